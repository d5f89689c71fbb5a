/** The headings that cut an article, as the rules of structure look at them. */

import type { Heading, RootContent } from 'mdast';
import type { Article } from '../../core/article.ts';

/** Those on the top level, the title among them; none where they were not written by the author. */
export function headingsOf(article: Article): Heading[] {
  if (!hasOwnHeadings(article)) return [];
  const { tree } = article;
  return tree.children.filter((node): node is Heading => node.type === 'heading' && !isFurniture(node));
}

/** Where an article has no marks (bare text, or Markdown that uses none) its headings are recovered: nothing in them is to be judged. */
export function hasOwnHeadings({ meta }: Article): boolean {
  return meta.recovered === null;
}

export function isTitle(node: RootContent): boolean {
  return node.data?.role === 'title';
}

function isFurniture(node: RootContent): boolean {
  return node.data?.role === 'furniture';
}
