/** The node types that mdast does not declare: formulas, front matter of other kinds than YAML, and the syntax of sites. */

import type { Literal, Parent, PhrasingContent, RootContent } from 'mdast';

/** TOML front matter between `+++` fences. */
export interface Toml extends Literal {
  type: 'toml';
}

/** Front matter that is neither YAML nor TOML between fences. */
export interface Header extends Literal {
  type: 'header';
  /** `json`: an object. `fields`: `Key: value` lines without fences. `title`: pandoc's `% title` lines. */
  notation: 'json' | 'fields' | 'title';
}

/** A formula in a line, as TeX, without its signs. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
}

/** A formula in a block of its own, as TeX, without its signs. */
export interface Math extends Literal {
  type: 'math';
}

/**
 * Syntax of a site, in a line or as a block: a template tag, an attribute list, a shortcode. Never counted, printed, offered or
 * mended; `value` is its slice of the source.
 */
export interface Syntax extends Literal {
  type: 'syntax';
  /** The name of its construct in the table of dialects. */
  construct: string;
  /** What a reader sees in its place (a wikilink without a label shows its target); counted, but no more changed than the rest. */
  shown?: string;
  /** Whether it stands for words of its sentence, as the output of a template does; else it says nothing and belongs to the layout. */
  speaks: boolean;
}

/** Phrases between two halves of syntax: `==…==`, `[…]{.c}`, `[[target|…]]`. What is before the first child and after the last is syntax. */
export interface Mark extends Parent {
  type: 'mark';
  construct: string;
  /** What it makes of its phrases, where formats have something for it; null for anything else. */
  name: 'highlight' | 'insert' | 'delete' | 'subscript' | 'superscript' | 'key' | null;
  children: PhrasingContent[];
}

/** A note in its place: `^[…]`. Its text is read apart from the sentence around it. mdast had this node until version 3. */
export interface Footnote extends Parent {
  type: 'footnote';
  children: PhrasingContent[];
}

/** A block of blocks of a site: a callout, a tab, a directive. Its marks are `syntax` among its children; its title is a paragraph with the role `label`. */
export interface Container extends Parent {
  type: 'container';
  construct: string;
  kind: 'callout' | 'details' | 'tab' | 'quotation' | 'figure' | 'group';
  /** What it calls itself: `note`, `warning`. */
  name: string | null;
  children: RootContent[];
}

/** Terms and what they mean, as `mdast-util-definition-list` has them. */
export interface DefinitionList extends Parent {
  type: 'defList';
  children: (DefinitionTerm | DefinitionDescription)[];
}

export interface DefinitionTerm extends Parent {
  type: 'defListTerm';
  children: PhrasingContent[];
}

export interface DefinitionDescription extends Parent {
  type: 'defListDescription';
  children: RootContent[];
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
    header: Header;
  }
  interface BlockContentMap {
    math: Math;
    syntax: Syntax;
    container: Container;
    defList: DefinitionList;
  }
  interface PhrasingContentMap {
    inlineMath: InlineMath;
    syntax: Syntax;
    mark: Mark;
    footnote: Footnote;
  }
  interface RootContentMap {
    toml: Toml;
    header: Header;
    math: Math;
    inlineMath: InlineMath;
    syntax: Syntax;
    mark: Mark;
    footnote: Footnote;
    container: Container;
    defList: DefinitionList;
    defListTerm: DefinitionTerm;
    defListDescription: DefinitionDescription;
  }
}

declare module 'unist' {
  interface Data {
    /** Of a heading: the id that it says it has, `{#id}`. */
    id?: string;
  }
}
