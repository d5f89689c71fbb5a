/** Says which links are calls of notes and which elements notes, so that reading systems can show a note where it is called. */

import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { RichBody } from '../html/rich-body.ts';

/** In place: `epub:type` of the EPUB Structural Semantics Vocabulary 1.1, and the roles of DPUB-ARIA 1.1. */
export function markNotes({ content, notes }: RichBody): void {
  for (const tree of notes === null ? [content] : [content, notes]) {
    visit(tree, 'element', ({ properties }) => {
      if ('dataFootnoteRef' in properties) {
        mark(properties, 'noteref', 'doc-noteref');
        // The notes may stand in another file, and the role says it already.
        delete properties.ariaDescribedBy;
      }
      if ('dataFootnoteBackref' in properties) mark(properties, 'backlink', 'doc-backlink');
    });
  }
  if (notes === null) return;
  mark(notes.properties, 'endnotes', 'doc-endnotes');
  for (const note of itemsOf(notes)) note.properties['epub:type'] = 'footnote';
}

function mark(properties: Element['properties'], type: string, role: string): void {
  properties['epub:type'] = type;
  properties['role'] = role;
}

function itemsOf(notes: Element): Element[] {
  const list = notes.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  return list?.type === 'element' ? list.children.filter((child) => child.type === 'element') : [];
}
