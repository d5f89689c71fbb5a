/** Writes what stands in a line, each mark of Markdown as a command of LaTeX's. */

import type { Image, Link, Nodes, PhrasingContent } from 'mdast';
import type { Mark } from '../../core/nodes.ts';
import { unreadFormula } from '../formulas/unread.ts';
import { imagePath } from '../typeset/image-path.ts';
import { byType, type Writers } from '../typeset/writers.ts';
import { blocks } from './blocks.ts';
import { formula } from './formula.ts';
import { babelName } from './languages.ts';
import { spelt, speltCode, speltUrl } from './spelling.ts';
import type { Writing } from './writing.ts';

const writers: Writers<PhrasingContent, Writing> = {
  text: ({ value }) => spelt(value),
  emphasis: ({ children }, writing) => `\\emph{${phrases(children, writing)}}`,
  strong: ({ children }, writing) => `\\textbf{${phrases(children, writing)}}`,
  delete: ({ children }, writing) => `\\strikeThrough{${phrases(children, writing)}}`,
  mark: ({ name, children }, writing) =>
    `\\${marks[name ?? 'highlight'] ?? 'mbox'}{${phrases(children, writing)}}`,
  superscript: ({ children }, writing) => `\\textsuperscript{${phrases(children, writing)}}`,
  subscript: ({ children }, writing) => `\\textsubscript{${phrases(children, writing)}}`,
  inlineCode: ({ value }) => `\\texttt{${speltCode(value)}}`,
  inlineMath: (node, { document }) => {
    const written = formula(node.value);
    if (written !== null) return `\\(${written}\\)`;
    document.warn(unreadFormula, node);
    return `\\texttt{${speltCode(node.value)}}`;
  },
  break: () => '\\newline{}',
  image: (node, writing) => picture(node, writing),
  link: (node, writing) => link(node, writing),
  footnoteReference: ({ identifier }, writing) => note(identifier, writing),
};

const marks: Readonly<Partial<Record<NonNullable<Mark['name']>, string>>> = {
  highlight: 'highLight',
  insert: 'underLine',
  key: 'texttt',
};

export function phrases(nodes: readonly PhrasingContent[], writing: Writing): string {
  return nodes.map((node) => phrase(node, writing)).join('');
}

function phrase(node: PhrasingContent, writing: Writing): string {
  const [name, inside] = languageOf(node, writing);
  const content = byType(node, writers, inside);
  return name === undefined ? content : `\\foreignlanguage{${name}}{${content}}`;
}

/** What babel calls the language of a node, where it differs from the one around it. */
export function languageOf(node: Nodes, writing: Writing): [name: string | undefined, inside: Writing] {
  const language = node.data?.language ?? writing.language;
  const name = babelName(language);
  if (name === undefined || name === babelName(writing.language)) return [undefined, writing];
  return [name, { ...writing, language }];
}

function link({ url, children }: Link, writing: Writing): string {
  const content = phrases(children, writing);
  if (!url.startsWith('#'))
    return `\\href{${speltUrl(url)}}{${isAddress(children) ? breakable(content) : content}}`;
  const label = writing.labels.get(url.slice(1));
  return label === undefined ? content : `\\hyperref[${label}]{${content}}`;
}

function isAddress([first, ...others]: Link['children']): boolean {
  return first?.type === 'text' && others.length === 0 && /^[a-z]+:\/\/\S+$/iu.test(first.value);
}

/** TeX breaks no line in an address by itself. */
function breakable(address: string): string {
  return address.replace(/\/(?=[^/])/gu, '/\\allowbreak{}');
}

const pointsPerPixel = 0.75;

/** What lualatex reads without another program. */
const readable: ReadonlySet<string> = new Set(['image/png', 'image/jpeg']);

/** `\showimage` shows the alternative text where the file is not beside the source. */
export function picture(node: Image, { document }: Writing): string {
  const image = document.images.get(node.url);
  const alt = spelt(node.alt ?? '');
  if (image === undefined) return `\\placeholder{${alt}}`;
  const path = imagePath(node.url);
  if (path === undefined || !readable.has(image.type) || !/^[\p{L}\p{N} ._/-]+$/u.test(path)) {
    document.warn(`LaTeX cannot show the image '${image.name}': its alternative text stands there`, node);
    return `\\placeholder{${alt}}`;
  }
  return `\\showimage{${Math.round(image.width * pointsPerPixel * 100) / 100}bp}{${path}}{${alt}}`;
}

/** The whole note at its first call, by its own number. */
function note(identifier: string, writing: Writing): string {
  const found = writing.document.notes.find((note) => note.identifier === identifier);
  if (found === undefined) return '';
  const { number } = found;
  if (writing.called.has(number)) return `\\footnotemark[${number}]`;
  writing.called.add(number);
  if (writing.held !== null) {
    writing.held.push(number);
    return `\\footnotemark[${number}]`;
  }
  return noteText('footnote', number, writing);
}

/** The text of a note, and of those that are called in it. */
export function noteText(command: 'footnote' | 'footnotetext', number: number, writing: Writing): string {
  const { children } = writing.document.notes[number - 1]!;
  const held: number[] = [];
  const text = blocks(children, { ...writing, held, nested: true });
  const more = held.map((inner) => noteText('footnotetext', inner, writing));
  return [`\\${command}[${number}]{${text}}`, ...more].join('');
}
