/** What the parts of the Word writer share while one document is written. */

import type { ExportDocument } from '../document.ts';
import type { ReadFormula } from '../office/formulas.ts';
import type { NoteCalls } from '../office/note-calls.ts';
import type { Lists } from './numbering.ts';
import type { Media, Relationships } from './parts.ts';
import type { StyleIds } from './styles.ts';

export interface Writer {
  readonly document: ExportDocument;
  readonly styles: StyleIds;
  /** The name of the bookmark at each heading that links can reach, by its slug. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly lists: Lists;
  readonly notes: NoteCalls;
  /** The notes that have been called so far. */
  readonly called: Set<string>;
  readonly media: Media;
  /** Of the part that is being written. */
  relationships: Relationships;
  /** Of bookmarks and drawings: from 1, one sequence for the document. */
  readonly nextId: () => number;
  readonly formula: ReadFormula;
  /** In pixels, the width between the margins. */
  readonly textWidth: number;
}
