/** Compares a translation with a newer version of its article: what is still there, moved, changed, new or gone. */

import type { TranslatedEntry } from './bitext.ts';
import type { Match } from './match-entries.ts';
import { lowestScore } from './memory.ts';
import type { Segment } from './segments.ts';
import { indexTexts } from './similar-texts.ts';
import { comparable } from './similarity.ts';

export interface Rebase {
  /** Segments that stand between the same others as before. */
  readonly kept: readonly Segment[];
  /** The fewest segments that must have changed their place. */
  readonly moved: readonly Segment[];
  /** Segments whose text is new but like one that is gone. */
  readonly fuzzy: readonly {
    readonly segment: Segment;
    readonly entry: TranslatedEntry;
    readonly score: number;
  }[];
  readonly added: readonly Segment[];
  readonly gone: readonly TranslatedEntry[];
}

/** @param match of the newer article with the entries of the file. */
export function rebase({ pairs, segments, unknown }: Match, entries: readonly TranslatedEntry[]): Rebase {
  const places = new Map(entries.map((entry, index) => [entry, index]));
  const known = segments.filter((segment) => pairs.has(segment));
  const inOrder = longestRising(known.map((segment) => places.get(pairs.get(segment)!)!));
  const findSimilar = indexTexts(unknown.map(({ source }) => comparable(source)));
  const taken = new Set<number>();
  const fuzzy: { segment: Segment; entry: TranslatedEntry; score: number }[] = [];
  const added: Segment[] = [];
  for (const segment of segments) {
    if (pairs.has(segment)) continue;
    const similar = findSimilar(comparable(segment.content), lowestScore, 5).find(
      ({ index }) => !taken.has(index),
    );
    if (similar === undefined) added.push(segment);
    else {
      taken.add(similar.index);
      fuzzy.push({ segment, entry: unknown[similar.index]!, score: similar.score });
    }
  }
  return {
    kept: known.filter((_, index) => inOrder.has(index)),
    moved: known.filter((_, index) => !inOrder.has(index)),
    fuzzy,
    added,
    gone: unknown.filter((_, index) => !taken.has(index)),
  };
}

/** The indexes of a longest rising run of numbers, by patience sorting: O(n log n). */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  numbers.forEach((number, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tops[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before.set(index, tops[low - 1]);
    tops[low] = index;
  });
  const rising = new Set<number>();
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) rising.add(at);
  return rising;
}
