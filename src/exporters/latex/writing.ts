/** What the writers of blocks and of phrases hand on to each other. */

import type { ExportDocument } from '../document.ts';

export interface Writing {
  readonly document: ExportDocument;
  /** Numbers of the notes that stand in the text already: one called again is a mark. */
  readonly called: Set<number>;
  /** Notes called where LaTeX can set no note (tables, captions, headings, notes): their texts follow the block. Null where it can. */
  readonly held: number[] | null;
  /** Labels of the headings by the name that links to them use. */
  readonly labels: ReadonlyMap<string, string>;
  /** BCP 47, of what stands around. */
  readonly language: string;
  /** Section, subsection, ...: depth of the first headings is 2. */
  readonly nested: boolean;
}
