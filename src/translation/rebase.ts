/** Compares a translation with a newer version of its article: what is still there, moved, changed, new or gone. */

import { createLocator } from '../core/source.ts';
import type { TranslatedEntry } from './bitext.ts';
import { plainText, shownText } from './content.ts';
import type { Match } from './match-entries.ts';
import { lowestScore } from './memory.ts';
import type { Segment } from './segments.ts';
import { indexTexts } from './similar-texts.ts';
import { comparable } from './similarity.ts';

export interface Rebased {
  /** Segments that stand between the same others as before. */
  readonly kept: readonly Place[];
  /** The fewest segments that must have changed their place. */
  readonly moved: readonly Place[];
  /** Segments whose text is new but like one that is gone, with how much: 75 to 99. */
  readonly fuzzy: readonly (Place & { readonly score: number })[];
  readonly added: readonly Place[];
  readonly gone: readonly { readonly id: string | null; readonly text: string }[];
}

export interface Place {
  readonly id: string;
  /** In the article, from 1. */
  readonly line: number;
  readonly text: string;
}

/** @param match of the newer article with the entries of the file. */
export function rebase(
  { pairs, segments, unknown }: Match,
  entries: readonly TranslatedEntry[],
  source: string,
): Rebased {
  const locator = createLocator(source);
  const placeOf = ({ id, start, content }: Segment): Place => ({
    id,
    line: locator.point(start).line,
    text: shownText(content),
  });
  const order = new Map(entries.map((entry, index) => [entry, index]));
  const known = segments.filter((segment) => pairs.has(segment));
  // What stands inside another segment moves with it, wherever its format puts it.
  const free = known.filter(({ unit }) => unit.place !== 'alternative' && unit.place !== 'title');
  const rising = longestRising(free.map((segment) => order.get(pairs.get(segment)!)!));
  const moved = new Set(free.filter((_, index) => !rising.has(index)));
  const findSimilar = indexTexts(unknown.map((entry) => comparable(entry.source)));
  const taken = new Set<number>();
  const fuzzy: (Place & { score: number })[] = [];
  const added: Place[] = [];
  for (const segment of segments.filter((one) => !pairs.has(one))) {
    const similar = findSimilar(comparable(segment.content), lowestScore, 5).find(
      ({ index }) => !taken.has(index),
    );
    if (similar === undefined) added.push(placeOf(segment));
    else {
      taken.add(similar.index);
      fuzzy.push({ ...placeOf(segment), score: similar.score });
    }
  }
  return {
    kept: known.filter((segment) => !moved.has(segment)).map(placeOf),
    moved: [...moved].map(placeOf),
    fuzzy,
    added,
    gone: unknown
      .filter((_, index) => !taken.has(index))
      .map((entry) => ({ id: entry.id, text: plainText(entry.source) })),
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
