/** Reads a translated unit again, alone in a small document, to see whether it says what it shall say. */

import type { Nodes, PhrasingContent } from 'mdast';
import { type Atom, atomsOf, isOpaque, isSpelt } from '../../core/prose/atoms.ts';
import { textOf } from '../../core/prose/text-of.ts';
import type { Span } from '../../core/span.ts';
import { parse } from '../../read/markdown/index.ts';
import type { Segment } from '../extraction/segments.ts';
import type { Unit } from '../extraction/unit.ts';
import type { Piece } from './restore.ts';

export interface Reading {
  readonly source: string;
  /** Of all definitions and footnotes of the article, as they are written: `[label]`, `[^note]`. */
  readonly labels: readonly string[];
}

interface Changed {
  readonly segment: Segment;
  readonly pieces: readonly Piece[];
}

/** What a unit shall say: text with white space folded, codes as signs. */
export function signatureOf(unit: Unit, changed: readonly Changed[], { source }: Reading): string {
  let signature = '';
  let at = unit.start;
  for (const { segment, pieces } of changed) {
    signature += unit.atoms
      .filter(({ start, end }) => start >= at && end <= segment.start)
      .map(sign)
      .join('');
    signature += outside(unit.atoms, at, segment.start, source);
    signature += pieces.map((piece) => (piece.type === 'new' ? piece.text : sign(piece.atom))).join('');
    at = segment.end;
  }
  signature += unit.atoms
    .filter(({ start }) => start >= at)
    .map(sign)
    .join('');
  return folded(signature);
}

/** Text of an atom that is cut by the edge of a segment. */
function outside(atoms: readonly Atom[], from: number, to: number, source: string): string {
  return atoms
    .filter(
      ({ type, start, end }) => type === 'text' && start < to && end > from && (start < from || end > to),
    )
    .map(({ start, end }) => source.slice(Math.max(start, from), Math.min(end, to)))
    .join('');
}

/** Stands for a code that only the whole article shows to be one: what is protected, the syntax of a site. */
export const opaque = '\ue000';

function sign(atom: Atom): string {
  if (atom.type === 'text') return atom.text;
  if (atom.kind === 'escape' || atom.kind === 'url') return atom.text;
  if (isOpaque(atom)) return opaque;
  return `\ue001${atom.kind}:${atom.role}\ue001`;
}

function folded(signature: string): string {
  return signature.replace(/\s+/gu, ' ').trim();
}

/** @param edits with `opaque` for each such code. @returns the signature of the unit with its edits in it; null when it is read as another kind of block or as several. */
export function readBack(
  unit: Unit,
  edits: readonly (Span & { text: string })[],
  { source, labels }: Reading,
): string | null {
  const inner = layoutless(unit, edits, source);
  if (unit.place === 'note' && !isBalanced(inner)) return null;
  const { before, after, find } = surroundings[unit.place as keyof typeof surroundings](unit, source);
  const definitions = inner.includes('[') ? labels.map((label) => `\n\n${label}: x`).join('') : '';
  const text = before + inner + after + definitions;
  const tree = parse({ name: unit.kind, bom: false, text }, 'markdown', { frontMatter: false });
  const [block, ...rest] = tree.children.filter(
    ({ type }) => type !== 'definition' && type !== 'footnoteDefinition',
  );
  const found = rest.length > 0 || block === undefined ? null : find(block);
  if (found === null) return null;
  if (typeof found === 'string') return folded(found);
  const span = trimmedTo({ start: before.length, end: before.length + inner.length }, text);
  const atoms = atomsOf(found, span, { source: text, marked: true });
  return isSpelt(atoms) ? folded(atoms.map(sign).join('')) : null;
}

/** Whether the brackets of an inline note would close where they do. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/\\.|`+[^`]*`+|[[\]]/gu)) {
    if (bracket === '[') open++;
    else if (bracket === ']' && --open < 0) return false;
  }
  return open === 0;
}

function trimmedTo({ start, end }: Span, text: string): Span {
  const inner = text.slice(start, end);
  return {
    start: start + inner.length - inner.trimStart().length,
    end: end - (inner.length - inner.trimEnd().length),
  };
}

/** The unit's Markdown without the prefixes of its lines and with a sign for each code that a document alone would not show. */
function layoutless(unit: Unit, edits: readonly (Span & { text: string })[], source: string): string {
  const kept = unit.atoms
    .filter(isOpaque)
    .filter(({ start, end }) => !edits.some((edit) => edit.start <= start && end <= edit.end))
    .map(({ start, end }) => ({ start, end, text: opaque }));
  let text = '';
  let at = unit.start;
  for (const edit of [...edits, ...kept].sort((a, b) => a.start - b.start)) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += source.slice(at, unit.end);
  return text.replace(
    /(?:\r\n|\r|\n)(?<opening>[ \t>]*)/gu,
    (_, opening: string) => `\n${indentIn(opening, unit.prefix ?? '')}`,
  );
}

/** Four columns of indent keep a line from opening a block: `- e` is text there. */
function indentIn(opening: string, prefix: string): string {
  const own = opening.startsWith(prefix) ? opening.slice(prefix.length) : opening;
  return /(?: {4}|\t)/u.test(/(?<![ \t])[ \t]*$/u.exec(own)![0]) ? '    ' : '';
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The inline content, or the text, in the block that was read. */
  readonly find: (block: Nodes) => PhrasingContent[] | string | null;
}

const inParagraph = (): Surroundings => ({
  before: '',
  after: '',
  find: (block) => (block.type === 'paragraph' ? block.children : null),
});

const surroundings: Readonly<
  Record<
    'paragraph' | 'heading' | 'cell' | 'alternative' | 'title' | 'note',
    (unit: Unit, source: string) => Surroundings
  >
> = {
  paragraph: inParagraph,
  note: inParagraph,
  heading: () => ({
    before: '# ',
    after: '',
    find: (block) => (block.type === 'heading' ? block.children : null),
  }),
  cell: () => ({
    before: '| ',
    after: ' |\n| - |',
    find: (block) =>
      block.type === 'table' && block.children.length === 1
        ? (block.children[0]!.children[0]?.children ?? null)
        : null,
  }),
  alternative: () => ({
    before: '![',
    after: '](x)',
    find: (block) => {
      const [image, ...rest] = block.type === 'paragraph' ? block.children : [];
      return image?.type === 'image' && rest.length === 0 ? (image.alt ?? '') : null;
    },
  }),
  title: (unit, source) => ({
    before: `[x](x ${source[unit.start - 1]}`,
    after: `${source[unit.end]})`,
    find: (block) => {
      const [link, ...rest] = block.type === 'paragraph' ? block.children : [];
      return link?.type === 'link' && rest.length === 0 && textOf(link.children) === 'x'
        ? (link.title ?? '')
        : null;
    },
  }),
};
