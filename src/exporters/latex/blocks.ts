/** Writes blocks as commands and environments. Code is escaped text in them: there is nothing verbatim to break out of. */

import type { Blockquote, Code, Heading, List, ListItem, Paragraph, Table } from 'mdast';
import type { Container, DefinitionList, Math as Formula } from '../../core/nodes.ts';
import { textOf } from '../../core/prose/text-of.ts';
import type { Figure } from '../document.ts';
import { unreadFormula } from '../formulas/unread.ts';
import { attributed } from '../typeset/attribution.ts';
import { apart, type Block, byType, type Writers } from '../typeset/writers.ts';
import { formula } from './formula.ts';
import { languageOf, noteText, phrases, picture } from './phrases.ts';
import { spelt, speltCode } from './spelling.ts';
import { tabular } from './tabular.ts';
import type { Writing } from './writing.ts';

const writers: Writers<Block, Writing> = {
  heading: (node, writing) => heading(node, writing),
  paragraph: ({ children }, writing) => phrases(children, writing),
  list: (node, writing) => list(node, writing),
  blockquote: (node, writing) => quotation(node, writing),
  container: (node, writing) => callout(node, writing),
  defList: (node, writing) => definitions(node, writing),
  code: (node) => code(node),
  table: (node, writing) => table(node, writing),
  figure: (node, writing) => figure(node, writing),
  math: (node, writing) => equation(node, writing),
  thematicBreak: () => '\\divider',
};

export function blocks(nodes: readonly Block[], writing: Writing): string {
  return apart(nodes.map((node) => block(node, writing)));
}

function block(node: Block, writing: Writing): string {
  const [name, inside] = languageOf(node, writing);
  const content = byType(node, writers, inside);
  return name === undefined || content === '' ? content : environment('otherlanguage', content, `{${name}}`);
}

function environment(name: string, content: string, given = ''): string {
  return `\\begin{${name}}${given}\n${content}\n\\end{${name}}`;
}

/** What LaTeX can set no note in, and the notes that it calls after it. */
function withNotesAfter(writing: Writing, write: (writing: Writing) => string): string {
  if (writing.held !== null) return write(writing);
  const held: number[] = [];
  const content = write({ ...writing, held });
  return content + held.map((number) => `%\n${noteText('footnotetext', number, writing)}`).join('');
}

const headings = ['section', 'subsection', 'subsubsection', 'paragraph', 'subparagraph'];

/** The words alone go into the outline. */
function heading({ depth, children, data }: Heading, writing: Writing): string {
  const label = writing.labels.get(data?.slug ?? '');
  return withNotesAfter(writing, (inside) => {
    const command = `\\${headings[Math.max(depth - 2, 0)] ?? 'subparagraph'}[{${spelt(textOf(children))}}]{${phrases(children, inside)}}`;
    return label === undefined ? command : `${command}\\label{${label}}`;
  });
}

function list({ ordered, start, spread, children }: List, writing: Writing): string {
  const loose = spread || children.some((item) => item.spread);
  const given = [...(loose ? [] : ['nosep']), ...(ordered && (start ?? 1) !== 1 ? [`start=${start}`] : [])];
  const items = children.map((item) => listItem(item, Boolean(ordered), { ...writing, nested: true }));
  if (items.length === 0) return '';
  return environment(
    ordered ? 'enumerate' : 'itemize',
    items.join('\n'),
    given.length === 0 ? '' : `[${given.join(', ')}]`,
  );
}

function listItem(item: ListItem, ordered: boolean, writing: Writing): string {
  const box = typeof item.checked !== 'boolean' ? '' : item.checked ? '\\done' : '\\todo';
  // What stands in brackets takes the place of the bullet, and would take that of a number.
  const mark = box === '' ? '' : ordered ? ` ${box}{}` : `[${box}]`;
  return `\\item${mark} ${blocks(item.children, writing)}`.trimEnd();
}

function quotation(node: Blockquote, writing: Writing): string {
  const { body, source } = attributed(node);
  const inside = { ...writing, nested: true };
  const quoted = blocks(body, inside);
  const content =
    source === undefined ? quoted : `${quoted}\n\n\\attribution{${phrases(source.children, inside)}}`;
  return environment('quote', content);
}

function code({ value }: Code): string {
  const lines = value.split(/\r\n|[\r\n]/u).map((line) => `\\codeline{${speltCode(line)}}`);
  return environment('code', lines.join('\n'));
}

function table(node: Table, writing: Writing): string {
  return withNotesAfter(writing, (inside) => tabular(node, inside));
}

function callout({ children }: Container, writing: Writing): string {
  const [label, ...body] = children as [Paragraph, ...Block[]];
  const inside = { ...writing, nested: true };
  return environment('callout', blocks(body, inside), `{${phrases(label.children, inside)}}`);
}

function definitions({ children }: DefinitionList, writing: Writing): string {
  const inside = { ...writing, nested: true };
  const parts = children.map((child, index) => {
    if (child.type === 'defListTerm')
      return withNotesAfter(inside, (held) => `\n\\item[{${phrases(child.children, held)}}]`);
    const goesOn = children[index - 1]?.type === 'defListDescription';
    return `${goesOn ? '\n\n' : '\n'}${blocks(child.children, inside)}`;
  });
  return environment('description', parts.join('').trim());
}

function figure({ children: [shown, caption] }: Figure, writing: Writing): string {
  if (shown.type === 'table') return captionedTable(shown, caption!, writing);
  return withNotesAfter(writing, (inside) => {
    const image = picture(shown, inside);
    const below = caption === undefined ? '' : `\n\n\\figurecaption{${phrases(caption.children, inside)}}`;
    return environment('center', image + below);
  });
}

function captionedTable(table: Table, { children }: Paragraph, writing: Writing): string {
  return withNotesAfter(
    writing,
    (inside) => `\\tablecaption{${phrases(children, inside)}}\n\n${tabular(table, inside)}`,
  );
}

function equation(node: Formula, { document }: Writing): string {
  const written = formula(node.value);
  if (written !== null) return `\\[${written}\\]`;
  document.warn(unreadFormula, node);
  return code({ type: 'code', value: node.value });
}
