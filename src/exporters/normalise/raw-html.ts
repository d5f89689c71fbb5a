/** Turns the raw HTML of a document into what mdast has a node for, for the formats that cannot carry HTML. */

import type { Nodes } from 'mdast';
import type { ExportDocument } from '../document.ts';
import { rootOf, treesOf } from './trees.ts';

/** The same document when it holds no raw HTML. Never changes the one it is given. */
export async function withoutHtml(document: ExportDocument): Promise<ExportDocument> {
  if (!treesOf(document).some(holdsHtml)) return document;
  const { htmlToNodes } = await import('./read-html.ts');
  return {
    ...document,
    tree: htmlToNodes(document.tree, document),
    notes: document.notes.map((note) => ({
      ...note,
      children: htmlToNodes(rootOf(note.children), document).children as (typeof note.children)[number][],
    })),
  };
}

export function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}
