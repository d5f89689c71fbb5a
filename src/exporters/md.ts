/** Writes canonical Markdown: reading it again gives the same tree, and writing that again the same bytes. */

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Article } from '../core/article.ts';
import { exportableBlocks } from './exportable.ts';

export function render(article: Article): string {
  const frontMatter = article.tree.children.filter(({ type }) => type === 'yaml' || type === 'toml');
  const tree: Root = { type: 'root', children: [...frontMatter, ...exportableBlocks(article)] };
  return (
    unified()
      // Rules are written `***`: at the top of a file `---` would open front matter.
      .use(remarkStringify, { bullet: '-', rule: '*', listItemIndent: 'one' })
      .use(remarkGfm)
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .stringify(tree)
  );
}
