/** `--cache`: answers kept in a folder from run to run, so that a second run over an unchanged archive costs its reading. It saves time and never costs an answer. */

import { createHash } from 'node:crypto';
import type { Io } from '../core/io.ts';
import type { Invocation } from './command.ts';
import type { ManyOptions } from './input-options.ts';
import { cacheWarning } from './threaded.ts';

export interface AnswerCache {
  /** @returns the answer to the same question about the same bytes under the same name; undefined when it was never asked. */
  find(key: string): Promise<object | undefined>;
  keep(key: string, answer: object): Promise<void>;
  /** Of an article: its bytes, its name, which tells its format, the verb with its options, and our version. */
  keyOf(name: string, bytes: Uint8Array): string;
}

/** Options that change how an answer is got or shown, and not what it is. */
const noQuestion = new Set([
  'cache',
  'jobs',
  'failFast',
  'json',
  'ndjson',
  'parser',
  'hard',
  'blocks',
  'stdinName',
  'maxSize',
]);

/** The invocation without its cache where that cannot be used, which is said once. */
export async function withUsableCache(invocation: Invocation): Promise<Invocation> {
  const { cache, ...others } = invocation.options as ManyOptions;
  if (cache === undefined) return invocation;
  const fault =
    (await invocation.io.ownFolder(cache)) ?? (await written(cache, 'CACHEDIR.TAG', tag, invocation.io));
  if (fault === null) return invocation;
  warn(cache, fault, invocation);
  return { ...invocation, options: others };
}

/** By which archivers know what they need not keep: bford.info/cachedir. */
const tag =
  'Signature: 8a477f597d28d172789f06886806bc55\n# Answers of article --cache; delete it whenever you like.\n';

function warn(cache: string, fault: string, { io, palette }: Invocation): void {
  io.note(palette.warning(`${cacheWarning} ${cache}: ${fault}; everything is asked again`));
}

/** What went wrong, or null. */
async function written(cache: string, name: string, content: string, io: Io): Promise<string | null> {
  try {
    await io.writeFile(`${cache}/${name}`, content, { lasting: false, within: cache });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** @returns null without `--cache`. */
export function openCache(invocation: Invocation): AnswerCache | null {
  const { command, options, io, version } = invocation;
  const { cache } = options as ManyOptions;
  if (cache === undefined) return null;
  const asked = Object.entries(options).filter(
    ([name, value]) => value !== undefined && !noQuestion.has(name),
  );
  const question = JSON.stringify([version, command.name, asked.sort(([a], [b]) => (a < b ? -1 : 1))]);
  const pathOf = (key: string) => `${key.slice(0, 2)}/${key.slice(2)}.json`;
  let isFull = false;
  return {
    keyOf: (name, bytes) =>
      createHash('sha256').update(question).update(`\n${name}\n`).update(bytes).digest('hex'),
    async find(key) {
      const kept = await io.readWithin([cache], pathOf(key), largestAnswer);
      return typeof kept === 'string' ? undefined : answerIn(Buffer.from(kept).toString(), key);
    },
    async keep(key, answer) {
      if (isFull) return;
      const text = JSON.stringify(answer);
      const fault = await written(cache, pathOf(key), `${digestOf(key, text)}\n${text}`, io);
      if (fault === null) return;
      isFull = true;
      if (!invocation.isRecord) warn(cache, fault, invocation);
    },
  };
}

/** Bytes. */
const largestAnswer = 256_000_000;

/** Of the key too: an entry under another name is another's answer. */
function digestOf(key: string, text: string): string {
  return createHash('sha256').update(`${key}\n${text}`).digest('hex');
}

/** What is not as it was written is asked again. */
function answerIn(kept: string, key: string): object | undefined {
  const end = kept.indexOf('\n');
  const text = kept.slice(end + 1);
  return kept.slice(0, Math.max(0, end)) === digestOf(key, text) ? JSON.parse(text) : undefined;
}
