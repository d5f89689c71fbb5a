/** Takes an article apart into segments for a translator, and says which of them are offered. */

import { articleLanguage } from '../analyses/language.ts';
import type { Article } from '../core/article.ts';
import { createLocator } from '../core/source.ts';
import type { SegmentEntry, SegmentsFile } from './bitext.ts';
import { digestOf } from './ids.ts';
import { protectedIn } from './protect.ts';
import { toRaw } from './raw.ts';
import { type Level, type Segment, segmentsOf } from './segments.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';

export interface ExtractOptions {
  /** Default: `sentence`. */
  readonly by?: Level;
  /** Inline codes, or raw Markdown in one string. Default: `tags`. */
  readonly codes?: 'tags' | 'markdown';
  /** BCP 47. */
  readonly targetLanguage?: string | null;
  /** The keys of front matter whose texts are offered: `title`, `params.subtitle`, the items of lists under the key of the list. */
  readonly keys?: readonly string[];
  /** Whether text in blocks of HTML is offered. */
  readonly html?: boolean;
  /** Whether comments in blocks of code are offered. */
  readonly comments?: boolean;
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
  const locator = createLocator(article.source.text);
  const entries = segments
    .filter(({ unit }) => isOffered(unit, segments, { ...options, codes }))
    .map((segment): SegmentEntry => {
      const { line, column } = locator.point(segment.start);
      return {
        id: segment.id,
        unit: segment.unitId,
        kind: segment.unit.kind,
        path: segment.unit.path,
        line,
        column,
        span: { start: segment.start, end: segment.end },
        source: codes === 'tags' ? segment.content : [toRaw(segment, article.source.text)],
        target: null,
        state: 'initial',
        matches: [],
      };
    });
  return {
    original: article.source.name,
    sourceLanguage,
    targetLanguage,
    digest: digestOf(article.source.text),
    protect,
    codes,
    by,
    entries,
  };
}

/** The language to cut the article in; French, the first language of this toolkit, when it cannot be told. */
export function languageOf(article: Article): string {
  const { code } = articleLanguage(article);
  return code === 'und' ? 'fr' : code;
}

/** Every segment of the article, offered or not. */
export function allSegments(
  article: Article,
  { by, protect, sourceLanguage }: { by: Level; protect: readonly string[]; sourceLanguage: string },
): Segment[] {
  return segmentsOf(unitsOf(article, protectedIn(article, protect)), by, sourceLanguage);
}

/** Front matter, HTML and comments are offered when asked for; in raw Markdown an alternative stands in the text around it. */
function isOffered(
  unit: Unit,
  segments: readonly Segment[],
  { keys = [], html, comments, codes }: ExtractOptions,
): boolean {
  switch (unit.kind) {
    case 'front-matter':
      return keys.includes(unit.key!);
    case 'html':
      return html === true;
    case 'comment':
      return comments === true;
    case 'image-alternative':
    case 'link-title':
      return codes === 'tags' || !isInside(unit, segments);
    default:
      return true;
  }
}

function isInside(unit: Unit, segments: readonly Segment[]): boolean {
  return segments.some((other) => other.unit !== unit && other.start <= unit.start && unit.end <= other.end);
}
