/** What the writers of blocks and of phrases hand on to each other. */

import type { Image } from 'mdast';
import type { Math as Formula, InlineMath } from '../../core/nodes.ts';
import type { ExportDocument } from '../document.ts';

export interface Writing {
  readonly document: ExportDocument;
  /** Numbers of the notes that stand in the text already: one called again is a reference to the first. */
  readonly called: Set<number>;
  /** What the compiler could not read: written as a placeholder or as its source. */
  readonly refused: ReadonlySet<Image | Formula | InlineMath>;
  /** Names of the headings: a link to another would stop the compiler. */
  readonly slugs: ReadonlySet<string>;
  /** Of what stands around; a mark for the same again would say nothing. */
  readonly language: string;
  /** Depth of the first headings in Typst, where the title is 1, less theirs in the article. */
  readonly shift: 0 | -1;
}
