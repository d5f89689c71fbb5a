/** Reads a segment of raw Markdown as the reader of articles does: the text of its atoms, and the marks that a translation keeps. */

import type { Image, ImageReference, Nodes, PhrasingContent } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { type Atom, atomsOf, type CodeAtom, type Inline } from '../../core/prose/atoms.ts';
import type { Span } from '../../core/span.ts';
import { parse } from '../../read/markdown/index.ts';
import { alternativeIn } from '../extraction/image-and-title.ts';
import type { LinearPattern } from '../extraction/linear-pattern.ts';
import { joinedSpans, protect } from '../extraction/protect.ts';
import type { Mark, Piece } from './side.ts';

interface MarkdownSide {
  readonly pieces: readonly Piece[];
  /** In the order of the text. */
  readonly marks: readonly Mark[];
}

/** @param patterns what is protected. */
export function readMarkdownSide(markdown: string, patterns: readonly LinearPattern[] = []): MarkdownSide {
  const protectedParts = joinedSpans(patterns.flatMap(({ spansIn }) => spansIn(markdown)));
  const tags = markdown.includes('={') ? tagsIn(markdown) : [];
  const kept = joinedSpans([...protectedParts, ...tags]);
  if (kept.length === 0 && !sign.test(markdown)) return { pieces: [pieceOf(markdown, 0)], marks: [] };
  const { source, nodes } = asHeading(markdown, kept);
  const inline = { source, marked: true };
  const whole = { start: opening.length, end: opening.length + markdown.length + closing.length };
  const held = kept.map(({ start, end }) => ({ start: start + opening.length, end: end + opening.length }));
  const atoms = withAlternatives(protect(atomsOf(nodes, whole, inline), held, source), nodes, inline);
  const keptMarks = [
    ...protectedParts.map(
      (span): Mark => ({ kind: 'protected', key: markdown.slice(span.start, span.end), span }),
    ),
    ...tags.flatMap((span) =>
      tagMarks(markdown.slice(span.start, span.end)).map((mark) => ({ ...mark, span })),
    ),
  ];
  return {
    pieces: atoms.flatMap((atom) => piecesOf({ ...atom, ...placeOf(atom, markdown) }, markdown)),
    marks: [...keptMarks, ...nodes.flatMap((node) => marksIn(node, markdown))].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

/** What text without any of these says is itself. */
const sign = /[\\`<&![\]*_~$\r\n]|https?:|www\.|@/iu;

/** A tag with a value in braces, which is no HTML: what translators of MDX meet. */
const jsxTag =
  /<[a-z][\w.:-]*(?![\w.:-])(?=[^<>]*=\{)(?:\s+[\w.:@-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?)*\s*\/?>/giu;

function tagsIn(markdown: string): readonly Span[] {
  return [...markdown.matchAll(jsxTag)].map(({ index, 0: tag }) => ({
    start: index,
    end: index + tag.length,
  }));
}

const opening = '# ';
/** Without a sign of its own the heading would lose the white space and the `#` at its end. */
const closing = ' \ue000';

/**
 * The segment as the phrases of a heading, in which nothing opens a block. All labels are defined; line endings, which a heading has not,
 * are as many spaces, and what is protected as many signs that mean nothing.
 */
function asHeading(markdown: string, kept: readonly Span[]): { source: string; nodes: PhrasingContent[] } {
  const masked = kept.reduce(
    (text, { start, end }) => text.slice(0, start) + '\ue000'.repeat(end - start) + text.slice(end),
    markdown,
  );
  const line = masked.replace(/\\?(?:\r\n|\r|\n)/gu, (ending) => ' '.repeat(ending.length));
  const labels = [...line.matchAll(/\]?\[(?<label>\^[^\]\s]+|(?<=\]\[)[^\]]+)\]/gu)];
  const defined = new Set(labels.map(({ groups }) => `\n\n[${groups!['label']}]: x`));
  const source = [opening, line, closing, ...defined].join('');
  const tree = parse({ name: 'segment', bom: false, text: source }, 'markdown', { frontMatter: false });
  const [heading] = tree.children;
  return { source, nodes: heading?.type === 'heading' ? heading.children : [] };
}

function placeOf({ start, end }: Span, markdown: string): Span {
  return {
    start: Math.min(start - opening.length, markdown.length),
    end: Math.min(end - opening.length, markdown.length),
  };
}

/** The alternative of an image is text between two halves of a code. */
function withAlternatives(atoms: readonly Atom[], nodes: readonly PhrasingContent[], inline: Inline): Atom[] {
  const images = new Map<number, readonly Atom[]>();
  const visit = (node: Nodes) => {
    if (node.type === 'image' || node.type === 'imageReference')
      images.set(spanOf(node).start, alternativeIn(node, inline)?.atoms ?? withMarks(node));
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return atoms.flatMap((atom): readonly Atom[] => {
    if (atom.type !== 'code' || atom.kind !== 'image') return [atom];
    const inside = images.get(atom.start)!;
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return [atom];
    return [
      { ...atom, role: 'open', end: first.start },
      ...inside,
      { ...atom, role: 'close', start: last.end },
    ];
  });
}

/** An alternative that has marks of its own, or none at all. */
function withMarks({ alt, ...image }: Image | ImageReference): Atom[] {
  const { start, end } = spanOf(image as Nodes);
  return alt ? [{ type: 'text', text: alt, plain: false, start: start + 2, end }] : [];
}

/** Stands for a code that says something which is no text. */
const placeholder = '\ufffc';

/** @param atom with its place in the segment. */
function piecesOf(atom: Atom, markdown: string): Piece[] {
  const { start, end } = atom;
  const written = markdown.slice(start, end);
  if (atom.type === 'text') {
    const isReference = !atom.plain && !atom.unspelt && atom.text !== '';
    return isReference ? [{ text: atom.text, span: { start, end } }] : textPieces(written, start, markdown);
  }
  if (atom.kind === 'url') {
    const before = written.indexOf(atom.text);
    if (before < 0) return [{ text: atom.text, span: { start, end } }];
    const after = before + atom.text.length;
    return [
      pieceOf('', start, before),
      pieceOf(atom.text, start + before),
      pieceOf('', start + after, written.length - after),
    ];
  }
  return [{ text: shownOf(atom), span: { start, end } }];
}

function shownOf({ kind, role, text }: CodeAtom): string {
  if (kind === 'escape' || kind === 'break') return text;
  return role === 'single' && !silent.has(kind) ? placeholder : '';
}

const silent: ReadonlySet<CodeAtom['kind']> = new Set([
  'emphasis',
  'strong',
  'strikethrough',
  'link',
  'html',
]);

function pieceOf(text: string, start: number, length = text.length): Piece {
  return { text, span: { start, end: start + length } };
}

/** A line ending with the blanks after it, and a mark whose other half stands in another segment. */
const layoutOrHalf = /\\?(?:\r\n|\r|\n)[ \t]*|\*+|_+|~~/gu;

function textPieces(written: string, start: number, markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, 0: found } of written.matchAll(layoutOrHalf)) {
    const isEnding = /[\r\n]/u.test(found);
    if (!isEnding && !isHalf(found, start + index, markdown)) continue;
    pieces.push(pieceOf(written.slice(at, index), start + at));
    at = index + found.length;
    pieces.push(pieceOf(isEnding ? '\n' : '', start + index, found.length));
  }
  pieces.push(pieceOf(written.slice(at), start + at));
  return pieces.filter(({ span }) => span.end > span.start);
}

/** CommonMark 0.31, 6.2: a run of marks with white space at both sides marks nothing, nor does `_` inside a word. */
function isHalf(run: string, at: number, markdown: string): boolean {
  const [before, after] = [markdown[at - 1] ?? ' ', markdown[at + run.length] ?? ' '];
  const inWord = /[\p{L}\p{N}_]/u.test(before) && /[\p{L}\p{N}_]/u.test(after);
  return /\S/u.test(before + after) && !(run.startsWith('_') && inWord);
}

function marksIn(node: Nodes, markdown: string): Mark[] {
  const own = marksOf(node, markdown).map(
    (mark): Mark => ({ ...mark, span: placeOf(spanOf(node), markdown) }),
  );
  const inside = 'children' in node ? node.children.flatMap((child) => marksIn(child, markdown)) : [];
  return [...own, ...inside];
}

function marksOf(node: Nodes, markdown: string): Omit<Mark, 'span'>[] {
  switch (node.type) {
    case 'link':
      return markdown[spanOf(node).start - opening.length] === '[' ? [{ kind: 'link', key: node.url }] : [];
    case 'image':
      return [{ kind: 'image', key: node.url }];
    case 'linkReference':
    case 'imageReference':
      return node.referenceType === 'full'
        ? [{ kind: node.type === 'linkReference' ? 'link' : 'image', key: `[${node.label!.toLowerCase()}]` }]
        : [];
    case 'inlineCode':
      return [{ kind: 'code', key: node.value.replace(/\s+/gu, ' ').trim() }];
    case 'footnoteReference':
      return [{ kind: 'note', key: node.label ?? node.identifier }];
    case 'inlineMath':
    case 'syntax':
      return [{ kind: 'code', key: node.value }];
    case 'html':
      return tagMarks(node.value);
    default:
      return [];
  }
}

/** A tag without what a translator translates; an address in it counts as a link. */
function tagMarks(html: string): Omit<Mark, 'span'>[] {
  if (html.startsWith('<!--')) return [{ kind: 'html', key: '<!-- -->' }];
  const inside = /^<\/?[a-z][\w.:-]*(?![\w.:-])(?<inside>[\s\S]*)>$/iu.exec(html)?.groups?.['inside'] ?? '';
  const attributes = inside.replace(/\/$/u, '').trimEnd();
  const href = /\shref\s*=\s*["'](?<to>[^"']*)["']/iu.exec(attributes)?.groups?.['to'];
  const key = html.replace(attributes, keptAttributes(attributes)).replace(/(?<!\s)\s*(?=\/?>$)/u, '');
  return [...(href === undefined ? [] : [{ kind: 'link', key: href } as const]), { kind: 'html', key }];
}

function keptAttributes(attributes: string): string {
  return attributes
    .replace(
      /(?<!\s)\s+(?:alt|title|label|placeholder|aria-\w+|lang|href|hreflang)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)/giu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trimEnd();
}
