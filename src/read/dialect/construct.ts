/** The contract of the table of constructs: what a construct of a dialect is, and what it finds in a page. */

import type { Container, Header, Mark } from '../../core/nodes.ts';
import type { Span } from '../../core/span.ts';
import type { DialectName } from './names.ts';
import type { Page } from './page.ts';

export interface Construct {
  readonly name: string;
  /** The dialects that have it. */
  readonly dialects: readonly DialectName[];
  /**
   * Whether its form is so plain that it is recognised in any page, whatever is known of its dialect; and the dialects that it then
   * tells. A function says it of one find.
   */
  readonly unmistakable: boolean;
  readonly tells?: readonly DialectName[] | ((found: Found, text: string) => readonly DialectName[]);
  /** One of these stands wherever it does: looked for before anything else. */
  readonly signs: readonly string[];
  /**
   * @param sure whether the page is in one of the dialects; otherwise only what is closed and well formed counts.
   * @returns in the order of the text; spans must be free.
   */
  readonly find: (page: Page, sure: boolean) => Iterable<Found>;
  /** A line of the manual: what it is, as `{{< name >}}`. */
  readonly example: string;
}

export type Shape = Pick<Container, 'kind' | 'name'>;

export type Found =
  | FoundLeaf
  | FoundPair
  | FoundFormula
  | FoundLine
  | FoundBlock
  | FoundCallout
  | FoundIndented
  | FoundItem
  | FoundHeader
  | FoundFence
  | FoundCut;

/** A stretch of syntax, in a line or over lines. */
interface FoundLeaf {
  readonly as: 'leaf';
  readonly span: Span;
  /** See `Syntax`. */
  readonly speaks?: boolean;
  readonly shown?: string;
  /** Of a heading: its id. */
  readonly id?: string;
}

/** Phrases between two halves. */
interface FoundPair {
  readonly as: 'pair';
  readonly open: Span;
  readonly close: Span;
  readonly name: Mark['name'] | 'note';
}

interface FoundFormula {
  readonly as: 'formula';
  readonly span: Span;
  readonly value: string;
  /** Stands in lines of its own. */
  readonly isBlock: boolean;
}

/** A line of syntax, with text in it or without. */
interface FoundLine {
  readonly as: 'line';
  readonly span: Span;
  readonly title: Span | null;
}

/** Blocks between two lines of syntax. */
export interface FoundBlock {
  readonly as: 'block';
  readonly open: Span;
  readonly title: Span | null;
  /** Further lines of syntax behind the first. */
  readonly options: readonly Span[];
  readonly close: Span;
  readonly shape: Shape;
}

/** A quotation whose first line says that it is none. */
interface FoundCallout {
  readonly as: 'callout';
  readonly span: Span;
  readonly title: Span | null;
  readonly shape: Shape;
}

/** A line of syntax with four columns and more before the blocks that belong to it. */
interface FoundIndented {
  readonly as: 'indented';
  readonly span: Span;
  readonly title: Span | null;
  readonly shape: Shape;
}

/** The mark of a definition or of an example; of two characters at least, white space among them. */
interface FoundItem {
  readonly as: 'definition' | 'example';
  readonly span: Span;
}

/** Front matter that no parser knows. */
interface FoundHeader {
  readonly as: 'header';
  readonly span: Span;
  readonly notation: Header['notation'];
}

/** Three full stops that end YAML. */
interface FoundFence {
  readonly as: 'fence';
  readonly span: Span;
}

/** White space before a line that means nothing there. */
interface FoundCut {
  readonly as: 'cut';
  readonly span: Span;
}
