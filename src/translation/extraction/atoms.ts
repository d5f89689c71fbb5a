/** The inline content of a block as atoms: text and codes, each with the slice of the source that it stands for. */

import type { Nodes, PhrasingContent } from 'mdast';
import { spanOf } from '../../core/article.ts';
import type { Span } from '../../core/span.ts';
import { type Spelt, spell } from '../../core/spelling.ts';
import type { Code } from '../content.ts';

/** Atoms tile what they were made from, in source order. */
export type Atom = TextAtom | CodeAtom;

export interface TextAtom extends Span {
  readonly type: 'text';
  /** What a reader sees; empty for white space that belongs to the layout of the source. */
  readonly text: string;
  /** Whether the source has it letter by letter. */
  readonly plain: boolean;
}

export interface CodeAtom extends Span, Pick<Code, 'kind' | 'role' | 'text' | 'markup'> {
  readonly type: 'code';
  /** The label by which `[text]` finds its definition; a translation of the text must write it out. */
  readonly label?: string;
}

export interface Inline {
  readonly source: string;
  /** False for bare text, where signs mean themselves. */
  readonly marked: boolean;
}

/** A source that does not spell what the tree says: the block is left alone. */
export class Unspelt extends Error {}

/** The atoms of inline nodes that fill a span of the source. Throws `Unspelt`. */
export function atomsOf(nodes: readonly PhrasingContent[], span: Span, inline: Inline): Atom[] {
  const atoms: Atom[] = [];
  let at = span.start;
  for (const group of groupsOf(nodes, span)) {
    const own = group.nodes.flatMap((node) => nodeAtoms(node, group, inline));
    const [first] = own;
    if (first === undefined) continue;
    fill(atoms, at, first.start, inline);
    atoms.push(...own);
    at = own.at(-1)!.end;
  }
  fill(atoms, at, span.end, inline);
  return joined(atoms, inline);
}

/** White space before the end of a line goes with it. */
function joined(atoms: readonly Atom[], { source }: Inline): Atom[] {
  const wholes: Atom[] = [];
  for (const atom of atoms) {
    const last = wholes.at(-1);
    const isLayout = last?.type === 'text' && last.text === '';
    if (isLayout && atom.type === 'text' && /^\s*[\r\n]/u.test(source.slice(atom.start, atom.end))) {
      wholes[wholes.length - 1] = { ...atom, start: last.start };
    } else wholes.push(atom);
  }
  return wholes;
}

interface Group extends Span {
  readonly nodes: readonly PhrasingContent[];
}

/**
 * Each node with its span. Neighbours without a position (links that remark finds in text after parsing) are one group
 * that spans what is left between those that have one.
 */
function groupsOf(nodes: readonly PhrasingContent[], span: Span): Group[] {
  const groups: { nodes: PhrasingContent[]; start: number; end: number }[] = [];
  let open = false;
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.position !== undefined) {
      const own = spanOf(node);
      if (open) last!.end = own.start;
      groups.push({ nodes: [node], ...own });
      open = false;
    } else if (open) last!.nodes.push(node);
    else {
      groups.push({ nodes: [node], start: last?.end ?? span.start, end: span.end });
      open = true;
    }
  }
  return groups.map((group) => (group.nodes.every(({ position }) => position) ? group : located(group)));
}

/** Nodes without positions as one text: what they say stands in the source as it is. */
function located({ nodes, start, end }: Group): Group {
  const value = nodes.map(literalOf).join('');
  return { nodes: [{ type: 'text', value }], start, end };
}

function literalOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'link') return node.children.map(literalOf).join('');
  throw new Unspelt();
}

/** What stands between atoms: white space and the prefixes of lines, which a reader does not see. */
function fill(atoms: Atom[], start: number, end: number, { source }: Inline): void {
  if (end <= start) return;
  const gap = source.slice(start, end);
  if (!/^[\s>]*$/u.test(gap)) throw new Unspelt();
  const last = atoms.at(-1);
  // The prefix of a line belongs to the line ending before it, and goes with it.
  if (
    last !== undefined &&
    (last.type === 'code' ? last.kind === 'break' : /[\r\n]/u.test(source.slice(last.start, last.end)))
  ) {
    atoms[atoms.length - 1] =
      last.type === 'code' ? { ...last, end, markup: last.markup + gap } : { ...last, end };
  } else
    atoms.push({
      type: 'text',
      text: /[\r\n]/u.test(gap) && last !== undefined ? ' ' : '',
      plain: false,
      start,
      end,
    });
}

function nodeAtoms(node: PhrasingContent, span: Span, inline: Inline): Atom[] {
  switch (node.type) {
    case 'text':
      return textAtoms(node.value, span, inline);
    case 'emphasis':
      return pairAtoms(node, 'emphasis', span, 1, inline);
    case 'strong':
      return pairAtoms(node, 'strong', span, 2, inline);
    case 'delete':
      return pairAtoms(
        node,
        'strikethrough',
        span,
        /^~+/u.exec(inline.source.slice(span.start, span.end))?.[0].length ?? 0,
        inline,
      );
    case 'link':
      // `<https://…>` and bare addresses say nothing but themselves.
      return inline.source[span.start] === '['
        ? pairAtoms(node, 'link', span, 1, inline)
        : [single('url', span, inline, inline.source.slice(span.start, span.end))];
    case 'linkReference':
      return pairAtoms(node, 'link', span, 1, inline, node.referenceType !== 'full');
    case 'inlineCode':
      return [single('code', span, inline, node.value)];
    case 'break':
      return [single('break', span, inline, '\n')];
    case 'footnoteReference':
      return [single('note', span, inline, '')];
    case 'image':
    case 'imageReference':
      return [single('image', span, inline, '')];
    case 'html':
      return [
        single(
          /^<br\b/iu.test(node.value) ? 'break' : 'html',
          span,
          inline,
          /^<br\b/iu.test(node.value) ? '\n' : '',
        ),
      ];
    default:
      throw new Unspelt();
  }
}

/** A literal address in text that no parser marks up: bare text, and what remark finds after parsing. */
const address = /\b(?:https?:\/\/|www\.)[^\s<>"«»]*[^\s<>"«».,;:!?…)\]’']/giu;

function textAtoms(value: string, { start, end }: Span, inline: Inline): Atom[] {
  const spelt = spell(value, inline.source, { start, end, marked: inline.marked });
  if (spelt === null) throw new Unspelt();
  return spelt.flatMap((piece) =>
    piece.as === 'plain' ? plainAtoms(piece, inline) : [codedAtom(piece, inline)],
  );
}

function plainAtoms({ text, start, end }: Spelt, inline: Inline): Atom[] {
  const atoms: Atom[] = [];
  let at = start;
  const upTo = (next: number) => {
    if (next > at)
      atoms.push({
        type: 'text',
        text: text.slice(at - start, next - start),
        plain: true,
        start: at,
        end: next,
      });
  };
  for (const { index, 0: found } of text.matchAll(address)) {
    upTo(start + index);
    at = start + index + found.length;
    atoms.push(single('url', { start: start + index, end: at }, inline, found));
  }
  upTo(end);
  return atoms;
}

function codedAtom({ as, text, start, end }: Spelt, inline: Inline): Atom {
  return as === 'escape'
    ? single('escape', { start, end }, inline, text)
    : { type: 'text', text, plain: false, start, end };
}

function single(kind: Code['kind'], { start, end }: Span, { source }: Inline, text: string): CodeAtom {
  return { type: 'code', role: 'single', kind, text, markup: source.slice(start, end), start, end };
}

/** `**|text|**` and `[|text|](target)`: the halves, and what stands between them. A pair around nothing is one code. */
function pairAtoms(
  node: Extract<Nodes, { children: PhrasingContent[] }>,
  kind: Code['kind'],
  span: Span,
  mark: number,
  inline: Inline,
  isItsLabel = false,
): Atom[] {
  const start = span.start + mark;
  const last = node.children.at(-1);
  if (last === undefined) return [single(kind, span, inline, '')];
  const end = kind === 'link' ? closingBracket(last, inline.source) : span.end - mark;
  const half = (role: 'open' | 'close', own: Span): CodeAtom => ({
    ...single(kind, own, inline, ''),
    role,
    ...(isItsLabel ? { label: inline.source.slice(start, end) } : {}),
  });
  return [
    half('open', { start: span.start, end: start }),
    ...atomsOf(node.children, { start, end }, inline),
    half('close', { start: end, end: span.end }),
  ];
}

/** Where the `]` after the last node of a link stands; white space may come before it. */
function closingBracket(last: PhrasingContent, source: string): number {
  if (last.position === undefined) throw new Unspelt();
  bracket.lastIndex = spanOf(last).end;
  if (!bracket.test(source)) throw new Unspelt();
  return bracket.lastIndex - 1;
}

const bracket = /[\s>]*\]/uy;
