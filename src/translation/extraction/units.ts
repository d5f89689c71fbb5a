/** Finds the translation units of an article: every block, image alternative and title that has text of its own. */

import type { Code, Definition, Html, Image, Link, Nodes, Parents, PhrasingContent, Table } from 'mdast';
import { type Article, spanOf } from '../../core/article.ts';
import { onOneLine, textOf } from '../../core/passages.ts';
import type { Span } from '../../core/span.ts';
import type { UnitKind } from '../bitext.ts';
import { atomsOf, type Inline, Unspelt } from './atoms.ts';
import { commentUnits } from './comment-units.ts';
import { withControlCodes } from './controls.ts';
import { frontMatterUnits } from './front-matter-units.ts';
import { htmlUnits } from './html-units.ts';
import { alternativeIn, titleIn } from './image-and-title.ts';
import { type Protected, protect } from './protect.ts';
import type { Place, Unit } from './unit.ts';

/** All of them in the order in which they begin, those of `html`, `comment` and `front-matter` among them; without what is protected, ignored or furniture. */
export function unitsOf(article: Article, kept: Protected): Unit[] {
  const walk: Walk = {
    article,
    inline: { source: article.source.text, marked: article.format === 'markdown' },
    path: [],
    units: [],
  };
  visit(article.tree, 'paragraph', walk);
  return walk.units
    .filter((unit) => !kept.some(({ start, end }) => start <= unit.start && unit.end <= end))
    .map((unit) => {
      const { text } = article.source;
      return { ...unit, atoms: withControlCodes(protect(unit.atoms, kept, text), text) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Walk {
  readonly article: Article;
  readonly inline: Inline;
  path: readonly { readonly depth: number; readonly title: string }[];
  readonly units: Unit[];
}

function visit(node: Nodes, kind: UnitKind, walk: Walk): void {
  if (node.data?.role === 'furniture' || node.data?.role === 'declared-time') return;
  switch (node.type) {
    case 'heading': {
      block(node, 'heading', 'heading', walk);
      if (node.data?.role !== 'title') {
        const above = walk.path.filter(({ depth }) => depth < node.depth);
        walk.path = [...above, { depth: node.depth, title: onOneLine(textOf(node.children)) }];
      }
      break;
    }
    case 'paragraph':
      block(node, node.data?.role === 'caption' ? 'caption' : kind, 'paragraph', walk);
      break;
    case 'table':
      table(node, walk);
      break;
    case 'definition':
      title(node, walk);
      break;
    case 'code':
      add(commentUnits(node as Code, walk.inline.source), walk);
      break;
    case 'html':
      add(htmlUnits(node as Html, walk.inline.source), walk);
      break;
    case 'yaml':
    case 'toml':
      add(frontMatterUnits(node, walk.inline.source), walk);
      break;
    default:
      if ('children' in node) {
        for (const child of node.children) visit(child, kindsInside[node.type] ?? kind, walk);
      }
  }
}

/** What the paragraphs in a container are; the nearest container decides. */
const kindsInside: Readonly<Partial<Record<Parents['type'], UnitKind>>> = {
  listItem: 'list-item',
  blockquote: 'quotation',
  footnoteDefinition: 'note',
};

function table(node: Table, walk: Walk): void {
  for (const row of node.children) for (const cell of row.children) block(cell, 'table-cell', 'cell', walk);
}

function block(
  node: Nodes & { children: PhrasingContent[] },
  kind: UnitKind,
  place: Place,
  walk: Walk,
): void {
  const { inline } = walk;
  if (node.children.length === 0) return;
  const span = contentSpan(node, place, inline.source);
  // Where structure was recovered, a line is a block of its own.
  const isWrapped = place === 'paragraph' && walk.article.meta.recovered === null;
  const prefix = isWrapped ? linePrefix(span.start, inline.source) : null;
  const atoms = spelt(() => atomsOf(node.children, span, inline));
  if (atoms === null) return;
  add([{ kind, place: inline.marked ? place : 'bare', prefix, atoms, ...span }], walk);
  asides(node.children, walk);
}

/** The alternatives of images and the titles of links that stand in a block. */
function asides(nodes: readonly PhrasingContent[], walk: Walk): void {
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'imageReference') {
      const found = spelt(() => alternativeIn(node, walk.inline));
      if (found !== null)
        add([{ kind: 'image-alternative', place: 'alternative', prefix: null, ...found }], walk);
    }
    if (node.type === 'image' || node.type === 'link') title(node, walk);
    if ('children' in node) asides(node.children, walk);
  }
}

function title(node: Definition | Image | Link, walk: Walk): void {
  const found = spelt(() => titleIn(node, walk.inline));
  if (found !== null) add([{ kind: 'link-title', place: 'title', prefix: null, ...found }], walk);
}

function add(units: readonly Omit<Unit, 'path'>[], { units: all, path }: Walk): void {
  const titles = path.map(({ title }) => title);
  for (const unit of units) all.push({ ...unit, path: titles });
}

/** A block whose source does not spell it is left as it is: nobody could put a translation back. */
function spelt<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof Unspelt) return null;
    throw error;
  }
}

/** Where the inline content of a block stands: without `## `, the closing `##`, an underline, the bars of a cell. */
function contentSpan(node: Nodes & { children: PhrasingContent[] }, place: Place, source: string): Span {
  const { start, end } = spanOf(node);
  if (place === 'paragraph') return { start, end };
  const first = node.children[0]!.position?.start.offset;
  const last = node.children.at(-1)!.position?.end.offset;
  if (first !== undefined && last !== undefined) return { start: first, end: last };
  const text = source.slice(start, end);
  const opening = place === 'cell' ? /^[|\s]*/u : /^#{0,6}[ \t]*/u;
  const closing = place === 'cell' ? /[|\s]*$/u : /(?:[ \t]+#+)?[ \t]*(?:[\r\n]+[ \t>]*(?:=+|-+))?[ \t]*$/u;
  return {
    start: first ?? start + opening.exec(text)![0].length,
    end: last ?? end - closing.exec(text)![0].length,
  };
}

/** The marks of quotations before a place in its line; all else (bullets, numbers) becomes as many spaces. */
function linePrefix(start: number, source: string): string {
  let from = start;
  while (from > 0 && source[from - 1] !== '\n' && source[from - 1] !== '\r') from--;
  return source.slice(from, start).replace(/[^>\t]/gu, ' ');
}
