/** Tells which codes of a segment its translation may leave out: the article knows, a translation file does not. */

import type { SegmentsFile, TranslatedEntry } from '../bitext.ts';
import type { CodeRef, Content } from '../content.ts';
import { normalised } from '../ids.ts';

/** Segments are found by their id, else by their text. */
export function deletableIn(files: readonly SegmentsFile[]): (entry: TranslatedEntry) => ReadonlySet<number> {
  const known = new Map<string, ReadonlySet<number>>();
  for (const { id, source } of files.flatMap(({ entries }) => entries)) {
    const codes = source.flatMap((piece) => (typeof piece !== 'string' && piece.deletable ? [piece.id] : []));
    for (const key of [idKey(id), textKey(source)]) known.set(key, new Set(codes));
  }
  return ({ id, source }) =>
    (id === null ? undefined : known.get(idKey(id))) ?? known.get(textKey(source)) ?? none;
}

const none: ReadonlySet<number> = new Set();
const idKey = (id: string) => `id ${id}`;
const textKey = (content: Content<CodeRef>) => `text ${normalised(content)}`;
