/** Blocks as what they turned out to be, and their text. */

import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Role } from '../../core/article.ts';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';

export function headingFrom(
  { children, position }: Paragraph | Heading,
  depth: number,
  role?: Role,
): Heading {
  const heading: Heading = { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children };
  if (position !== undefined) heading.position = position;
  return role === undefined ? heading : withRole(heading, role);
}

export function withRole<Node extends RootContent>(node: Node, role: Role): Node {
  return { ...node, data: { ...node.data, role } };
}

export function textOfBlock(block: RootContent): string {
  return block.type === 'paragraph' || block.type === 'heading' ? onOneLine(textOf(block.children)) : '';
}
