/** Articles with the nodes that syntax of sites becomes, for tests of what reads them: made from text nodes, without the reader's layer for dialects. */

import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { type Article, spanOf } from '../../../src/core/article.ts';
import { createLocator, type Locator } from '../../../src/core/source.ts';
import { readArticle } from '../../../src/read/index.ts';

/** `{{ x }}` speaks, `{.x}` is silent, `[[x]]` is shown, `$x$` a formula, `==x==` a mark, `^[x]` a note; `{{ x }}` alone in its paragraph is a block. */
export function siteArticle(markdown: string): Article {
  const article = readArticle(markdown, { from: 'markdown', language: 'fr' });
  const locator = createLocator(article.source.text);
  return { ...article, tree: withSyntax(article.tree, article.source.text, locator) as Root };
}

const constructs =
  /(?<out>\{\{.*?\}\})|(?<attributes> ?\{\.[^}]*\})|\[\[(?<wiki>[^\]]*)\]\]|\$(?<formula>[^$]+)\$|==(?<mark>[^=]+)==|\^\[(?<note>[^\]]*)\]/gu;

function withSyntax(node: Nodes, source: string, locator: Locator): Nodes {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child) =>
    child.type === 'text' ? phrases(spanOf(child), source, locator) : [withSyntax(child, source, locator)],
  );
  const [only] = children;
  if (node.type === 'paragraph' && children.length === 1 && only?.type === 'syntax') return only;
  return { ...node, children } as Parents;
}

function phrases(span: { start: number; end: number }, source: string, locator: Locator): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = span.start;
  const text = (to: number) => {
    const position = locator.position({ start: at, end: to });
    if (to > at) nodes.push({ type: 'text', value: source.slice(at, to), position });
  };
  for (const { index, 0: found, groups } of source.slice(span.start, span.end).matchAll(constructs)) {
    const start = span.start + index;
    text(start);
    at = start + found.length;
    const position = locator.position({ start, end: at });
    const { wiki, formula, mark, note, out } = groups!;
    const inner = (skipped: number) =>
      phrases({ start: start + skipped, end: at - skipped }, source, locator);
    if (formula !== undefined) nodes.push({ type: 'inlineMath', value: formula, position });
    else if (mark !== undefined)
      nodes.push({ type: 'mark', construct: 'mark', name: 'highlight', children: inner(2), position });
    else if (note !== undefined) {
      const children = phrases({ start: start + 2, end: at - 1 }, source, locator);
      nodes.push({ type: 'footnote', children, position });
    } else {
      const shown = wiki === undefined ? {} : { shown: wiki };
      const speaks = out !== undefined || wiki !== undefined;
      nodes.push({ type: 'syntax', construct: 'test', value: found, speaks, ...shown, position });
    }
  }
  text(span.end);
  return nodes;
}

/** The block inside a container of a kind. */
export function inContainer(article: Article, kind: 'callout' | 'quotation'): Article {
  const { tree } = article;
  const children: RootContent[] = [
    {
      type: 'container',
      construct: 'test',
      kind,
      name: null,
      children: tree.children,
      position: tree.position!,
    },
  ];
  return { ...article, tree: { ...tree, children } };
}
