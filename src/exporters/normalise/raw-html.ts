/** Turns the raw HTML of a document into what mdast has a node for, for the formats that cannot carry HTML. */

import type { Nodes, Root } from 'mdast';
import type { ExportDocument } from '../document.ts';

/** The same document when it holds no raw HTML. Never changes the one it is given. */
export async function withoutHtml(document: ExportDocument): Promise<ExportDocument> {
  const bodies = [
    document.tree,
    ...document.notes.map(({ children }): Root => ({ type: 'root', children: [...children] })),
  ];
  if (!bodies.some(holdsHtml)) return document;
  const { htmlToNodes } = await import('./read-html.ts');
  const [tree, ...notes] = bodies.map((body) => htmlToNodes(body, document));
  return {
    ...document,
    tree: tree!,
    notes: document.notes.map((note, index) => ({
      ...note,
      children: notes[index]!.children as (typeof note.children)[number][],
    })),
  };
}

export function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}
