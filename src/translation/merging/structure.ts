/** What of an article a translation must not change: its blocks, and what its marks point at; text aside. */

import type { Nodes, PhrasingContent } from 'mdast';
import { type Article, spanOf } from '../../core/article.ts';
import { isInlineBlock } from '../../core/prose/atoms.ts';
import { ownSlices } from '../../core/prose/guarded.ts';
import { isLineBreak } from '../../core/prose/html.ts';
import { parse } from '../../read/markdown/index.ts';
import { commentUnits } from '../extraction/comment-units.ts';
import { htmlUnits } from '../extraction/html-units.ts';

/** Where a block or a container begins or a container ends, in document order. */
export interface Landmark {
  /** Equal for blocks that are the same, text aside. */
  readonly shape: string;
  /** UTF-16 offsets into the source that it was read from; both where a container ends. */
  readonly start: number;
  readonly end: number;
  /** As a reader calls it: `a heading of depth 2`. */
  readonly name: string;
  /** The marks in a block, in any order: `a link to https://example.org`. */
  readonly marks: readonly string[];
  /** The marks with their shapes, of lines of bare text. */
  readonly ofLines?: readonly Mark[];
}

/**
 * The landmarks of an article. Bare text is taken as its lines, before anything is recovered from it: what its lines look
 * like may well change with the language.
 */
export function landmarksOf(
  { source, format, tree, meta }: Article,
  { emphasis }: { /** Whether emphasis counts as a mark. */ readonly emphasis: boolean },
): Landmark[] {
  const bare = meta.recovered !== null;
  const read = bare ? parse(source, format, { frontMatter: meta.frontMatter !== null }) : tree;
  const landmarks: Landmark[] = [];
  const keys = keysOf(meta.frontMatter?.values ?? {});
  visit(read, {
    landmarks,
    lines: bare ? { text: source.text, sure: structureOf(tree) } : null,
    marksOf: (nodes) => marksIn(nodes, emphasis, source.text),
    guardedOf: (node) => (isFrontMatter(node) ? keys : guardedIn(node, source.text)),
  });
  return landmarks;
}

interface Walk {
  readonly landmarks: Landmark[];
  /** The source of bare text, and where reading it found headings, lists and tables; null for Markdown. */
  readonly lines: { readonly text: string; readonly sure: ReadonlySet<number> } | null;
  readonly marksOf: (nodes: readonly PhrasingContent[]) => readonly Mark[];
  readonly guardedOf: (node: Nodes) => string;
}

function isFrontMatter({ type }: Nodes): boolean {
  return type === 'yaml' || type === 'toml' || type === 'header';
}

/** The keys of front matter with those inside of them; values are translated. */
function keysOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const isList = Array.isArray(value);
  const inside = Object.entries(value).map(([key, own]) => (isList ? '' : JSON.stringify(key)) + keysOf(own));
  return isList ? `[${inside.join()}]` : `{${inside.join()}}`;
}

/** Of a block that is not prose, what is no text for a translator either: the tags of HTML, code without its comments. */
function guardedIn(node: Nodes, source: string): string {
  const { start, end } = spanOf(node);
  if (node.type === 'math' || node.type === 'syntax') return source.slice(start, end);
  if (node.type !== 'code' && node.type !== 'html') return '';
  const units = node.type === 'code' ? commentUnits(node, source) : htmlUnits(node, source);
  let guarded = '';
  let at = start;
  for (const unit of units) {
    guarded += `${source.slice(at, unit.start)}\0`;
    const tags = unit.atoms.flatMap((atom) => (atom.type === 'code' ? [atom.markup] : []));
    guarded += tags.sort().join('\0');
    at = unit.end;
  }
  return guarded + source.slice(at, end);
}

function visit(node: Nodes, walk: Walk): void {
  const { landmarks, lines, marksOf, guardedOf } = walk;
  const { start, end } = spanOf(node);
  const name = nameOf(node);
  if (lines !== null && isOfLines.has(node.type) && !(isStructure.has(node.type) && lines.sure.has(start)))
    visitLines(node, lines.text, walk);
  else if (isInlineBlock(node)) {
    const marks = marksOf(node.children);
    const shape = `${ownShape(node)} ${marks.map((mark) => mark.shape).join(' ')}`;
    landmarks.push({ shape, start, end, name, marks: marks.map((mark) => mark.name) });
  } else {
    landmarks.push({ shape: ownShape(node) + guardedOf(node), start, end, name, marks: [] });
    if (!('children' in node)) return;
    for (const child of node.children) visit(child, walk);
    // Where a container ends is told by a landmark of its own: a count in front would put every difference at its head.
    landmarks.push({ shape: `end of ${node.type}`, start: end, end, name: `the end of ${name}`, marks: [] });
  }
}

/** Whether lines of bare text are a paragraph, a heading or items is guessed from how they look, and may be guessed otherwise in another language. */
const isOfLines: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
]);

const isStructure: ReadonlySet<string> = new Set(['heading', 'list', 'table']);

function structureOf(tree: Nodes): Set<number> {
  const starts = new Set<number>();
  const walk = (node: Nodes) => {
    // A sign that is read as text, `1.` alone, is the translator's.
    if (isStructure.has(node.type) && node.position && textStart(node) > spanOf(node).start)
      starts.add(spanOf(node).start);
    if ('children' in node && !isInlineBlock(node)) for (const child of node.children) walk(child);
  };
  walk(tree);
  return starts;
}

function textStart(node: Nodes): number {
  const [first] = 'children' in node ? node.children : [];
  return first?.position === undefined ? spanOf(node).start : textStart(first);
}

/** Lines without an empty one between them are one landmark. */
function visitLines(node: Nodes, text: string, walk: Walk): void {
  if ('children' in node && node.children.length > 0 && !isInlineBlock(node)) {
    for (const child of node.children) visit(child, walk);
    return;
  }
  const { landmarks, marksOf } = walk;
  const { start, end } = spanOf(node);
  const last = landmarks.at(-1);
  const goesOn = last?.ofLines !== undefined && !emptyLine.test(text.slice(last.end, start));
  if (goesOn) landmarks.pop();
  const from = goesOn ? last.start : start;
  const own = isInlineBlock(node) ? marksOf(node.children) : [];
  const marks = [...(goesOn ? last.ofLines! : []), ...own].sort(byShape);
  const count = (text.slice(from, end).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
  landmarks.push({
    shape: `lines ${marks.map((mark) => mark.shape).join(' ')} ${count}`,
    start: from,
    end,
    name: count > 1 ? `a paragraph of ${count} lines` : 'a paragraph',
    marks: marks.map((mark) => mark.name),
    ofLines: marks,
  });
}

const emptyLine = /(?:\r\n|\r|\n)[ \t]*[\r\n]/u;

/** What tells a node from others of its type; texts for readers (`alt`, `title`, `value` of a text) are none of it. */
const telling = [
  'depth',
  'ordered',
  'start',
  'checked',
  'align',
  'lang',
  'meta',
  'url',
  'identifier',
  'construct',
  'kind',
  'name',
] as const;

function ownShape(node: Nodes): string {
  const values = telling.map((name) => (name in node ? node[name as keyof typeof node] : undefined));
  return JSON.stringify([node.type, ...values]);
}

interface Mark {
  readonly shape: string;
  readonly name: string;
}

/** The marks in a block, each with what it points at, in any order: a translation may move them. */
function marksIn(nodes: readonly PhrasingContent[], emphasis: boolean, source: string): readonly Mark[] {
  const unseen = emphasis ? layout : layoutAndEmphasis;
  const marks: Mark[] = [];
  const walk = (children: readonly PhrasingContent[]) => {
    for (const node of children) {
      if (!unseen.has(node.type) && !(node.type === 'html' && isLineBreak(node.value))) {
        const shape = ownShape({ ...node, children: [] } as Nodes) + ownSyntax(node, source);
        marks.push({ shape, name: nameOf(node) });
      }
      if ('children' in node) walk(node.children);
    }
  };
  walk(nodes);
  return marks.sort(byShape);
}

function byShape(a: Mark, b: Mark): number {
  return a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : 0;
}

/** What must come back byte by byte, but for line endings that a translator's tool may have folded. */
function ownSyntax(node: PhrasingContent, source: string): string {
  if (!isByteByByte.has(node.type)) return '';
  return ownSlices(node, source)
    .join('\0')
    .replace(/(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t>]*/gu, ' ');
}

const isByteByByte: ReadonlySet<string> = new Set(['inlineCode', 'html', 'inlineMath', 'syntax', 'mark']);

const layout: ReadonlySet<string> = new Set(['text', 'break']);
const layoutAndEmphasis: ReadonlySet<string> = new Set([...layout, 'emphasis', 'strong', 'delete']);

/** The index of the first landmark in which two articles differ; -1 when they are the same. */
export function firstDifference(a: readonly Landmark[], b: readonly Landmark[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a[index]?.shape !== b[index]?.shape) return index;
  }
  return -1;
}

/** `a heading of depth 2`, `a link to https://example.org`. */
function nameOf(node: Nodes): string {
  const name = names[node.type] ?? node.type;
  if (node.type === 'heading') return `${name} of depth ${node.depth}`;
  if (node.type === 'list') return node.ordered ? `a list from ${node.start}` : name;
  if ('url' in node) return `${name} to ${shortened(node.url)}`;
  if ('identifier' in node) return `${name} [${shortened(node.identifier)}]`;
  return 'value' in node && !isFrontMatter(node) ? `${name} '${shortened(node.value)}'` : name;
}

const names: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  definition: 'a definition',
  delete: 'a strikethrough',
  emphasis: 'an emphasis',
  container: 'a container',
  defList: 'a list of definitions',
  defListDescription: 'a definition',
  defListTerm: 'a term',
  footnote: 'a note in its place',
  footnoteDefinition: 'a note',
  footnoteReference: 'the call of a note',
  header: 'front matter',
  heading: 'a heading',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  inlineMath: 'a formula',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  listItem: 'an item of a list',
  mark: 'a mark',
  math: 'a formula',
  paragraph: 'a paragraph',
  root: 'the article',
  strong: 'a strong text',
  syntax: 'syntax of a site',
  table: 'a table',
  tableCell: 'a cell',
  tableRow: 'a row',
  thematicBreak: 'a rule',
  toml: 'front matter',
  yaml: 'front matter',
};

const longestName = 40;

function shortened(text: string): string {
  return text.length > longestName ? `${text.slice(0, longestName)}…` : text;
}

/** What an article has at a place, and what it would have there: `a paragraph would lose a link to x`. */
export function differenceOf(before: Landmark | undefined, after: Landmark | undefined): string {
  if (before === undefined) return `${after!.name} would be added`;
  if (after === undefined) return `${before.name} would be lost`;
  if (before.name !== after.name) return `${before.name} would become ${after.name}`;
  const lost = without(before.marks, after.marks);
  const added = without(after.marks, before.marks);
  const changes = [
    ...(lost.length > 0 ? [`lose ${lost.join(', ')}`] : []),
    ...(added.length > 0 ? [`get ${added.join(', ')}`] : []),
  ];
  return `${before.name} would ${changes.length > 0 ? changes.join(' and ') : 'change its settings'}`;
}

/** Of each as many as there are more of. */
function without(marks: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return marks.filter((mark) => {
    const at = left.indexOf(mark);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
