/** Writes what stands in a line, each mark of Markdown as a call of Typst's. */

import type { Delete, Image, Link, Nodes, PhrasingContent } from 'mdast';
import type { Math as Formula, InlineMath, Mark } from '../../core/nodes.ts';
import { unreadFormula } from '../formulas/unread.ts';
import { imagePath } from '../typeset/image-path.ts';
import { byType, type Writers } from '../typeset/writers.ts';
import { blocks } from './blocks.ts';
import { formula } from './formula.ts';
import { languageArguments, literal, markup } from './spelling.ts';
import type { Writing } from './writing.ts';

/** Of the column in the template, in points. */
const column = { width: 402, height: 360 };
const pointsPerPixel = 0.75;

const writers: Writers<PhrasingContent, Writing> = {
  text: ({ value }) => markup(value),
  emphasis: ({ children }, writing) => `#emph[${phrases(children, writing)}]`,
  strong: ({ children }, writing) => `#strong[${phrases(children, writing)}]`,
  delete: (node, writing) => unlined(node, 'link', `#strike[${phrases(node.children, writing)}]`),
  mark: (node, writing) => `#${marks[node.name ?? 'highlight'] ?? 'box'}[${phrases(node.children, writing)}]`,
  superscript: ({ children }, writing) => `#super[${phrases(children, writing)}]`,
  subscript: ({ children }, writing) => `#sub[${phrases(children, writing)}]`,
  inlineCode: ({ value }) => `#raw(${literal(value)})`,
  inlineMath: (node, writing) => equation(node, writing),
  break: () => '#linebreak()',
  image: (node, writing) => `#box(${picture(node, writing)})`,
  link: (node, writing) => unlined(node, 'delete', link(node, writing)),
  footnoteReference: ({ identifier }, writing) => note(identifier, writing),
};

const marks: Readonly<Partial<Record<NonNullable<Mark['name']>, string>>> = {
  highlight: 'highlight',
  insert: 'underline',
  key: 'key',
};

export function phrases(nodes: readonly PhrasingContent[], writing: Writing): string {
  return nodes.map((node) => phrase(node, writing)).join('');
}

function phrase(node: PhrasingContent, writing: Writing): string {
  return inLanguage(node, writing, (inside) => byType(node, writers, inside));
}

/** What is in another language says so: Typst hyphenates, spaces and directs by it. */
export function inLanguage(node: Nodes, writing: Writing, write: (writing: Writing) => string): string {
  const language = node.data?.language ?? writing.language;
  if (language === writing.language) return write(writing);
  const given = languageArguments(language);
  const content = write({ ...writing, language });
  return given === '' || content === '' ? content : `#text(${given})[${content}]`;
}

/** PDF/UA allows one line through or under a text: a link in a deletion, and a deletion in a link, has the one of the deletion. */
function unlined(node: Delete | Link, inside: 'link' | 'delete', content: string): string {
  return holds(node, inside) ? `#unlined[${content}]` : content;
}

export function holds(node: Nodes, ...types: readonly Nodes['type'][]): boolean {
  return (
    'children' in node && node.children.some((child) => types.includes(child.type) || holds(child, ...types))
  );
}

function link({ url, children }: Link, writing: Writing): string {
  const content = phrases(children, writing);
  if (!url.startsWith('#')) return `#link(${literal(url)})[${content}]`;
  return writing.slugs.has(url.slice(1)) ? `#link(label(${literal(url)}))[${content}]` : content;
}

/** In code. At the size that the image has on a screen, as far as the column holds it. */
export function picture(node: Image, writing: Writing): string {
  const { document, refused } = writing;
  const image = document.images.get(node.url);
  if (image === undefined || refused.has(node)) return `placeholder(${literal(node.alt ?? '')})`;
  const alt = imageName(node, writing);
  const width = image.width * pointsPerPixel;
  const fit = Math.min(1, column.width / width, column.height / (image.height * pointsPerPixel));
  const path = imagePath(node.url);
  const file = path === undefined ? `bytes((${image.bytes.join(', ')},))` : literal(path);
  return `image(${file}, alt: ${literal(alt)}, width: ${round(width * fit)}pt)`;
}

/** PDF/UA asks for a text of every image. */
export function imageName(node: Image, { document }: Writing): string {
  return node.alt || node.title || (document.images.get(node.url)?.name ?? '');
}

/** With its TeX as what is read aloud. */
export function equation(node: Formula | InlineMath, { document, refused }: Writing): string {
  const block = node.type === 'math';
  const written = refused.has(node) ? null : formula(node.value, block);
  if (written === null) {
    document.warn(unreadFormula, node);
    return `#raw(${literal(node.value)}${block ? ', block: true' : ''})`;
  }
  return `#math.equation(alt: ${literal(node.value)}, block: ${block}, $${written}$)`;
}

/** The whole note at its first call. */
function note(identifier: string, writing: Writing): string {
  const found = writing.document.notes.find((note) => note.identifier === identifier);
  if (found === undefined) return '';
  const label = `<note-${found.number}>`;
  if (writing.called.has(found.number)) return `#footnote(${label})`;
  writing.called.add(found.number);
  return `#footnote[${blocks(found.children, writing)}]${label}`;
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
