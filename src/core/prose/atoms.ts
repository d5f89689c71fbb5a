/** The inline content of a block, read once as atoms: text and codes, each with the slice of the source that it stands for. */

import type { Heading, Nodes, Paragraph, PhrasingContent, TableCell } from 'mdast';
import { spanOf } from '../article.ts';
import type { DefinitionTerm } from '../nodes.ts';
import type { Span } from '../span.ts';
import { addresses } from './addresses.ts';
import { isLineBreak } from './html.ts';
import { type Spelt, spell } from './spelling.ts';
import { textOf } from './text-of.ts';

/** Atoms tile what they were made from, in source order. Whatever reads prose is a fold over them. */
export type Atom = TextAtom | CodeAtom;

export interface TextAtom extends Span {
  readonly type: 'text';
  /** What a reader sees, a space for the end of a line; empty for white space that belongs to the layout of the source. */
  readonly text: string;
  /** Whether the source has it letter by letter. */
  readonly plain: boolean;
  /** Of the end of a line in the source: what the tree has for it. Null for the end of one that the tree knows nothing of. */
  readonly ending?: string | null;
  /** The source does not spell what the tree says: nobody may write here. */
  readonly unspelt?: true;
}

export interface CodeAtom extends Span {
  readonly type: 'code';
  readonly kind: CodeKind;
  /** Both halves of a pair have what stands between them in atoms of their own. */
  readonly role: 'open' | 'close' | 'single';
  /** What a reader sees in its place: `npm` of `` `npm` ``, `*` of `\*`; empty for pairs. */
  readonly text: string;
  /** As it stands in the source. */
  readonly markup: string;
  /** The label by which `[text]` finds its definition; a translation of the text must write it out. */
  readonly label?: string;
  /** Syntax that stands for no words: at the ends of a text it belongs to the layout. */
  readonly silent?: true;
}

export const codeKinds = [
  'emphasis',
  'strong',
  'strikethrough',
  'link',
  'code',
  'image',
  'break',
  'note',
  'html',
  'escape',
  'url',
  'formula',
  'syntax',
  'protected',
] as const;

export type CodeKind = (typeof codeKinds)[number];

export interface Inline {
  readonly source: string;
  /** False for bare text, where signs mean themselves. */
  readonly marked: boolean;
}

/** A node with inline content. */
export type InlineBlock = Nodes & { readonly children: PhrasingContent[] };

/** Whether a node is a block of running text. An inline note is none: it stands in one. */
export function isInlineBlock(node: Nodes): node is Heading | Paragraph | TableCell | DefinitionTerm {
  return inlineBlocks.has(node.type);
}

const inlineBlocks: ReadonlySet<Nodes['type']> = new Set([
  'heading',
  'paragraph',
  'tableCell',
  'defListTerm',
]);

/** The atoms of a block, without what opens and closes it: `## `, the bars of a cell, the brackets of an inline note. */
export function atomsOfBlock(node: InlineBlock, inline: Inline): Atom[] {
  return atomsOf(node.children, contentSpan(node), inline);
}

/** Where the inline content of a block stands. */
function contentSpan(node: InlineBlock): Span {
  const [first, last] = [node.children[0], node.children.at(-1)];
  return node.type === 'paragraph' || first === undefined || last === undefined
    ? spanOf(node)
    : { start: spanOf(first).start, end: spanOf(last).end };
}

/** The atoms of a text that is no node, the alternative of an image: it fills a span of the source. */
export function atomsOfText(value: string, span: Span, inline: Inline): Atom[] {
  return filled([textAtoms(value, span, inline)], span, inline);
}

/** The atoms of inline nodes that fill a span of the source. */
export function atomsOf(nodes: readonly PhrasingContent[], span: Span, inline: Inline): Atom[] {
  return filled(
    nodes.map((node) => nodeAtoms(node, spanOf(node), inline)),
    span,
    inline,
  );
}

function filled(groups: readonly (readonly Atom[])[], span: Span, inline: Inline): Atom[] {
  const atoms: Atom[] = [];
  let at = span.start;
  for (const own of groups) {
    const [first] = own;
    if (first === undefined) continue;
    fill(atoms, at, first.start, inline);
    // One text may have more lines than a call takes arguments.
    for (const atom of own) atoms.push(atom);
    at = own.at(-1)!.end;
  }
  fill(atoms, at, span.end, inline);
  return joined(atoms, inline);
}

/** Whether the source spells all of what the tree says, so that something else may be written in its place. */
export function isSpelt(atoms: readonly Atom[]): boolean {
  return !atoms.some((atom) => atom.type === 'text' && atom.unspelt);
}

/** Whether an atom is a code that a parser of plain Markdown would not find. */
export function isOpaque(atom: Atom): boolean {
  return (
    atom.type === 'code' && (opaqueKinds.has(atom.kind) || (atom.kind === 'note' && atom.markup[0] === '^'))
  );
}

const opaqueKinds: ReadonlySet<CodeKind> = new Set(['formula', 'syntax', 'protected']);

/** Whether an atom at an end of a text belongs to the layout around it: white space, syntax that stands for no words. */
export function isLayout(atom: Atom): boolean {
  return atom.type === 'text' ? atom.text.trim() === '' && !atom.unspelt : atom.silent === true;
}

/** Without the layout at its ends; white space in the first and the last atom stays. */
export function inked(atoms: readonly Atom[]): readonly Atom[] {
  const from = atoms.findIndex((atom) => !isLayout(atom));
  return from < 0 ? [] : atoms.slice(from, atoms.findLastIndex((atom) => !isLayout(atom)) + 1);
}

/** White space before the end of a line goes with it. */
function joined(atoms: readonly Atom[], { source }: Inline): Atom[] {
  const wholes: Atom[] = [];
  for (const atom of atoms) {
    const last = wholes.at(-1);
    const isBlank = last?.type === 'text' && last.text === '' && !last.unspelt;
    if (isBlank && atom.type === 'text' && /^\s*[\r\n]/u.test(source.slice(atom.start, atom.end))) {
      wholes[wholes.length - 1] = { ...atom, start: last.start };
    } else wholes.push(atom);
  }
  return wholes;
}

/** What stands between atoms: white space and the prefixes of lines, which a reader does not see. */
function fill(atoms: Atom[], start: number, end: number, { source }: Inline): void {
  if (end <= start) return;
  const gap = source.slice(start, end);
  const last = atoms.at(-1);
  if (!/^[\s>]*$/u.test(gap)) {
    atoms.push({ type: 'text', text: '', plain: false, unspelt: true, start, end });
  } else if (last?.type === 'code' && last.kind === 'break') {
    // The prefix of a line belongs to the line ending before it, and goes with it.
    atoms[atoms.length - 1] = { ...last, end, markup: last.markup + gap };
  } else if (last?.type === 'text' && /[\r\n]/u.test(source.slice(last.start, last.end))) {
    atoms[atoms.length - 1] = { ...last, end };
  } else {
    const isEnding = /[\r\n]/u.test(gap) && last !== undefined;
    atoms.push({
      type: 'text',
      text: isEnding ? ' ' : '',
      plain: false,
      ...(isEnding && { ending: null }),
      start,
      end,
    });
  }
}

function nodeAtoms(node: PhrasingContent, span: Span, inline: Inline): Atom[] {
  const one = (kind: CodeKind, text = '') => [single(kind, span, inline, text)];
  switch (node.type) {
    case 'text':
      return textAtoms(node.value, span, inline);
    case 'emphasis':
      return pairAtoms(node, 'emphasis', span, 1, inline);
    case 'strong':
      return pairAtoms(node, 'strong', span, 2, inline);
    case 'delete':
      return pairAtoms(node, 'strikethrough', span, /^~*/u.exec(sliceOf(span, inline))![0].length, inline);
    case 'link':
      // `<https://…>` and bare addresses say nothing but themselves.
      return inline.source[span.start] === '['
        ? pairAtoms(node, 'link', span, 1, inline)
        : one('url', textOf(node.children));
    case 'linkReference':
      return pairAtoms(node, 'link', span, 1, inline, node.referenceType !== 'full');
    case 'mark':
      return markAtoms(node, span, inline);
    case 'inlineCode':
      return one('code', node.value);
    case 'break':
      return one('break', '\n');
    case 'footnote':
    case 'footnoteReference':
      return one('note');
    case 'image':
    case 'imageReference':
      return one('image');
    case 'html':
      return isLineBreak(node.value) ? one('break', '\n') : one('html');
    case 'inlineMath':
      return one('formula');
    case 'syntax': {
      const [code] = one('syntax', node.shown);
      return [node.speaks ? code! : { ...code!, silent: true }];
    }
    default:
      return unspelt(node, span);
  }
}

/** A node whose source does not spell what it says. */
function unspelt(node: PhrasingContent, span: Span): Atom[] {
  return [{ type: 'text', text: textOf([node]), plain: false, unspelt: true, ...span }];
}

function sliceOf({ start, end }: Span, { source }: Inline): string {
  return source.slice(start, end);
}

function textAtoms(value: string, span: Span, inline: Inline): Atom[] {
  const spelt = spell(value, inline.source, { ...span, marked: inline.marked });
  if (spelt === null) return unspelt({ type: 'text', value }, span);
  return spelt.flatMap((piece) =>
    piece.as === 'plain' ? plainAtoms(piece, inline) : [codedAtom(piece, inline)],
  );
}

/** Literal addresses that no parser marks up are codes too. */
function plainAtoms({ text, start, end }: Spelt, inline: Inline): Atom[] {
  const atoms: Atom[] = [];
  let at = start;
  const upTo = (to: number) => {
    if (to > at)
      atoms.push({ type: 'text', text: text.slice(at - start, to - start), plain: true, start: at, end: to });
  };
  for (const { index, 0: found } of addresses(text)) {
    upTo(start + index);
    at = start + index + found.length;
    atoms.push(single('url', { start: start + index, end: at }, inline, found));
  }
  upTo(end);
  return atoms;
}

function codedAtom({ as, text, start, end }: Spelt, inline: Inline): Atom {
  if (as === 'escape') return single('escape', { start, end }, inline, text);
  const isEnding = as === 'wrap';
  return {
    type: 'text',
    text: isEnding ? ' ' : text,
    plain: false,
    ...(isEnding && { ending: text }),
    start,
    end,
  };
}

function single(kind: CodeKind, { start, end }: Span, { source }: Inline, text: string): CodeAtom {
  return { type: 'code', role: 'single', kind, text, markup: source.slice(start, end), start, end };
}

type Pair = Extract<PhrasingContent, { children: PhrasingContent[] }>;

/** `**|text|**` and `[|text|](target)`: the halves, and what stands between them. A pair around nothing is one code. */
function pairAtoms(
  node: Pair,
  kind: CodeKind,
  span: Span,
  mark: number,
  inline: Inline,
  isItsLabel = false,
): Atom[] {
  const start = span.start + mark;
  const last = node.children.at(-1);
  if (last === undefined) return [single(kind, span, inline, '')];
  const end = kind === 'link' ? closingBracket(last, inline.source) : span.end - mark;
  return end === null ? unspelt(node, span) : halves(node, kind, span, { start, end }, inline, isItsLabel);
}

/** `==|text|==`: what is before the first child and after the last is syntax. */
function markAtoms(node: Extract<Pair, { type: 'mark' }>, span: Span, inline: Inline): Atom[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first === undefined || last === undefined) return [single('syntax', span, inline, '')];
  return halves(node, 'syntax', span, { start: spanOf(first).start, end: spanOf(last).end }, inline, false);
}

function halves(
  node: Pair,
  kind: CodeKind,
  span: Span,
  inside: Span,
  inline: Inline,
  isItsLabel: boolean,
): Atom[] {
  const half = (role: 'open' | 'close', own: Span): CodeAtom => ({
    ...single(kind, own, inline, ''),
    role,
    ...(isItsLabel ? { label: sliceOf(inside, inline) } : {}),
  });
  return [
    half('open', { start: span.start, end: inside.start }),
    ...(isAddress(node)
      ? [single('url', inside, inline, textOf(node.children))]
      : atomsOf(node.children, inside, inline)),
    half('close', { start: inside.end, end: span.end }),
  ];
}

/** Whether a link shows its own address. */
function isAddress(node: Pair): boolean {
  if (node.type !== 'link' || node.children.length !== 1 || node.children[0]!.type !== 'text') return false;
  const shown = node.children[0].value;
  return node.url === shown || node.url === `mailto:${shown}` || node.url === `http://${shown}`;
}

/** Where the `]` after the last node of a link stands; white space may come before it. */
function closingBracket(last: PhrasingContent, source: string): number | null {
  bracket.lastIndex = spanOf(last).end;
  return bracket.test(source) ? bracket.lastIndex - 1 : null;
}

const bracket = /[\s>]*\]/uy;
