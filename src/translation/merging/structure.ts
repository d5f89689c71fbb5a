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
    byLine: bare,
    shapeOf: (nodes) => inlineShape(nodes, emphasis, source.text),
    guardedOf: (node) => (isFrontMatter(node) ? keys : guardedIn(node, source.text)),
  });
  return landmarks;
}

interface Walk {
  readonly landmarks: Landmark[];
  readonly byLine: boolean;
  readonly shapeOf: (nodes: readonly PhrasingContent[]) => string;
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
  const { landmarks, byLine, shapeOf, guardedOf } = walk;
  const { start, end } = spanOf(node);
  if (isInlineBlock(node)) {
    const lines = byLine && node.position ? node.position.end.line - node.position.start.line : 0;
    landmarks.push({ shape: `${ownShape(node)} ${shapeOf(node.children)} ${lines}`, start, end });
  } else {
    landmarks.push({ shape: ownShape(node) + guardedOf(node), start, end });
    if (!('children' in node)) return;
    for (const child of node.children) visit(child, walk);
    // Where a container ends is told by a landmark of its own: a count in front would put every difference at its head.
    landmarks.push({ shape: `end of ${node.type}`, start: end, end });
  }
}

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

/** The marks in a block, each with what it points at, in any order: a translation may move them. */
function inlineShape(nodes: readonly PhrasingContent[], emphasis: boolean, source: string): string {
  const unseen = emphasis ? layout : layoutAndEmphasis;
  const shapes: string[] = [];
  const walk = (children: readonly PhrasingContent[]) => {
    for (const node of children) {
      if (!unseen.has(node.type) && !(node.type === 'html' && isLineBreak(node.value))) {
        shapes.push(ownShape({ ...node, children: [] } as Nodes) + ownSyntax(node, source));
      }
      if ('children' in node) walk(node.children);
    }
  };
  walk(nodes);
  return shapes.sort().join(' ');
}

/** What must come back byte by byte, but for line endings that a translator's tool may have folded. */
function ownSyntax(node: PhrasingContent, source: string): string {
  if (!isByteByByte.has(node.type)) return '';
  return ownSlices(node, source)
    .join('\0')
    .replace(/[ \t]*(?:\r\n|\r|\n)[ \t>]*/gu, ' ');
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
