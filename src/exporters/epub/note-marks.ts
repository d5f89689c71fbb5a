/** Says which links are calls of notes and which elements notes, so that reading systems can show a note where it is called. */

import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { lookup } from '../../core/lookup.ts';
import type { RichBody } from '../html/rich-body.ts';

/** By the mark that the body has: `epub:type` of the EPUB Structural Semantics Vocabulary 1.1, and the role of DPUB-ARIA 1.1. */
const marks = lookup<readonly [type: string, role: string]>({
  dataFootnoteRef: ['noteref', 'doc-noteref'],
  dataFootnoteBackref: ['backlink', 'doc-backlink'],
  dataFootnotes: ['endnotes', 'doc-endnotes'],
});

/** In place. */
export function markNotes({ title, content, notes }: RichBody): void {
  for (const tree of [title, content, notes].filter((tree) => tree !== null)) {
    visit(tree, 'element', ({ properties }) => {
      for (const [mark, [type, role]] of Object.entries(marks)) {
        if (!(mark in properties)) continue;
        delete properties[mark];
        // The notes may stand in another file, and the role says what it would.
        delete properties.ariaDescribedBy;
        Object.assign(properties, { 'epub:type': type, role });
      }
    });
  }
  for (const note of notes === null ? [] : itemsOf(notes)) note.properties['epub:type'] = 'footnote';
}

function itemsOf(notes: Element): Element[] {
  const list = notes.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  return list?.type === 'element' ? list.children.filter((child) => child.type === 'element') : [];
}
