/** Walks a pattern over blocks: what most rules of words do. */

import type { Span } from '../core/span.ts';
import type { ProofText } from './proof-text.ts';

export interface Match {
  readonly block: ProofText;
  readonly found: string;
  /** Capturing groups by name; undefined where one took no part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** In the block's text. */
  readonly start: number;
  readonly end: number;
  /** In the source. */
  readonly span: Span;
}

/** The matches of a global pattern, block by block. */
export function* matchesOf(blocks: readonly ProofText[], pattern: RegExp): Generator<Match> {
  for (const block of blocks) {
    for (const { index, 0: found, groups } of block.text.matchAll(pattern)) {
      const end = index + found.length;
      yield {
        block,
        found,
        groups: groups ?? {},
        start: index,
        end,
        span: block.sourceSpan(index, end),
      };
    }
  }
}

/** A word with the capitals of the one it replaces: `Parmis`, `parmi` gives `Parmi`. */
export function capitalisedLike(model: string, word: string): string {
  const first = model.charAt(0);
  if (first === first.toLowerCase()) return word;
  return model.length > 1 && model === model.toUpperCase()
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1);
}

/** For a message: on one line, in guillemets. */
export function quoted(text: string): string {
  return `« ${text.replace(/\s+/gu, ' ')} »`;
}
