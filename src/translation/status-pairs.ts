/** Pairs the segments of a source with the entries of a translation of an older version: the same ones first, then similar ones. */

import { grouped } from '../core/grouped.ts';
import type { SegmentEntry, TranslatedEntry } from './bitext.ts';
import { plainText } from './content.ts';
import { normalised } from './ids.ts';
import { isTranslated } from './quality/progress.ts';

export interface Paired {
  readonly segment: SegmentEntry;
  /** Of the same or a similar text; null for a new one. */
  readonly entry: TranslatedEntry | null;
  readonly standing: 'current' | 'changed' | 'untranslated' | 'new';
  /** Of the two sources, 0 to 100; null unless the text was changed. */
  readonly similarity: number | null;
}

export interface Pairing {
  /** One for each segment, in the order of the source. */
  readonly pairs: readonly Paired[];
  /** The entries that no segment answers to, in file order. */
  readonly gone: readonly TranslatedEntry[];
}

interface PairOptions {
  readonly similarity: (a: string, b: string) => number;
  readonly changedFrom: number;
}

/** One entry may stand for several segments of the same text, as in formats without ids, but for one changed segment only. */
export function pairUp(
  segments: readonly SegmentEntry[],
  entries: readonly TranslatedEntry[],
  options: PairOptions,
): Pairing {
  const same = sameEntries(segments, entries);
  const used = new Set(same.values());
  const open = segments.filter((segment) => !same.has(segment));
  const similar = similarEntries(
    open,
    entries.filter((entry) => !used.has(entry)),
    options,
  );
  for (const { entry } of similar.values()) used.add(entry);
  return {
    pairs: segments.map((segment) => {
      const entry = same.get(segment);
      if (entry !== undefined) return { segment, entry, standing: standingOf(entry), similarity: null };
      const candidate = similar.get(segment);
      return candidate === undefined
        ? { segment, entry: null, standing: 'new', similarity: null }
        : { segment, entry: candidate.entry, standing: 'changed', similarity: candidate.score };
    }),
    gone: entries.filter((entry) => !used.has(entry)),
  };
}

function standingOf(entry: TranslatedEntry): 'current' | 'untranslated' {
  return isTranslated(entry) && entry.state !== 'initial' ? 'current' : 'untranslated';
}

/** By id, which is made from the text; else by the text, because a repeated text has its number in its id, which may have shifted. */
function sameEntries(
  segments: readonly SegmentEntry[],
  entries: readonly TranslatedEntry[],
): Map<SegmentEntry, TranslatedEntry> {
  const ids = new Map(entries.flatMap((entry) => (entry.id === null ? [] : [[entry.id, entry]])));
  const texts = grouped(entries, ({ source }) => normalised(source));
  const found = new Map<SegmentEntry, TranslatedEntry>();
  for (const segment of segments) {
    const alike = texts.get(normalised(segment.source)) ?? [];
    const entry = ids.get(segment.id) ?? alike.find(isDone) ?? alike[0];
    if (entry !== undefined) found.set(segment, entry);
  }
  return found;
}

const isDone = (entry: TranslatedEntry) => standingOf(entry) === 'current';

interface Similar {
  readonly entry: TranslatedEntry;
  readonly score: number;
}

/** The most similar pairs first; each segment and each entry once. */
function similarEntries(
  segments: readonly SegmentEntry[],
  entries: readonly TranslatedEntry[],
  { similarity, changedFrom }: PairOptions,
): Map<SegmentEntry, Similar> {
  const candidates = segments.flatMap((segment) => {
    const text = plainText(segment.source);
    return entries
      .map((entry) => ({ segment, entry, score: similarity(text, plainText(entry.source)) }))
      .filter(({ score }) => score >= changedFrom);
  });
  const chosen = new Map<SegmentEntry, Similar>();
  const taken = new Set<TranslatedEntry>();
  for (const { segment, entry, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (chosen.has(segment) || taken.has(entry)) continue;
    chosen.set(segment, { entry, score });
    taken.add(entry);
  }
  return chosen;
}
