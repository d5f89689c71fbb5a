/** The links of an article to places of itself, with where their fragments stand in the source: links, definitions, `href` of raw HTML. */

import type { Nodes } from 'mdast';
import { type Article, spanOf } from '../core/article.ts';
import type { Span } from '../core/span.ts';

export interface InnerLink {
  /** Without `#`, decoded. */
  readonly id: string;
  /** Of the fragment in the source, without `#`. */
  readonly span: Span;
}

/** In document order. Links to the top of the page are none. */
export function innerLinksOf({ tree, source }: Article): InnerLink[] {
  return source.text.includes('#') ? [...linksIn(tree, source.text)] : [];
}

function* linksIn(node: Nodes, source: string): Generator<InnerLink> {
  if ((node.type === 'link' || node.type === 'definition') && /^#./u.test(node.url)) {
    const span = fragmentOf(node, source);
    if (span !== null) yield { id: decodedId(node.url.slice(1)), span };
  }
  if (node.type === 'html' || (node.type === 'syntax' && node.value.startsWith('<'))) {
    const { start } = spanOf(node);
    const written = source.slice(start, spanOf(node).end);
    for (const { index, 0: found, groups } of written.matchAll(href)) {
      const end = start + index + found.length;
      const fragment = groups!['fragment']!;
      yield { id: decodedId(fragment), span: { start: end - fragment.length, end } };
    }
  }
  if ('children' in node) for (const child of node.children) yield* linksIn(child, source);
}

const href = /<a\b(?:[^<>]*?\s)?href\s*=\s*["']?#(?<fragment>[^\s"'<>]+)/giu;

/** Behind the text of a link, or the label of a definition. Null where the source writes the `#` in another way. */
function fragmentOf(node: Extract<Nodes, { type: 'link' | 'definition' }>, source: string): Span | null {
  const { start, end } = spanOf(node);
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  const from = last?.position === undefined ? start : spanOf(last).end;
  const form = node.type === 'link' ? ofLink : ofDefinition;
  form.lastIndex = node.type === 'link' ? from : start;
  const found = form.exec(source);
  if (found === null || form.lastIndex > end) return null;
  const { bare, angled } = found.groups!;
  return { start: form.lastIndex - (bare ?? angled)!.length, end: form.lastIndex };
}

const ofLink =
  /\[?[\s>]*\]\([\s>]*(?:<#(?<angled>[^<>\r\n]+)(?=>)|#(?<bare>(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))+))/uy;
const ofDefinition = /\[(?:\\[\s\S]|[^\]\\])+\]:[\s>]*(?:<#(?<angled>[^<>\r\n]+)(?=>)|#(?<bare>\S+))/uy;

/** As a browser compares the fragment of an address with an id. */
export function decodedId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A lone % is no escape.
    return id;
  }
}
