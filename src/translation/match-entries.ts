/** Finds the segments of an article that the entries of a translation file translate. */

import { grouped } from '../core/grouped.ts';
import type { TranslatedEntry, TranslationFile } from './bitext.ts';
import { plainText } from './content.ts';
import { folded } from './ids.ts';
import { offeredOf } from './offered.ts';
import { toRaw } from './raw.ts';
import type { Level, Segment } from './segments.ts';
import { toTagged } from './tagged.ts';

export interface Match {
  readonly pairs: ReadonlyMap<Segment, TranslatedEntry>;
  /** Entries that no segment answers to. */
  readonly unknown: readonly TranslatedEntry[];
  /** The segments that the file speaks of, or would if it were complete. */
  readonly segments: readonly Segment[];
  /** What the segments of the file are. */
  readonly by: Level;
  /** Every segment of the article, at the level of the file. */
  readonly all: readonly Segment[];
}

export function matchEntries(file: TranslationFile, cut: (by: Level) => Segment[], source: string): Match {
  const texts: Texts =
    file.codes === 'tags'
      ? { ofSegment: ({ content }) => toTagged(content), ofEntry: ({ source: said }) => toTagged(said) }
      : { ofSegment: (segment) => toRaw(segment, source), ofEntry: ({ source: said }) => plainText(said) };
  const levels = levelsOf(file);
  const matches = levels.map((level) => ({ by: level, ...matchAt(file, cut(level), texts) }));
  return matches.reduce((best, match) => (match.unknown.length < best.unknown.length ? match : best));
}

/** What the ids say; a file without ids is tried as both. */
function levelsOf({ entries }: TranslationFile): Level[] {
  const id = entries.find((entry) => entry.id !== null)?.id;
  if (id?.startsWith('s-')) return ['sentence'];
  return id?.startsWith('b-') ? ['block'] : ['block', 'sentence'];
}

interface Texts {
  readonly ofSegment: (segment: Segment) => string;
  readonly ofEntry: (entry: TranslatedEntry) => string;
}

function matchAt(
  { entries, codes }: TranslationFile,
  all: readonly Segment[],
  { ofSegment, ofEntry }: Texts,
): Omit<Match, 'by'> {
  const byId = new Map(all.map((segment) => [segment.id, segment]));
  const byText = grouped(all, ofSegment);
  const byFoldedText = grouped(all, (segment) => folded(ofSegment(segment)));
  // Tools that know no ids tell texts apart to the letter; some fold white space.
  const saying = (text: string) => byText.get(text) ?? byFoldedText.get(folded(text)) ?? [];
  const named = (id: string, text: string) => {
    const segment = byId.get(id);
    return segment !== undefined && folded(ofSegment(segment)) === folded(text) ? [segment] : [];
  };
  const pairs = new Map<Segment, TranslatedEntry>();
  const unknown: TranslatedEntry[] = [];
  for (const entry of entries) {
    const text = ofEntry(entry);
    const meant = entry.id === null ? saying(text) : named(entry.id, text);
    if (meant.length === 0) unknown.push(entry);
    for (const segment of meant) pairs.set(segment, entry);
  }
  const byDefault = new Set(offeredOf(all, { codes }));
  const segments = all.filter((segment) => pairs.has(segment) || byDefault.has(segment));
  return { pairs, unknown, segments, all };
}
