/** What a translation file carries between `segments` and `merge`, whatever its format. */

import type { Code, CodeRef, Content } from './content.ts';

/** What a segment is cut from. */
export const unitKinds = [
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'table-cell',
  'caption',
  'note',
  'image-alternative',
  'link-title',
  'front-matter',
  'html',
  'comment',
] as const;

export type UnitKind = (typeof unitKinds)[number];

/** How far a translation has come; each includes the ones before it. */
export const states = ['initial', 'translated', 'reviewed', 'final'] as const;
export type State = (typeof states)[number];

/** The segments of one article, to be written to a file. */
export interface SegmentsFile {
  /** The name of the article, as given. */
  readonly original: string;
  /** BCP 47. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string | null;
  /** What `digestOf` says of the source: tells a translation of a stale or another article. */
  readonly digest: string;
  /** What `--protect` was given. Whoever merges cuts the source the same way. */
  readonly protect: readonly string[];
  /** Whether a segment's text has codes, or is raw Markdown in one string. */
  readonly codes: 'tags' | 'markdown';
  readonly by: 'sentence' | 'block';
  /** In document order: between two segments of one unit stand at most the alternatives and titles inside the first. */
  readonly entries: readonly SegmentEntry[];
}

export interface SegmentEntry {
  /** Unique in its article, and the same whenever the same text stands in it. An XML NCName. */
  readonly id: string;
  /** The id of its block. An XML NCName, never equal to a segment's id. */
  readonly unit: string;
  readonly kind: UnitKind;
  /** The titles of the sections it stands in, outermost first. */
  readonly path: readonly string[];
  /** Where it begins in the article; from 1. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets into the article, byte order mark aside. */
  readonly span: { readonly start: number; readonly end: number };
  readonly source: Content<Code>;
  /** A translation that is already there: from a memory, or prefilled. */
  readonly target: Content<CodeRef> | null;
  readonly state: State;
  /** What the memories know, best first. */
  readonly matches: readonly Match[];
}

/** A translation of the same or a similar text. */
export interface Match {
  /** 101 for the same text between the same neighbours, 100 for the same text, 75 to 99 for a similar one. */
  readonly score: number;
  /** The file that it comes from. */
  readonly origin: string;
  readonly source: Content<CodeRef>;
  readonly target: Content<CodeRef>;
}

/** What was read from a translation file, of one article. */
export interface TranslationFile {
  /** The name of the article; null where the format has no place for it. */
  readonly original: string | null;
  readonly sourceLanguage: string | null;
  readonly targetLanguage: string | null;
  readonly digest: string | null;
  readonly protect: readonly string[];
  readonly codes: 'tags' | 'markdown';
  /** In file order. */
  readonly entries: readonly TranslatedEntry[];
}

export interface TranslatedEntry {
  /** Null where the format has none: then the source text tells which segments are meant. */
  readonly id: string | null;
  readonly source: Content<CodeRef>;
  /** Null, or with nothing in it, while it is not translated. */
  readonly target: Content<CodeRef> | null;
  readonly state: State;
  /** Of the entry in the translation file, from 1. */
  readonly line: number;
}
