/** Writes canonical Markdown: reading it again gives the same tree, and writing that again the same bytes. */

import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Article, Role } from '../core/article.ts';
import { exportableBlocks } from './normalise/exportable.ts';

export function render(article: Article): string {
  const exported = new Set(exportableBlocks(article));
  // A reading time in marked-up Markdown is the author's own line; in text whose structure was recovered it is a blog's.
  const isOwnTime = (role?: Role) => role === 'declared-time' && article.meta.recovered === null;
  const children = article.tree.children.filter(
    (node) =>
      node.type === 'yaml' || node.type === 'toml' || exported.has(node) || isOwnTime(node.data?.role),
  );
  const tree = withLinksSpelt<Root>({ type: 'root', children });
  return (
    unified()
      // Rules are written `***`: at the top of a file `---` would open front matter.
      .use(remarkStringify, { bullet: '-', rule: '*', listItemIndent: 'one' })
      .use(remarkGfm)
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .stringify(tree)
  );
}

/** What `<` and `>` make a link of: https://spec.commonmark.org/0.31.2/#email-address */
const address =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?\.)*[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?$/u;

/**
 * remark-stringify writes every link that says its address as `<a@b.c>`. GFM knows addresses that CommonMark does not, with `_` after
 * the `@`: what has a second text in it, if an empty one, is written as `[…](…)`.
 */
function withLinksSpelt<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const { type } = node;
  if (type === 'link' && node.url.startsWith('mailto:') && !address.test(node.url.slice('mailto:'.length)))
    return { ...node, children: [...node.children, { type: 'text', value: '' }] };
  return { ...node, children: node.children.map((child: Nodes) => withLinksSpelt(child)) };
}
