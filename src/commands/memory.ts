/** `article memory`: a translation memory from an article and its translation. */

import { type Outcome, usageError } from '../core/errors.ts';
import type { Content } from '../translation/content.ts';
import type { AlignedPair } from '../translation/memory/align.ts';
import type { Side } from '../translation/memory/align-articles.ts';
import type { Command, Invocation } from './command.ts';
import { type InputOptions, inputOptions, jsonOption, languageCode } from './input-options.ts';
import { readOne } from './inputs.ts';
import { columns, shorten } from './layout.ts';

interface MemoryCommandOptions extends InputOptions {
  readonly output?: string;
  readonly minConfidence?: number;
  readonly targetLanguage?: string;
  readonly json?: boolean;
}

/** One pair of sentences as they stand beside one another; a side may be empty. */
export interface MemoryPair {
  readonly confidence: number;
  /** Text with tags. */
  readonly source: string;
  readonly target: string;
  /** In the source and in the target, from 1; null where that side is empty. */
  readonly sourceLine: number | null;
  readonly targetLine: number | null;
}

export interface MemoryDocument {
  readonly schema: 'article.memory/1';
  /** The article, and its translation. */
  readonly file: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly pairs: readonly MemoryPair[];
}

/** Nine in ten pairs of this confidence are right: docs/memory.md. */
const usualConfidence = 0.7;

export const memory: Command = {
  name: 'memory',
  summary: 'A translation memory from an article and its translation',
  operands: '<source> <target>',
  examples: [
    {
      command: 'article memory article.md article.en.md -o memory.tmx',
      does: 'a TMX of the pairs that are sure enough',
    },
    { command: 'article memory article.md article.en.md', does: 'the pairs, with how sure each is' },
    {
      command: 'article memory article.md article.en.md --min-confidence 0.95 -o memory.tmx',
      does: 'only the surest',
    },
  ],
  options: [
    { flags: '-o, --output <file>', summary: 'a TMX to write (or another translation format by its ending)' },
    {
      flags: '--min-confidence <share>',
      summary: 'how sure a pair must be, from 0 to 1 (default: 0.7)',
      parse: share,
    },
    {
      flags: '--target-language <code>',
      summary: 'the language of the translation, instead of detecting it',
      parse: languageCode,
    },
    jsonOption,
    ...inputOptions.filter(({ flags }) => !flags.startsWith('--stdin-name')),
  ],
  async run(invocation): Promise<Outcome> {
    const [source, target] = invocation.operands as [string, string];
    const options = invocation.options as MemoryCommandOptions;
    const ours = await readOne(source, invocation);
    const theirs = await readOne(target, { ...invocation, options: { ...inTargetLanguage(options) } });
    if (ours.article === null || theirs.article === null)
      return ours.article === null ? ours.outcome : theirs.outcome;
    const { alignArticles, formatForTranslation, memoryFile, toTagged, writeTranslation } = await import(
      '../translation/index.ts'
    );
    const aligned = alignArticles(ours.article, theirs.article);
    if (aligned.sourceLanguage === aligned.targetLanguage) {
      throw usageError(
        `both articles are in ${aligned.sourceLanguage}`,
        'Name the language of the translation: --target-language en.',
      );
    }
    const document: MemoryDocument = {
      schema: 'article.memory/1',
      file: source,
      target,
      sourceLanguage: aligned.sourceLanguage,
      targetLanguage: aligned.targetLanguage,
      pairs: aligned.pairs.map((pair) => describe(pair, toTagged)),
    };
    if (options.output !== undefined && options.output !== '-') {
      const format = formatForTranslation(options.output) ?? 'tmx';
      const file = memoryFile(aligned, ours.article, options.minConfidence ?? usualConfidence);
      await invocation.io.writeFile(options.output, await writeTranslation([file], format));
      invocation.io.note(
        `${file.entries.length} of ${aligned.pairs.length} pairs are at least ${options.minConfidence ?? usualConfidence} sure`,
      );
    } else if (options.json) await invocation.io.out(`${JSON.stringify(document, null, 2)}\n`);
    else await invocation.io.show(`${show(document, invocation)}\n`);
    return 'done';
  },
};

/** `--lang` speaks of the source. */
function inTargetLanguage({
  lang: _,
  targetLanguage,
  ...options
}: MemoryCommandOptions): MemoryCommandOptions {
  return targetLanguage === undefined ? options : { ...options, lang: targetLanguage };
}

function describe(
  { source, target, confidence }: AlignedPair<Side>,
  toTagged: (content: Content) => string,
): MemoryPair {
  const textOf = (side: readonly Side[]) => side.map(({ content }) => toTagged(content)).join(' ');
  return {
    confidence: Math.round(1000 * confidence) / 1000,
    source: textOf(source),
    target: textOf(target),
    sourceLine: source[0]?.entry.line ?? null,
    targetLine: target[0]?.entry.line ?? null,
  };
}

function show({ pairs }: MemoryDocument, { palette }: Invocation): string {
  const rows = pairs.map(({ confidence, source, target, sourceLine, targetLine }) => {
    const sure = `${Math.round(100 * confidence)} %`;
    return [
      palette.faint(`${sourceLine ?? '–'}:${targetLine ?? '–'}`),
      confidence >= usualConfidence ? sure : palette.warning(sure),
      shorten(source.replace(/\s+/gu, ' '), 50),
      shorten(target.replace(/\s+/gu, ' '), 50),
    ];
  });
  const head = ['lines', 'sure', 'source', 'target'].map((name) => palette.label(name));
  return columns([head, ...rows], ['right', 'right', 'left', 'left']);
}

function share(word: string): number {
  const value = Number(word);
  if (!/^[01](?:\.\d+)?$/u.test(word) || value > 1)
    throw usageError(`'${word}' is not a share`, 'From 0 to 1: 0.7.');
  return value;
}
