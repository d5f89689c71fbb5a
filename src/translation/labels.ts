/** The labels that links and notes of an article find their definitions by. */

import type { Nodes, Root } from 'mdast';
import { spanOf } from '../core/article.ts';

/** As they are written, each once: `[label]`, `[^note]`. */
export function labelsOf(tree: Root, source: string): string[] {
  const labels = new Set<string>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const { start, end } = spanOf(node);
      const label = /^\[(?:\\[\s\S]|[^\]\\])+\](?=:)/u.exec(source.slice(start, end))?.[0];
      if (label !== undefined) labels.add(label);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return [...labels];
}
