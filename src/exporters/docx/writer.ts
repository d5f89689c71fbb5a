/** What the parts of the Word writer share while one document is written. */

import { ImportedXmlComponent, type ParagraphChild } from 'docx';
import type { Xml } from '../../core/xml.ts';
import type { ExportDocument, Math as Formula, InlineMath } from '../document.ts';
import type { NoteCalls } from '../office/note-calls.ts';
import type { Lists } from './numbering.ts';
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
  /** Of bookmarks and drawings: from 1, one sequence for the document. */
  readonly nextId: () => number;
  readonly formula: (node: Formula | InlineMath) => ParagraphChild | null;
  /** In pixels, the width between the margins. */
  readonly textWidth: number;
}

/** The package looks for its own placeholders, `{…}`, in all text: until the parts are packed, this character that is none stands for the brace. */
export const brace = '\u{fdd0}';

/** Text with nothing in it that XML cannot carry or that the package would replace. */
export function safe(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll('{', brace);
}

/** Elements that the package has no class for. */
export function component({ name, attributes, children }: Xml): ImportedXmlComponent {
  const element = new ImportedXmlComponent(name, attributes);
  for (const child of children) element.push(typeof child === 'string' ? safe(child) : component(child));
  return element;
}

/** CSS pixels in the twentieths of a point that Word measures in. */
export function twips(pixels: number): number {
  return Math.round(pixels * 15);
}
