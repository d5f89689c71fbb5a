/** A text whose characters know where they stand in the source: kept by stretches, for most of a text is a copy of its source. */

import type { Span } from '../span.ts';
import type { Atom } from './atoms.ts';

export interface PlacedText {
  readonly text: string;
  /** Where what stands for a UTF-16 unit of the text begins in the source. */
  readonly startOf: (at: number) => number;
  readonly endOf: (at: number) => number;
  /** Where a stretch of the text stands in the source: the one way from an offset to a place. An empty stretch stands after the character before it. */
  readonly sourceSpan: (start: number, end: number) => Span;
}

/** From `at` in the text to the next stretch. */
interface Stretch extends Span {
  readonly at: number;
  /** Whether its characters stand together for the whole span (`&amp;`, a mask), or each for its own. */
  readonly isUnit: boolean;
}

/**
 * What atoms show, one after the other.
 *
 * @param fallback where a text of nothing stands.
 */
export function placedText(
  atoms: readonly Atom[],
  shown: (atom: Atom) => string,
  fallback: number,
): PlacedText {
  const stretches: Stretch[] = [];
  let text = '';
  for (const atom of atoms) {
    const piece = shown(atom);
    if (piece === '') continue;
    const last = stretches.at(-1);
    const own = stretchOf(atom, piece, text.length);
    if (last !== undefined && !own.isUnit && !last.isUnit && last.end === own.start) {
      stretches[stretches.length - 1] = { ...last, end: own.end };
    } else stretches.push(own);
    text += piece;
  }
  return placed(text, stretches, fallback);
}

function stretchOf(atom: Atom, piece: string, at: number): Stretch {
  const { start, end } = atom;
  if (atom.type === 'text') return { at, start, end, isUnit: !(atom.plain && piece === atom.text) };
  // Code and addresses show their own letters, between signs.
  const inside = atom.kind === 'escape' ? -1 : atom.markup.indexOf(piece);
  return inside < 0
    ? { at, start, end, isUnit: true }
    : { at, start: start + inside, end: start + inside + piece.length, isUnit: false };
}

/** The same text with stretches of it in another form, each of which stands for all of what it replaces. */
export function replaced(
  { text, startOf, endOf, sourceSpan }: PlacedText,
  stretches: readonly (Span & { readonly text: string })[],
): PlacedText {
  const made: Stretch[] = [];
  let changed = '';
  let at = 0;
  const copy = (to: number) => {
    for (; at < to; at++) {
      made.push({ at: changed.length, start: startOf(at), end: endOf(at), isUnit: true });
      changed += text[at];
    }
  };
  for (const stretch of stretches) {
    copy(stretch.start);
    made.push({ at: changed.length, ...sourceSpan(stretch.start, stretch.end), isUnit: true });
    changed += stretch.text;
    at = stretch.end;
  }
  copy(text.length);
  return placed(changed, made, sourceSpan(0, 0).start);
}

function placed(text: string, stretches: readonly Stretch[], fallback: number): PlacedText {
  const startOf = (at: number) => {
    const stretch = stretches[indexAt(stretches, at)]!;
    return stretch.isUnit ? stretch.start : stretch.start + at - stretch.at;
  };
  const endOf = (at: number) => {
    const stretch = stretches[indexAt(stretches, at)]!;
    return stretch.isUnit ? stretch.end : stretch.start + at - stretch.at + 1;
  };
  const sourceSpan = (start: number, end: number): Span => {
    if (end > start) return { start: startOf(start), end: endOf(end - 1) };
    const at = start > 0 ? endOf(start - 1) : text === '' ? fallback : startOf(0);
    return { start: at, end: at };
  };
  return { text, startOf, endOf, sourceSpan };
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
