/** The one pass before every writer: what belongs to the article, without its furniture. */

import type { Heading, Root, RootContent } from 'mdast';
import type { Article } from '../../core/article.ts';

/** The blocks to write. Front matter is left to the writers that can carry it. */
export function exportableBlocks({ tree }: Article): RootContent[] {
  return tree.children.filter(
    (node) => !isFrontMatter(node) && node.data?.role !== 'furniture' && node.data?.role !== 'declared-time',
  );
}

export function isFrontMatter({ type }: RootContent): boolean {
  return type === 'yaml' || type === 'toml' || type === 'header';
}

/** The same, with a title that stands only in the front matter as its first heading. */
export function exportableTree(article: Article): Root {
  const blocks = exportableBlocks(article);
  const { title } = article.meta;
  if (title?.from !== 'front matter') return { type: 'root', children: blocks };
  const heading: Heading = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: title.text }],
    data: { role: 'title' },
  };
  return { type: 'root', children: [heading, ...blocks] };
}
