/** Gives an article as passages: each block of running text once, with the account that its words belong to. Whatever counts or exports text starts here. */

import type { Nodes, PhrasingContent } from 'mdast';
import type { Account } from '../accounts.ts';
import { type Article, spanOf } from '../article.ts';
import type { InlineBlock } from './atoms.ts';
import { type HtmlPart, htmlParts } from './html.ts';
import { textOf } from './text-of.ts';

export interface Passage {
  readonly account: Account;
  /** The block (or the image, for `alternatives`) that the text comes from. */
  readonly node: Nodes;
  /** As a reader sees it: no marks, entities decoded, line endings as in the source. */
  readonly text: string;
  /** Of a part of an HTML block, what the `lang` attribute around it says. */
  readonly language?: string;
  /** Of an HTML block: which part of it. */
  readonly part?: HtmlPart;
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
    case 'defListTerm':
      inline(node, here, passages);
      break;
    case 'code':
      passages.push({ account: 'code', node, text: node.value });
      break;
    case 'math':
      passages.push({ account: 'formulas', node, text: node.value });
      break;
    case 'html':
      for (const part of htmlParts(node.value)) {
        passages.push({
          account: part.account === 'paragraphs' ? here : part.account,
          node,
          text: part.text,
          part,
          ...(part.language !== null && { language: part.language }),
        });
      }
      break;
    case 'yaml':
    case 'toml':
    case 'header':
      frontMatter(node, passages, article);
      break;
    default:
      if ('children' in node) {
        const inside = here === 'furniture' ? here : (accountInside(node) ?? here);
        for (const child of node.children) walk(child, inside, passages, article);
      }
  }
}

/** The account of the paragraphs in a container; the nearest container decides. */
function accountInside(node: Nodes): Account | undefined {
  switch (node.type) {
    case 'listItem':
      return 'listItems';
    case 'blockquote':
      return 'quotations';
    case 'footnoteDefinition':
      return 'notes';
    case 'container':
      return node.kind === 'quotation' ? 'quotations' : undefined;
    default:
      return undefined;
  }
}

/** The block's own text, then what stands in it without being read with it: notes, formulas, alternatives of images, comments. */
function inline(node: InlineBlock, account: Account, passages: Passage[]): void {
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
    } else if (node.type === 'inlineMath') passages.push({ account: 'formulas', node, text: node.value });
    else if (node.type === 'footnote') inline(node, 'notes', passages);
    else if ('children' in node) aside(node.children, passages);
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
