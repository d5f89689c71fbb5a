/** The headings that cut an article, as the rules of structure look at them. */

import type { Heading, RootContent } from 'mdast';
import type { Article } from '../../core/article.ts';

/** Those on the top level, the title among them. Bare text has none to judge: its headings are recovered, not written. */
export function headingsOf({ tree, format }: Article): Heading[] {
  if (format === 'text') return [];
  return tree.children.filter((node): node is Heading => node.type === 'heading' && !isFurniture(node));
}

export function isTitle(node: RootContent): boolean {
  return node.data?.role === 'title';
}

function isFurniture(node: RootContent): boolean {
  return node.data?.role === 'furniture';
}
