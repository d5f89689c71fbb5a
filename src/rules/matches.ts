/** Walks a pattern over blocks: what most rules of words do. */

import type { Span } from '../core/span.ts';
import type { ProofText } from './proof-text.ts';

export interface Match {
  readonly block: ProofText;
  readonly hit: RegExpExecArray;
  readonly found: string;
  /** Capturing groups by name; undefined where one took no part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** In the block's text. */
  readonly start: number;
  readonly end: number;
  /** In the source. */
  readonly span: Span;
}

/**
 * Block by block.
 *
 * @param pattern with the flag `g`. It is fastest when it begins with a rare character.
 */
export function* matchesOf(blocks: readonly ProofText[], pattern: RegExp): Generator<Match> {
  for (const block of blocks) {
    let at = 0;
    // `matchAll` would make a new RegExp for each block, which costs more than to search it.
    for (;;) {
      pattern.lastIndex = at;
      const hit = pattern.exec(block.text);
      if (hit === null) break;
      at = pattern.lastIndex;
      yield matchAt(block, hit);
    }
  }
}

function matchAt(block: ProofText, hit: RegExpExecArray): Match {
  const start = hit.index;
  const end = start + hit[0].length;
  return {
    block,
    hit,
    found: hit[0],
    groups: hit.groups ?? {},
    start,
    end,
    // Most matches are looked at and let go.
    get span() {
      return block.sourceSpan(start, end);
    },
  };
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
