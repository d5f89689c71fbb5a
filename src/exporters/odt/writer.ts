/** What the parts of the OpenDocument writer share while one document is written. */

import type { ExportDocument } from '../document.ts';
import type { ReadFormula } from '../office/formulas.ts';
import type { NoteCalls } from '../office/note-calls.ts';
import type { AutomaticStyles } from './automatic-styles.ts';
import type { Objects } from './objects.ts';

export interface Writer {
  readonly document: ExportDocument;
  readonly styles: AutomaticStyles;
  readonly objects: Objects;
  readonly notes: NoteCalls;
  /** The notes that are written, or being written. */
  readonly called: Set<string>;
  /** Set while a note is written. */
  inNote: boolean;
  readonly formula: ReadFormula;
  tables: number;
}

/** CSS pixels in centimetres, as lengths are written. */
export function cm(pixels: number): string {
  return `${((pixels * 2.54) / 96).toFixed(3)}cm`;
}
