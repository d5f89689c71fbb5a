/** Finds the translation units of an article: every block, image alternative and title that has text of its own. */

import type { Code, Definition, Heading, Html, Image, Link, Nodes, PhrasingContent, Table } from 'mdast';
import { type Article, spanOf } from '../../core/article.ts';
import { lookup } from '../../core/lookup.ts';
import { atomsOfBlock, type Inline, type InlineBlock, isSpelt } from '../../core/prose/atoms.ts';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';
import type { UnitKind } from '../bitext.ts';
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
      // A heading that was recovered has no mark before it: its text is written as a paragraph's is.
      block(node, 'heading', isMarkedHeading(node, walk.inline.source) ? 'heading' : 'paragraph', walk);
      if (node.data?.role !== 'title') {
        const above = walk.path.filter(({ depth }) => depth < node.depth);
        walk.path = [...above, { depth: node.depth, title: onOneLine(textOf(node.children)) }];
      }
      break;
    }
    case 'paragraph':
      block(node, kindsOfRoles[node.data?.role ?? ''] ?? kind, 'paragraph', walk);
      break;
    case 'defListTerm':
      block(node, kind, 'paragraph', walk);
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
    case 'header':
      add(frontMatterUnits(node, walk.inline.source), walk);
      break;
    default:
      if ('children' in node) {
        const inside = kindInside(node) ?? kind;
        for (const child of node.children) visit(child, inside, walk);
      }
  }
}

const kindsOfRoles = lookup<UnitKind>({ caption: 'caption', label: 'paragraph' });

/** What the paragraphs in a container are; the nearest container decides. */
function kindInside(node: Nodes): UnitKind | undefined {
  switch (node.type) {
    case 'listItem':
      return 'list-item';
    case 'blockquote':
      return 'quotation';
    case 'footnoteDefinition':
      return 'note';
    case 'container':
      return node.kind === 'quotation' ? 'quotation' : undefined;
    default:
      return undefined;
  }
}

function isMarkedHeading(node: Heading, source: string): boolean {
  const { start, end } = spanOf(node);
  return source[start] === '#' || /[\r\n][ \t>]*(?:=+|-+)[ \t]*$/u.test(source.slice(start, end));
}

function table(node: Table, walk: Walk): void {
  for (const row of node.children) for (const cell of row.children) block(cell, 'table-cell', 'cell', walk);
}

/** A block whose source does not spell it is left as it is: nobody could put a translation back. */
function block(node: InlineBlock, kind: UnitKind, place: Place, walk: Walk): void {
  const { inline } = walk;
  const atoms = atomsOfBlock(node, inline);
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (first === undefined || last === undefined || !isSpelt(atoms)) return;
  const span = { start: first.start, end: last.end };
  // Where structure was recovered, a line is a block of its own.
  const isWrapped = place === 'paragraph' && walk.article.meta.recovered === null;
  const prefix = isWrapped ? linePrefix(span.start, inline.source) : null;
  add([{ kind, place: inline.marked ? place : 'bare', prefix, atoms, ...span }], walk);
  asides(node.children, walk);
}

/** The alternatives of images, the titles of links and the notes that stand in a block. */
function asides(nodes: readonly PhrasingContent[], walk: Walk): void {
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'imageReference') {
      const found = alternativeIn(node, walk.inline);
      if (found !== null)
        add([{ kind: 'image-alternative', place: 'alternative', prefix: null, ...found }], walk);
    }
    if (node.type === 'image' || node.type === 'link') title(node, walk);
    if (node.type === 'footnote') block(node, 'note', 'note', walk);
    else if ('children' in node) asides(node.children, walk);
  }
}

function title(node: Definition | Image | Link, walk: Walk): void {
  const found = titleIn(node, walk.inline);
  if (found !== null) add([{ kind: 'link-title', place: 'title', prefix: null, ...found }], walk);
}

function add(units: readonly Omit<Unit, 'path'>[], { units: all, path }: Walk): void {
  const titles = path.map(({ title }) => title);
  for (const unit of units) all.push({ ...unit, path: titles });
}

/** The marks of quotations before a place in its line; all else (bullets, numbers) becomes as many spaces. */
function linePrefix(start: number, source: string): string {
  let from = start;
  while (from > 0 && source[from - 1] !== '\n' && source[from - 1] !== '\r') from--;
  return source.slice(from, start).replace(/[^>\t]/gu, ' ');
}
