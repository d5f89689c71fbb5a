/** Writes plain text: blocks apart by a blank line, lists with `•`, notes at the end. What it writes is read back with the same structure. */

import type { FootnoteDefinition, FootnoteReference, List, Nodes, Root, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import wrapAnsi from 'wrap-ansi';
import { articleLanguage } from '../analyses/article-language.ts';
import type { Article } from '../core/article.ts';
import type { DefinitionList } from '../core/nodes.ts';
import { htmlParts } from '../core/prose/html.ts';
import { onOneLine, textOf } from '../core/prose/text-of.ts';
import type { ExportDocument } from './document.ts';
import type { ExportOptions } from './exporter.ts';
import { copyOf } from './normalise/draft.ts';
import { exportableTree } from './normalise/exportable.ts';
import { defineInlineNotes } from './normalise/notes.ts';
import { holdsSyntax } from './normalise/of-sites.ts';
import { resolveSyntax } from './normalise/syntax.ts';
import { labelsFor } from './wording/labels.ts';

export function render(article: Article, { width }: ExportOptions, warn: ExportDocument['warn']): string {
  const { children } = textTree(article, warn);
  const notes = children.filter(({ type }) => type === 'footnoteDefinition');
  const body = children.filter(({ type }) => type !== 'footnoteDefinition');
  const text = [...body, ...notes]
    .flatMap((node) => block(node, width ?? Number.POSITIVE_INFINITY))
    .join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

/** Without syntax of sites. Notes in their place are notes like the others, which are numbered by their calls then. */
function textTree(article: Article, warn: ExportDocument['warn']): Root {
  const read = exportableTree(article);
  if (!holdsSyntax(read)) return read;
  const tree = copyOf(read);
  resolveSyntax(tree, () => labelsFor(articleLanguage(article).code ?? 'und'), warn);
  if (defineInlineNotes(tree) > 0) numberNotes(tree);
  return tree;
}

/** In the order of their first calls, which leaves those that nothing calls at the end. */
function numberNotes(tree: Root): void {
  const numbers = new Map<string, string>();
  const number = (node: FootnoteReference | FootnoteDefinition) => {
    if (!numbers.has(node.identifier)) numbers.set(node.identifier, `${numbers.size + 1}`);
    node.label = numbers.get(node.identifier)!;
  };
  visit(tree, 'footnoteReference', number);
  visit(tree, 'footnoteDefinition', number);
  tree.children.sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(node: RootContent): number {
  return node.type === 'footnoteDefinition' ? Number(node.label) : 0;
}

/** The lines of one block as one string; nothing for what has no text. */
function block(node: RootContent, width: number): string[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const text = inline(node.children);
      return text === '' ? [] : [wrap(text, width)];
    }
    case 'list':
      return [list(node, width)];
    case 'container':
    case 'figure':
      return node.children.flatMap((child) => block(child, width));
    case 'defList':
      return [definitions(node, width)];
    case 'math':
      return [`$$\n${node.value}\n$$`];
    case 'blockquote':
      return [indent(blocks(node.children, width - 2), '> ', '> ')];
    case 'footnoteDefinition': {
      const mark = `[${node.label ?? node.identifier}] `;
      return [indent(blocks(node.children, width - mark.length), mark, ' '.repeat(mark.length))];
    }
    case 'code':
      return [indent(node.value, '    ', '    ')];
    case 'table':
      return [table(node)];
    case 'thematicBreak':
      return ['* * *'];
    case 'html':
      return htmlParts(node.value)
        .filter(({ account }) => account !== 'comments' && account !== 'code')
        .map(({ text }) => wrap(onOneLine(text), width));
    default:
      return [];
  }
}

function blocks(nodes: readonly RootContent[], width: number, between = '\n\n'): string {
  return nodes.flatMap((node) => block(node, width)).join(between);
}

function list({ ordered, start, spread, children }: List, width: number): string {
  const items = children.map((item, index) => {
    const task = item.checked === null || item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
    const mark = `  ${ordered ? `${(start ?? 1) + index}.` : '•'} `;
    return indent(task + blocks(item.children, width - mark.length, '\n'), mark, ' '.repeat(mark.length));
  });
  return items.join(spread ? '\n\n' : '\n');
}

/** Each term on its line, what it means further in. */
function definitions({ children }: DefinitionList, width: number): string {
  const entries = children.map((child, index) => {
    const isTerm = child.type === 'defListTerm';
    const text = isTerm
      ? wrap(inline(child.children), width)
      : indent(blocks(child.children, width - 2), '  ', '  ');
    return index === 0
      ? text
      : `${isTerm && children[index - 1]!.type !== 'defListTerm' ? '\n\n' : '\n'}${text}`;
  });
  return entries.join('');
}

function table({ children }: Table): string {
  return children.map((row) => row.children.map((cell) => inline(cell.children)).join(' | ')).join('\n');
}

/** One line, hard breaks apart; notes as `[1]`, images as their alternative text. */
function inline(nodes: readonly Nodes[]): string {
  const text = nodes.map((node): string => {
    if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
    if (node.type === 'break') return '\n';
    if (node.type === 'inlineMath') return `$${node.value}$`;
    if ('children' in node) return inline(node.children);
    return textOf([node as Parameters<typeof textOf>[0][number]]).replace(/\r\n|\r|\n/gu, ' ');
  });
  return text.join('').replace(/ +/gu, ' ').replace(/^ | $/gmu, '');
}

function wrap(text: string, width: number): string {
  return Number.isFinite(width) ? wrapAnsi(text, Math.max(width, 20), { trim: true }) : text;
}

function indent(text: string, first: string, rest: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  return lines
    .map((line, index) => (index === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
    .join('\n');
}
