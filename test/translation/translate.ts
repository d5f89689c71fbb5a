/** Takes an article apart, translates its segments with a function, and puts it together again, as a translator's tool would. */

import {
  type ExtractOptions,
  extract,
  type Merged,
  type MergeOptions,
  merge,
  readArticle,
} from '../../src/index.ts';
import type {
  SegmentEntry,
  SegmentsFile,
  TranslatedEntry,
  TranslationFile,
} from '../../src/translation/bitext.ts';
import type { CodeRef, Content } from '../../src/translation/content.ts';
import { fromTagged, toTagged } from '../../src/translation/tagged.ts';

export type Translate = (source: Content, entry: SegmentEntry) => Content<CodeRef> | null;

export function segmentsOf(text: string, options: ExtractOptions = {}, name = 'article.md'): SegmentsFile {
  return extract(readArticle(text, { name, language: 'fr' }), options);
}

/** The tagged texts of the segments. */
export function texts(text: string, options: ExtractOptions = {}, name = 'article.md'): string[] {
  return segmentsOf(text, options, name).entries.map(({ source }) => toTagged(source));
}

/** What a translation file of these segments says. */
export function translated(file: SegmentsFile, translate: Translate): TranslationFile {
  return {
    ...file,
    entries: file.entries.map(
      (entry, index): TranslatedEntry => ({
        id: file.codes === 'markdown' ? null : entry.id,
        source: entry.source,
        target: translate(entry.source, entry),
        state: 'translated',
        line: index + 1,
      }),
    ),
  };
}

interface Translation extends ExtractOptions {
  readonly name?: string;
  readonly merge?: MergeOptions;
}

export function translate(
  text: string,
  change: Translate,
  { name = 'article.md', merge: how, ...options }: Translation = {},
): Merged {
  const article = readArticle(text, { name, language: 'fr' });
  return merge(article, translated(extract(article, options), change), how);
}

/** Translates by a table from tagged text to tagged text; what is not in it stays untranslated. */
export function translateWith(
  table: Readonly<Record<string, string>>,
  text: string,
  options: Translation = {},
): Merged {
  return translate(
    text,
    (source) => {
      const target = table[options.codes === 'markdown' ? source.join('') : toTagged(source)];
      if (target === undefined) return null;
      return options.codes === 'markdown' ? [target] : fromTagged(target);
    },
    options,
  );
}

export const inMarks: Translate = (source) => ['⟦', ...source, '⟧'];
