/** Takes an article apart into segments for a translator, and says which of them are offered. */

import { articleLanguage } from '../analyses/language.ts';
import type { Article } from '../core/article.ts';
import { createLocator } from '../core/source.ts';
import type { SegmentEntry, SegmentsFile, TranslationFile } from './bitext.ts';
import { digestOf } from './ids.ts';
import { matchEntries } from './match-entries.ts';
import { offeredOf, type Wanted } from './offered.ts';
import { protectedIn } from './protect.ts';
import { toRaw } from './raw.ts';
import { type Level, type Segment, segmentsOf } from './segments.ts';
import { unitsOf } from './units.ts';

export interface ExtractOptions extends Partial<Wanted> {
  /** Default: `sentence`. */
  readonly by?: Level;
  /** BCP 47. */
  readonly targetLanguage?: string | null;
  /** Regular expressions of what must not be translated: Liquid, shortcodes, JSX. */
  readonly protect?: readonly string[];
  /** The source language, instead of the article's own. */
  readonly sourceLanguage?: string;
}

/** The segments of an article, to be written to a translation file. Throws a UserError (usage) for a pattern that is none. */
export function extract(article: Article, options: ExtractOptions = {}): SegmentsFile {
  const { by = 'sentence', codes = 'tags', protect = [], targetLanguage = null } = options;
  const sourceLanguage = options.sourceLanguage ?? languageOf(article);
  const segments = allSegments(article, { by, protect, sourceLanguage });
  return {
    ...describe(article, offeredOf(segments, { ...options, codes }), codes),
    sourceLanguage,
    targetLanguage,
    protect,
    by,
  };
}

/** The segments of an article that a translation file speaks of, or would if it were complete, cut as it was. */
export function extractLike(article: Article, file: TranslationFile): SegmentsFile {
  const sourceLanguage = file.sourceLanguage ?? languageOf(article);
  const { protect, targetLanguage, codes } = file;
  const cut = (by: Level) => allSegments(article, { by, protect, sourceLanguage });
  const { segments, by } = matchEntries(file, cut, article.source.text);
  return { ...describe(article, segments, codes), sourceLanguage, targetLanguage, protect, by };
}

function describe(
  { source }: Article,
  segments: readonly Segment[],
  codes: SegmentsFile['codes'],
): Pick<SegmentsFile, 'original' | 'digest' | 'codes' | 'entries'> {
  const locator = createLocator(source.text);
  const entries = segments.map((segment): SegmentEntry => {
    const { line, column } = locator.point(segment.start);
    return {
      id: segment.id,
      unit: segment.unitId,
      kind: segment.unit.kind,
      path: segment.unit.path,
      line,
      column,
      span: { start: segment.start, end: segment.end },
      source: codes === 'tags' ? segment.content : [toRaw(segment, source.text)],
      target: null,
      state: 'initial',
      matches: [],
    };
  });
  return { original: source.name, digest: digestOf(source.text), codes, entries };
}

/** The language to cut the article in; French, the first language of this toolkit, when it cannot be told. */
export function languageOf(article: Article): string {
  const { code } = articleLanguage(article);
  return code === 'und' ? 'fr' : code;
}

/** Every segment of the article, offered or not. */
export function allSegments(
  article: Article,
  {
    by,
    protect,
    sourceLanguage,
  }: { readonly by: Level; readonly protect: readonly string[]; readonly sourceLanguage: string },
): Segment[] {
  return segmentsOf(unitsOf(article, protectedIn(article, protect)), by, sourceLanguage);
}
