/** Writes plain text: blocks apart by a blank line, lists with `•`, notes at the end. What it writes is read back with the same structure. */

import type { BlockContent, DefinitionContent, List, Nodes, RootContent, Table } from 'mdast';
import wrapAnsi from 'wrap-ansi';
import type { Article } from '../core/article.ts';
import { htmlParts } from '../core/prose/html.ts';
import { onOneLine, textOf } from '../core/prose/text-of.ts';
import type { ExportOptions } from './exporter.ts';
import { exportableTree } from './normalise/exportable.ts';

export function render(article: Article, { width }: ExportOptions = {}): string {
  const { children } = exportableTree(article);
  const notes = children.filter(({ type }) => type === 'footnoteDefinition');
  const body = children.filter(({ type }) => type !== 'footnoteDefinition');
  const text = [...body, ...notes]
    .flatMap((node) => block(node, width ?? Number.POSITIVE_INFINITY))
    .join('\n\n');
  return text === '' ? '' : `${text}\n`;
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

function blocks(
  nodes: readonly (BlockContent | DefinitionContent)[],
  width: number,
  between = '\n\n',
): string {
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

function table({ children }: Table): string {
  return children.map((row) => row.children.map((cell) => inline(cell.children)).join(' | ')).join('\n');
}

/** One line, hard breaks apart; notes as `[1]`, images as their alternative text. */
function inline(nodes: readonly Nodes[]): string {
  const text = nodes.map((node): string => {
    if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
    if (node.type === 'break') return '\n';
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
