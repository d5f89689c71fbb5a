/** Writes blocks: what Markdown marks with characters is called by name, so that no text can begin one. */

import type { Blockquote, Heading, List, ListItem, Paragraph, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Container, DefinitionList } from '../../core/nodes.ts';
import { textOf } from '../../core/prose/text-of.ts';
import type { Figure } from '../document.ts';
import { attributed } from '../typeset/attribution.ts';
import { apart, type Block, byType, type Writers } from '../typeset/writers.ts';
import { equation, holds, imageName, inLanguage, phrases, picture } from './phrases.ts';
import { literal, markup } from './spelling.ts';
import type { Writing } from './writing.ts';

const writers: Writers<Block, Writing> = {
  heading: ({ depth, children, data }, writing) =>
    `#heading(level: ${depth + writing.shift})[${headingContent(children, writing)}]${data?.slug === undefined ? '' : ` #label(${literal(`#${data.slug}`)})`}`,
  paragraph: ({ children }, writing) => phrases(children, writing),
  list: (node, writing) => list(node, writing),
  blockquote: (node, writing) => quotation(node, writing),
  container: (node, writing) => callout(node, writing),
  defList: (node, writing) => definitions(node, writing),
  code: ({ value, lang }) => `#raw(block: true, ${lang ? `lang: ${literal(lang)}, ` : ''}${literal(value)})`,
  table: (node, writing) => table(node, writing),
  figure: (node, writing) => figure(node, writing),
  math: (node, writing) => equation(node, writing),
  thematicBreak: () => '#divider',
};

export function blocks(nodes: readonly Block[], writing: Writing): string {
  return apart(nodes.map((node) => block(node, writing)));
}

function block(node: Block, writing: Writing): string {
  return inLanguage(node, writing, (inside) => byType(node, writers, inside));
}

/** PDF/UA asks for words, which are its entry in the outline too: an image has them beside it, where nobody sees them. */
export function headingContent(children: Heading['children'], writing: Writing): string {
  const content = phrases(children, writing);
  if (textOf(children).trim() !== '' || children.some(({ type }) => type === 'inlineMath')) return content;
  const names: string[] = [];
  visit({ type: 'heading', depth: 1, children }, 'image', (image) => {
    names.push(imageName(image, writing));
  });
  return `#named[${markup(names.join(' '))}]${content}`;
}

function list({ ordered, start, spread, children }: List, writing: Writing): string {
  const loose = spread || children.some((item) => item.spread);
  const hasMarks = !ordered && children.some(isTask);
  const given = [
    ...(hasMarks ? [marks(children)] : []),
    `tight: ${!loose}`,
    ...(ordered && start !== null && start !== undefined && start !== 1 ? [`start: ${start}`] : []),
    ...children.map((item) => content((ordered ? box(item) : '') + listItem(item, writing))),
  ];
  return call(ordered ? 'enum' : hasMarks ? 'tasks' : 'list', given);
}

/** By item: whether a task is done, none for what is no task. */
function marks(items: readonly ListItem[]): string {
  return `(${items.map(({ checked }) => checked ?? 'none').join(', ')},)`;
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === 'boolean';
}

function box(item: ListItem): string {
  return isTask(item) ? `#task(${item.checked}) ` : '';
}

function listItem(item: ListItem, writing: Writing): string {
  return inLanguage(item, writing, (inside) => blocks(item.children, inside));
}

function quotation(node: Blockquote, writing: Writing): string {
  const { body, source } = attributed(node);
  const by = source === undefined ? '' : `, attribution: [${phrases(source.children, writing)}]`;
  return `#quote(block: true${by})${content(blocks(body, writing))}`;
}

function table({ align, children }: Table, writing: Writing): string {
  const [header, ...rows] = children.map(({ children: cells }) =>
    cells.map((cell) => `[${phrases(cell.children, writing)}]`),
  );
  const columns = Math.max(0, ...children.map((row) => row.children.length));
  const alignments = Array.from({ length: columns }, (_, index) => align?.[index] ?? 'start');
  const padded = (cells: readonly string[]) =>
    [...cells, ...Array.from({ length: columns - cells.length }, () => '[]')].join(', ');
  // A header that is repeated is no content of its page: PDF/UA has no links there.
  const repeat = children[0] && holds(children[0], 'link', 'footnoteReference') ? 'repeat: false, ' : '';
  return call('table', [
    `columns: ${columns}`,
    `align: (${alignments.join(', ')},)`,
    `table.header(${repeat}${padded(header ?? [])})`,
    ...rows.map(padded),
  ]);
}

/** Its label, then its blocks. */
function callout({ children }: Container, writing: Writing): string {
  const [label, ...body] = children as [Paragraph, ...Block[]];
  return `#callout[${phrases(label.children, writing)}]${content(blocks(body, writing))}`;
}

/** Several terms of one meaning stand in one item, and so do several meanings of one term. */
function definitions({ children }: DefinitionList, writing: Writing): string {
  const items: { terms: string[]; meanings: string[] }[] = [];
  for (const child of children) {
    if (child.type === 'defListTerm') {
      if (items.length === 0 || items.at(-1)!.meanings.length > 0) items.push({ terms: [], meanings: [] });
      items.at(-1)!.terms.push(inLanguage(child, writing, (inside) => phrases(child.children, inside)));
    } else items.at(-1)!.meanings.push(blocks(child.children, writing));
  }
  return call(
    'terms',
    items.map(
      ({ terms, meanings }) =>
        `terms.item([${terms.join('#linebreak()')}], meaning${content(apart(meanings))})`,
    ),
  );
}

function figure({ children: [shown, caption] }: Figure, writing: Writing): string {
  return call('figure', [
    shown.type === 'table' ? table(shown, writing).slice(1) : picture(shown, writing),
    ...(caption === undefined ? [] : [`caption: [${phrases(caption.children, writing)}]`]),
  ]);
}

/** A call of a function with each argument on a line. */
function call(name: string, given: readonly string[]): string {
  return `#${name}(\n${given.map((argument) => `  ${argument},\n`).join('')})`;
}

/** Content of several blocks stands on lines of its own. */
function content(written: string): string {
  return written.includes('\n\n') ? `[\n${written}\n]` : `[${written}]`;
}
