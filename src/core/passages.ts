/** Gives an article as passages: each block of running text once, with the account that its words belong to. Whatever counts or exports text starts here. */

import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { Account } from './accounts.ts';
import { type Article, spanOf } from './article.ts';
import { htmlParts } from './html-parts.ts';

export interface Passage {
  readonly account: Account;
  /** The block (or the image, for `alternatives`) that the text comes from. */
  readonly node: Nodes;
  /** As a reader sees it: no marks, entities decoded, line endings as in the source. */
  readonly text: string;
  /** Of a part of an HTML block, what the `lang` attribute around it says. */
  readonly language?: string;
}

/** The passages in document order. A title that stands only in the front matter comes first. */
export function passagesOf(article: Article): Passage[] {
  return passagesIn(article.tree, article);
}

/** The passages of some blocks of an article, in document order. */
export function passagesIn(node: Nodes, article: Article): Passage[] {
  const passages: Passage[] = [];
  walk(node, 'paragraphs', passages, article);
  return passages;
}

/** The text of inline content as a reader sees it; images, notes and comments leave nothing behind. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += '\n';
    else if (node.type === 'html') text += /^<br\b/iu.test(node.value) ? '\n' : '';
    else if ('children' in node) text += textOf(node.children);
  }
  return text;
}

/**
 * Where a UTF-16 offset of a passage's text stands in the source. Exact where the source spells the text out; inside text
 * with entities or escapes it may be a few characters off, on the right line.
 */
export function sourceOffset({ node }: Passage, offset: number, source: string): number {
  if (!('children' in node)) return spanOf(node).start;
  let rest = offset;
  let last = spanOf(node).start;
  for (const leaf of leavesOf(node.children as PhrasingContent[])) {
    const { length } = textOf([leaf]);
    if (rest < length) return offsetInLeaf(leaf, rest, source);
    rest -= length;
    last = spanOf(leaf).end;
  }
  return last;
}

function* leavesOf(nodes: readonly PhrasingContent[]): Generator<PhrasingContent> {
  for (const node of nodes) {
    if ('children' in node) yield* leavesOf(node.children);
    else yield node;
  }
}

function offsetInLeaf(leaf: PhrasingContent, offset: number, source: string): number {
  const { start, end } = spanOf(leaf);
  if (leaf.type !== 'text') return start;
  const lines = leaf.value.slice(0, offset).split(/\r\n|\r|\n/u);
  // `> ` and indents of continued lines are no part of the text.
  const openings = /(?:\r\n|\r|\n)[ \t>]*/gu;
  openings.lastIndex = start;
  let lineStart = start;
  for (let line = 1; line < lines.length; line++) {
    const opening = openings.exec(source);
    if (opening !== null) lineStart = opening.index + opening[0].length;
  }
  return Math.min(lineStart + lines.at(-1)!.length, end);
}

/** Text on one line: each run of white space folded to one space, none at the ends. No-break spaces are kept. */
export function onOneLine(text: string): string {
  return /[\t\r\n]| {2}/.test(text) ? text.replace(/ *[\t\r\n][ \t\r\n]*| {2,}/g, ' ').trim() : text.trim();
}

function walk(node: Nodes, account: Account, passages: Passage[], article: Article): void {
  const here = node.data?.role === 'furniture' || node.data?.role === 'declared-time' ? 'furniture' : account;
  switch (node.type) {
    case 'heading':
      inline(node, node.data?.role === 'title' ? 'title' : 'headings', passages);
      break;
    case 'paragraph':
      inline(node, node.data?.role === 'caption' ? 'captions' : here, passages);
      break;
    case 'tableCell':
      inline(node, 'tables', passages);
      break;
    case 'code':
      passages.push({ account: 'code', node, text: node.value });
      break;
    case 'html':
      for (const part of htmlParts(node.value)) {
        passages.push({
          account: part.account === 'paragraphs' ? here : part.account,
          node,
          text: part.text,
          ...(part.language !== null && { language: part.language }),
        });
      }
      break;
    case 'yaml':
    case 'toml':
      frontMatter(node, passages, article);
      break;
    default:
      if ('children' in node) {
        const inside = here === 'furniture' ? here : (accountsOfContainers[node.type] ?? here);
        for (const child of node.children) walk(child, inside, passages, article);
      }
  }
}

/** The account of the paragraphs in a container; the nearest container decides. */
const accountsOfContainers: Readonly<Partial<Record<Parents['type'], Account>>> = {
  listItem: 'listItems',
  blockquote: 'quotations',
  footnoteDefinition: 'notes',
};

/** The block's own text, then what stands in it without being read with it: alternatives of images, comments. */
function inline(node: Nodes & { children: PhrasingContent[] }, account: Account, passages: Passage[]): void {
  const text = textOf(node.children);
  if (text !== '') passages.push({ account, node, text });
  aside(node.children, passages);
}

function aside(nodes: readonly PhrasingContent[], passages: Passage[]): void {
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'imageReference') {
      if (node.alt) passages.push({ account: 'alternatives', node, text: node.alt });
    } else if (node.type === 'html' && node.value.startsWith('<!--')) {
      passages.push(...htmlParts(node.value).map(({ account, text }) => ({ account, node, text })));
    } else if ('children' in node) aside(node.children, passages);
  }
}

/** The title of the front matter is read on the page, so it is the title, unless a heading repeats it; the rest is nobody's reading. */
function frontMatter(node: Nodes, passages: Passage[], { meta: { title }, source }: Article): void {
  const { start, end } = spanOf(node);
  if (title?.from !== 'front matter') {
    passages.push({ account: 'frontMatter', node, text: source.text.slice(start, end) });
    return;
  }
  passages.push({ account: 'title', node, text: title.text });
  const rest = `${source.text.slice(start, title.span.start)} ${source.text.slice(title.span.end, end)}`;
  passages.push({ account: 'frontMatter', node, text: rest });
}
