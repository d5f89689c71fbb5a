/** All that a document says, as trees to walk: its title, its body, each of its notes. */

import type { Root } from 'mdast';
import type { ExportDocument } from '../document.ts';

export function treesOf({ title, tree, notes }: Pick<ExportDocument, 'title' | 'tree' | 'notes'>): Root[] {
  return [
    ...(title === null ? [] : [rootOf([title])]),
    tree,
    ...notes.map(({ children }) => rootOf(children)),
  ];
}

export function rootOf(children: readonly Root['children'][number][]): Root {
  return { type: 'root', children: [...children] };
}
