/** Tells which codes of a segment its translation may leave out: the article knows, a translation file does not. */

import type { SegmentsFile, TranslatedEntry } from '../bitext.ts';
import { normalised } from '../ids.ts';

/** Segments are found by their text: an id is made from it. */
export function deletableIn(files: readonly SegmentsFile[]): (entry: TranslatedEntry) => ReadonlySet<number> {
  const known = new Map<string, ReadonlySet<number>>();
  for (const { source } of files.flatMap(({ entries }) => entries)) {
    const codes = source.flatMap((piece) => (typeof piece !== 'string' && piece.deletable ? [piece.id] : []));
    known.set(normalised(source), new Set(codes));
  }
  return ({ source }) => known.get(normalised(source)) ?? none;
}

const none: ReadonlySet<number> = new Set();
