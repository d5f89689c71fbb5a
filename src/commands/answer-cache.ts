/** `--cache`: answers kept in a folder from run to run, so that a second run over an unchanged archive costs its reading. */

import { createHash } from 'node:crypto';
import type { Io } from '../core/io.ts';
import type { Invocation } from './command.ts';
import type { ManyOptions } from './input-options.ts';

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
]);

/** @returns null without `--cache`. */
export function openCache({ command, options, io, version }: Invocation): AnswerCache | null {
  const { cache } = options as ManyOptions;
  if (cache === undefined) return null;
  const asked = Object.entries(options).filter(
    ([name, value]) => value !== undefined && !noQuestion.has(name),
  );
  const question = JSON.stringify([version, command.name, asked.sort(([a], [b]) => (a < b ? -1 : 1))]);
  const pathOf = (key: string) => `${cache}/${key.slice(0, 2)}/${key.slice(2)}.json`;
  return {
    keyOf: (name, bytes) =>
      createHash('sha256').update(question).update(`\n${name}\n`).update(bytes).digest('hex'),
    find: (key) => read(pathOf(key), io),
    keep: (key, answer) => io.writeFile(pathOf(key), JSON.stringify(answer), { lasting: false }),
  };
}

/** What cannot be read or understood is asked again. */
async function read(path: string, io: Io): Promise<object | undefined> {
  try {
    if ((await io.kindOf(path)) !== 'file') return undefined;
    const found: unknown = JSON.parse(Buffer.from(await io.readFile(path)).toString());
    return typeof found === 'object' && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
}
