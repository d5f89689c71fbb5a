/** A translation unit: a block of an article with its atoms, and how text is written at its place. */

import type { Atom } from '../../core/prose/atoms.ts';
import type { Span } from '../../core/span.ts';
import type { UnitKind } from '../bitext.ts';

/** Its span is what its atoms tile. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  /** The titles of the sections it stands in, outermost first. */
  readonly path: readonly string[];
  readonly atoms: readonly Atom[];
  readonly place: Place;
  /** What begins each further line of text: the marks of quotations and the indent of lists; null where text stays on its line. */
  readonly prefix: string | null;
  /** Of a front matter scalar, `title` or `params.subtitle`; of a comment, the language of the code. */
  readonly key?: string;
  /** Of a front matter scalar: the scalar with its quotation marks, or with the head of its block. */
  readonly outer?: Span;
  /** Of a front matter scalar: all between the fences. */
  readonly frontMatter?: Span;
}

/** Which rules say how text is written: `places.ts` has them. */
export type Place =
  | 'paragraph'
  | 'heading'
  | 'cell'
  | 'alternative'
  | 'title'
  | 'note'
  | 'bare'
  | 'yaml'
  | 'json'
  | 'field'
  | 'toml'
  | 'html'
  | 'comment';
