/** Takes an article apart as an earlier translation file did. */

import type { Article } from '../../core/article.ts';
import type { SegmentsFile, TranslationFile } from '../bitext.ts';
import { allSegments, describe, languageOf } from '../extraction/extract.ts';
import type { Level } from '../extraction/segments.ts';
import { matchEntries } from '../merging/match-entries.ts';

/** The segments of an article that a translation file speaks of, or would if it were complete, cut as it was. */
export function extractLike(article: Article, file: TranslationFile): SegmentsFile {
  const sourceLanguage = file.sourceLanguage ?? languageOf(article);
  const { protect, targetLanguage, codes } = file;
  const cut = (by: Level) => allSegments(article, { by, protect, sourceLanguage });
  const { segments, by } = matchEntries(file, cut, article.source.text);
  return { ...describe(article, segments, codes), sourceLanguage, targetLanguage, protect, by };
}
