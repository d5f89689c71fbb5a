/** A text whose characters know where they stand in the source: kept by stretches, for most of a text is a copy of its source. */

import type { Span } from '../core/span.ts';

export interface PlacedText {
  readonly text: string;
  /** Where what stands for a UTF-16 unit of the text begins in the source. */
  readonly startOf: (at: number) => number;
  readonly endOf: (at: number) => number;
  readonly stretches: readonly Stretch[];
}

/** From `at` in the text to the next stretch. */
interface Stretch extends Span {
  readonly at: number;
  /** Whether its characters stand together for the whole span (`&amp;`, a mask), or each for its own. */
  readonly isUnit: boolean;
}

export function createPlacedText() {
  let text = '';
  const stretches: Stretch[] = [];
  const put = (piece: string, { start, end }: Span, isUnit: boolean) => {
    if (piece === '') return;
    const last = stretches.at(-1);
    if (last !== undefined && !isUnit && !last.isUnit && last.end === start) {
      stretches[stretches.length - 1] = { ...last, end };
    } else stretches.push({ at: text.length, start, end, isUnit });
    text += piece;
  };
  /** A part of another text, with its places. */
  const copy = (from: PlacedText, start: number, end: number) => {
    for (let index = indexAt(from.stretches, start); start < end; index++) {
      const stretch = from.stretches[index]!;
      const to = Math.min(end, from.stretches[index + 1]?.at ?? end);
      const span = stretch.isUnit
        ? stretch
        : { start: stretch.start + start - stretch.at, end: stretch.start + to - stretch.at };
      put(from.text.slice(start, to), span, stretch.isUnit);
      start = to;
    }
  };
  const placed = (): PlacedText => ({
    text,
    stretches,
    startOf: (at) => {
      const stretch = stretches[indexAt(stretches, at)]!;
      return stretch.isUnit ? stretch.start : stretch.start + at - stretch.at;
    },
    endOf: (at) => {
      const stretch = stretches[indexAt(stretches, at)]!;
      return stretch.isUnit ? stretch.end : stretch.start + at - stretch.at + 1;
    },
  });
  return { put, copy, placed };
}

/** Of the stretch that holds a place: the last that does not begin after it. */
function indexAt(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
