/** Joins a table and the caption beside it. */

import type { Nodes, Paragraph, RootContent, Table } from 'mdast';
import type { Figure } from '../document.ts';

/** A caption below a table is its own; one above it, where it has none below. Those of images are found later. */
export function withCaptions(nodes: readonly RootContent[]): RootContent[] {
  if (!nodes.some(({ type }) => type === 'table')) return [...nodes];
  const whole: RootContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type !== 'table') {
      whole.push(node);
      continue;
    }
    const below = nodes[index + 1];
    const above = whole.at(-1);
    if (isCaption(below)) {
      whole.push(captioned(node, below));
      index++;
    } else if (isCaption(above) && nodes[index - 1] === above) {
      whole.pop();
      whole.push(captioned(node, above));
    } else whole.push(node);
  }
  return whole;
}

function isCaption(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data?.role === 'caption';
}

/** For writers whose captions are paragraphs: that of a table stands above it, with the role `caption`. */
export function captionsApart<Node extends Nodes>(nodes: readonly Node[]): (Node | Table | Paragraph)[] {
  return nodes.flatMap((node): (Node | Table | Paragraph)[] => {
    if (node.type !== 'figure' || node.children[0].type !== 'table') return [node];
    const [table, caption] = node.children as [Table, Paragraph];
    return [{ ...caption, data: { ...caption.data, role: 'caption' } }, table];
  });
}

export function captioned(table: Table, caption: Paragraph): Figure {
  const { position } = table;
  return { type: 'figure', children: [table, caption], ...(position && { position }) };
}
