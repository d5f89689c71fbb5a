/** The contract of a format that an article can be written in. */

import type { Article } from '../core/article.ts';
import type { Construct } from './constructs.ts';
import type { ExportDocument } from './document.ts';

/** What a format is, and how its writer is loaded when it is asked for. */
export type Format = FormatFacts & (ArticleFormat | DocumentFormat);

export interface FormatFacts {
  /** What `--to` takes. */
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Of the files written, with its full stop. */
  readonly extension: string;
  readonly mediaType: string;
  /** Never written to a terminal. */
  readonly binary: boolean;
  /** What it cannot carry, and what stands there instead: `formulas: 'as TeX'`. Each gives one warning, where it first stands. */
  readonly loses: Losses;
  /** What it loses is what it is asked for: no warnings. */
  readonly quiet?: true;
}

type Losses = Readonly<Partial<Record<Construct, string>>>;

/** Writes the article as it was read. */
interface ArticleFormat {
  readonly takes: 'article';
  readonly load: () => Promise<ArticleWriter>;
}

/** Writes what the normalising pass makes of it. */
interface DocumentFormat {
  readonly takes: 'document';
  /** `kept`: relative links and addresses of images stand as they were given, and no image is read. Default: `resolved`. */
  readonly addresses?: 'kept' | 'resolved';
  readonly load: () => Promise<DocumentWriter>;
}

/** What is written: text ends with one line ending. The same input and options always give the same bytes. */
type Content = string | Uint8Array;
type ArticleWriter = (
  article: Article,
  options: ExportOptions,
  warn: ExportDocument['warn'],
) => string | Promise<string>;
type DocumentWriter = (document: ExportDocument, options: ExportOptions) => Content | Promise<Content>;

export interface ExportOptions {
  /** Columns at which plain text is wrapped. Default: not wrapped. */
  readonly width?: number;
  /** Instead of what the article says of itself. */
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO 8601: a year, a month, a day or a moment. */
  readonly published?: string;
  readonly cover?: { readonly name: string; readonly bytes: Uint8Array };
  /** The moment that the file says it was made: ISO 8601 in UTC, to the second. Default: the article's date, else 1980-01-01. */
  readonly date?: string;
  /** Reads an image that the article names by a path. Without it none is read. */
  readonly readImage?: ReadImage;
  /** A text with slots, for the formats that take one. */
  readonly template?: string;
  /** A document whose styles are taken, for the formats that take one. */
  readonly referenceDoc?: Uint8Array;
}

/** The bytes, or why there are none, as the end of a sentence: `no such file`. */
export type ReadImage = (path: string) => Promise<Uint8Array | string>;

export interface Exported {
  readonly content: Content;
  /** In the order of the text. */
  readonly warnings: readonly ExportWarning[];
}

export interface ExportWarning {
  /** `file:line:column`, or the file alone. */
  readonly where: string;
  readonly message: string;
}
