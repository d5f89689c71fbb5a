/** Writes canonical Markdown: reading it again gives the same tree, and writing that again the same bytes. */

import type { Nodes, Root, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { type Article, type Role, spanOf } from '../core/article.ts';
import { keptAsWritten, ofSites, written } from './md/as-written.ts';
import { exportableBlocks, isFrontMatter } from './normalise/exportable.ts';

export function render(article: Article): string {
  const exported = new Set(exportableBlocks(article));
  // A reading time in marked-up Markdown is the author's own line; in text whose structure was recovered it is a blog's.
  const isOwnTime = (role?: Role) => role === 'declared-time' && article.meta.recovered === null;
  const children = article.tree.children.filter(
    (node) => isFrontMatter(node) || exported.has(node) || isOwnTime(node.data?.role),
  );
  // Recovered structure is not what the source spells.
  const blocks = article.meta.recovered === null ? keptAsWritten(children, article) : children;
  const tree = withLinksSpelt<Root>({ type: 'root', children: blocks });
  return (
    unified()
      // Rules are written `***`: at the top of a file `---` would open front matter.
      .use(remarkStringify, { bullet: '-', rule: '*', listItemIndent: 'one', handlers: handlersFor(article) })
      .use(remarkGfm)
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .stringify(tree)
  );
}

type Handlers = NonNullable<Options['handlers']>;

function handlersFor(article: Article): Handlers {
  const handlers: Partial<Handlers> = {
    text(node: Text, parent, state, info) {
      const { children } = parent!;
      const index = state.indexStack.at(-1)!;
      const around = { beforeNode: children[index - 1], afterNode: children[index + 1] };
      const safe = state.safe(node.value, { ...info, ...around });
      // A backslash is a part of an address between `<` and `>`.
      return state.stack.includes('autolink') ? safe : escapedAgain(safe, node, article);
    },
  };
  for (const type of ofSites) handlers[type] = (node: Nodes) => written(node, article);
  return handlers as Handlers;
}

const signs = /(?<escape>\\?)(?<sign>[!-/:-@[-`{-~])/gu;

/** A backslash that keeps a sign from meaning something to a site: CommonMark would not miss it. */
function escapedAgain(safe: string, node: Text, { source, format }: Article): string {
  const { start, end } = spanOf(node);
  const slice = source.text.slice(start, end);
  if (format !== 'markdown' || !/\\[!%+:=?@^{|}$~-]/u.test(slice)) return safe;
  const nameOfNext = counter();
  const escaped = new Set<string>();
  for (const { groups } of slice.matchAll(signs)) {
    const name = nameOfNext(groups!['sign']!);
    if (groups!['escape'] === '\\') escaped.add(name);
  }
  const again = counter();
  return safe.replace(signs, (pair, slash: string, sign: string) =>
    escaped.has(again(sign)) && slash === '' ? `\\${pair}` : pair,
  );
}

/** `$0`, `$1`: a name for each occurrence of a sign. */
function counter(): (sign: string) => string {
  const counts = new Map<string, number>();
  return (sign) => {
    const count = counts.get(sign) ?? 0;
    counts.set(sign, count + 1);
    return `${sign}${count}`;
  };
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
