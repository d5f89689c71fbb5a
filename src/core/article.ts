/** An article as it was read: its source, its tree with positions into the source, and what was learnt while reading. Nobody edits it. */

import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import './nodes.ts';
import type { SlugName } from './slug-names.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

export interface Article {
  readonly source: Source;
  readonly format: Format;
  readonly tree: Root;
  readonly meta: Meta;
}

/** How the text was read: as marked-up Markdown, or as bare text whose structure was recovered. */
export type Format = 'markdown' | 'text';

/** What a block is for, where its mdast type does not say: stands in `node.data.role`. */
export type Role = 'title' | 'declared-time' | 'furniture' | 'caption' | 'label';

declare module 'unist' {
  interface Data {
    role?: Role;
  }
}

export interface Meta {
  readonly title: Title | null;
  readonly frontMatter: FrontMatter | null;
  /** What the article itself says its reading time is ("Temps de lecture : 7 minutes", or in the front matter), in minutes. */
  readonly declaredMinutes: number | null;
  /** The language that a person named, as an ISO 639-1 or BCP 47 code; null means that it must be detected. */
  readonly language: { readonly code: string; readonly from: 'option' | 'front matter' } | null;
  /** What was recovered from text that carried no marks; null when recovery did not run. */
  readonly recovered: Recovered | null;
  /** The dialects of Markdown that it is in, and how that is known; null for plain Markdown and bare text. */
  readonly dialect: Dialect | null;
  /** The platform that makes the addresses of its headings, as a person named it; null means that the article tells. */
  readonly slugs: SlugName | null;
}

export interface Dialect {
  readonly names: readonly string[];
  readonly from: 'option' | 'configuration' | 'extension' | 'neighbours' | 'front matter' | 'text';
  /** What says so: the name of a file, a key, a construct. */
  readonly reason: string;
}

export interface Title {
  readonly text: string;
  readonly from: 'front matter' | 'heading';
  /** Where the title's words stand in the source. */
  readonly span: Span;
}

export interface FrontMatter {
  readonly kind: 'yaml' | 'toml' | 'json' | 'fields' | 'title';
  readonly title: string | null;
  readonly lang: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  /** The reading time that it declares. */
  readonly readingMinutes: number | null;
  /** Every key as it was written, in plain JSON values. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What structure was found without marks, and how sure that is. */
export interface Recovered {
  readonly title: boolean;
  readonly headings: number;
  readonly lists: number;
  readonly listItems: number;
  readonly furniture: number;
  readonly tables: number;
  readonly codeBlocks: number;
  readonly quotations: number;
  /** Who wrote it and when, as the line under the title says: a name, and a date like `2026-03-14`. */
  readonly author: string | null;
  readonly date: string | null;
  readonly outline: readonly RecoveredHeading[];
  readonly items: readonly RecoveredItem[];
}

export interface RecoveredHeading {
  readonly text: string;
  /** 1 to 6. */
  readonly depth: number;
  /** 0 to 1; 1 where a line under the heading or stars around it say so. */
  readonly confidence: number;
  readonly position: Position;
}

export interface RecoveredItem {
  readonly text: string;
  /** 1 for an item of a list in no other. */
  readonly depth: number;
  readonly ordered: boolean;
  /** Of a task; null for any other item. */
  readonly checked: boolean | null;
  readonly position: Position;
}

/** The span of a node in the source; an empty span at 0 for a node without a position (none comes out of our readers). */
export function spanOf(node: Pick<Nodes, 'position'>): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
