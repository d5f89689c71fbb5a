/** Finds the segments of an article that the entries of a translation file translate. */

import { grouped } from '../core/grouped.ts';
import type { TranslatedEntry, TranslationFile } from './bitext.ts';
import { normalised } from './ids.ts';
import { toRaw } from './raw.ts';
import type { Level, Segment } from './segments.ts';

export interface Match {
  readonly pairs: ReadonlyMap<Segment, TranslatedEntry>;
  /** Entries that no segment answers to. */
  readonly unknown: readonly TranslatedEntry[];
  /** The segments that the file speaks of, or would if it were complete. */
  readonly segments: readonly Segment[];
  /** Every segment of the article, at the level of the file. */
  readonly all: readonly Segment[];
}

export function matchEntries(file: TranslationFile, cut: (by: Level) => Segment[], source: string): Match {
  const textOf =
    file.codes === 'tags'
      ? ({ content }: Segment) => normalised(content)
      : (segment: Segment) => normalised([toRaw(segment, source)]);
  const levels = levelsOf(file);
  const matches = levels.map((level) => matchAt(file, cut(level), textOf));
  return matches.reduce((best, match) => (match.unknown.length < best.unknown.length ? match : best));
}

/** What the ids say; a file without ids is tried as both. */
function levelsOf({ entries }: TranslationFile): Level[] {
  const id = entries.find((entry) => entry.id !== null)?.id;
  if (id?.startsWith('s-')) return ['sentence'];
  return id?.startsWith('b-') ? ['block'] : ['block', 'sentence'];
}

function matchAt(
  { entries }: TranslationFile,
  all: readonly Segment[],
  textOf: (segment: Segment) => string,
): Match {
  const byId = new Map(all.map((segment) => [segment.id, segment]));
  const byText = grouped(all, textOf);
  const pairs = new Map<Segment, TranslatedEntry>();
  const unknown: TranslatedEntry[] = [];
  for (const entry of entries) {
    const text = normalised(entry.source);
    const own = entry.id === null ? undefined : byId.get(entry.id);
    const meant =
      entry.id === null ? (byText.get(text) ?? []) : own !== undefined && textOf(own) === text ? [own] : [];
    if (meant.length === 0) unknown.push(entry);
    for (const segment of meant) pairs.set(segment, entry);
  }
  const offered = new Set(['front-matter', 'html', 'comment']);
  const segments = all.filter((segment) => pairs.has(segment) || !offered.has(segment.unit.kind));
  return { pairs, unknown, segments, all };
}
