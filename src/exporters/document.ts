/** What every writer writes: the article after the one normalising pass. */

import type {
  BlockContent,
  Heading,
  Image,
  Nodes,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  Table,
} from 'mdast';
import type { Article } from '../core/article.ts';

export interface ExportDocument {
  /** As it was read: positions for warnings, sections, stats. */
  readonly article: Article;
  /** Of depth 1, with a slug only where it says its id: `meta.title` has its words. Null where the article has none. Holds no raw HTML. */
  readonly title: Heading | null;
  /**
   * The body. No front matter, furniture, declared time, definitions, references other than to notes, nor the heading that is the
   * title. Headings start at depth 2, leave no gap and have words. Rows of a table have as many cells as its first. Links go to http, https, mailto or a fragment. Blocks and phrases in another
   * language carry `data.language` (BCP 47). Raw HTML is still there: see `withoutHtml`. Of the syntax of sites there is none; containers are callouts,
   * details and tabs, their label the first child; marks are highlights, insertions and keys; lists of definitions begin with a term
   * and end with a description.
   */
  readonly tree: Root;
  readonly meta: DocumentMeta;
  /** By the `url` of image nodes. One that is not here gets a placeholder with its alternative text; the warning is given already. */
  readonly images: ReadonlyMap<string, DocumentImage>;
  /** In the order of their first call; `footnoteReference.identifier` names them. */
  readonly notes: readonly DocumentNote[];
  /** Tells what a format cannot carry, once for each construct and format. */
  readonly warn: (message: string, node?: Pick<Nodes, 'position'>) => void;
}

export interface DocumentMeta {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, as precise as it was given. */
  readonly date: string | null;
  /** BCP 47; `und` when it is not known. */
  readonly language: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly cover: DocumentImage | null;
}

export interface DocumentImage {
  /** The file's own name. */
  readonly name: string;
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  readonly bytes: Uint8Array;
  /** In pixels of CSS. */
  readonly width: number;
  readonly height: number;
}

export interface DocumentNote {
  readonly identifier: string;
  /** From 1. */
  readonly number: number;
  readonly children: readonly BlockContent[];
}

/** An image that is a block of its own, with its caption; a table with one. */
export interface Figure extends Parent {
  type: 'figure';
  children: [Image] | [Image, Paragraph] | [Table, Paragraph];
}

interface Superscript extends Parent {
  type: 'superscript';
  children: PhrasingContent[];
}

interface Subscript extends Parent {
  type: 'subscript';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    figure: Figure;
  }
  interface RootContentMap {
    figure: Figure;
    superscript: Superscript;
    subscript: Subscript;
  }
  interface PhrasingContentMap {
    superscript: Superscript;
    subscript: Subscript;
  }
}

declare module 'unist' {
  interface Data {
    /** Of a block or phrase in another language than the document: BCP 47. What stands inside has it too, unless it says otherwise. */
    language?: string | undefined;
    /** Of a heading: the name that links to it use, `#slug`. Unique in the document. */
    slug?: string;
  }
}
