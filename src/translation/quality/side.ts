/** One side of a segment as checks read it: its codes taken out of the way, with a way back to what a translator sees. */

import { firstAtLeast } from '../../core/sorted.ts';
import type { Span } from '../../core/span.ts';
import type { CodeRef, Content } from '../content.ts';
import type { LinearPattern } from '../extraction/linear-pattern.ts';
import { tagOf, toTagged } from '../tagged.ts';
import { linksIn } from './links.ts';
import { readMarkdownSide } from './markdown-side.ts';

export interface Side {
  /** BCP 47; empty when it is not known. */
  readonly language: string;
  /** What stands in the translation file: text with tags, or raw Markdown. */
  readonly shown: string;
  /** The text without pairs of codes; a code that stands for something is one U+FFFC. */
  readonly text: string;
  /** The text with each character of a URL or an e-mail address replaced by U+FFFC; offsets stay those of `text`. */
  readonly prose: string;
  readonly codes: SideCodes;
  /** Where a stretch of `text` stands in `shown`. */
  shownSpan(start: number, end: number): Span;
}

type SideCodes =
  | { readonly kind: 'tags'; readonly tags: readonly PlacedTag[] }
  | { readonly kind: 'markdown'; readonly marks: readonly Mark[] };

export interface PlacedTag extends CodeRef {
  /** In `shown`. */
  readonly span: Span;
}

/** A piece of Markdown that a translation keeps. */
export interface Mark {
  readonly kind: 'link' | 'image' | 'code' | 'note' | 'html' | 'protected';
  /** What must come back: an address, the text of code, the label of a note, a tag. */
  readonly key: string;
  /** In `shown`. */
  readonly span: Span;
}

/** Stands for a code, a URL: Unicode's OBJECT REPLACEMENT CHARACTER. */
const placeholder = '\ufffc';

/** A piece of text and where it stands in `shown`; as long as that, or one character for something longer. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

export function sideOf(
  content: Content<CodeRef>,
  codes: 'tags' | 'markdown',
  language: string,
  protect: readonly LinearPattern[],
): Side {
  const read = codes === 'tags' ? readTags(content) : readMarkdown(content, protect);
  const text = read.pieces.map((piece) => piece.text).join('');
  return {
    language,
    shown: read.shown,
    text,
    prose: withoutLinks(text),
    codes: read.codes,
    ...mapOf(read.pieces),
  };
}

interface ReadSide {
  readonly shown: string;
  readonly pieces: readonly Piece[];
  readonly codes: SideCodes;
}

function readTags(content: Content<CodeRef>): ReadSide {
  const pieces: Piece[] = [];
  const tags: PlacedTag[] = [];
  let at = 0;
  for (const [index, piece] of content.entries()) {
    // A brace is doubled where what follows would make a tag of it, so the next piece has a say.
    const written =
      typeof piece === 'string'
        ? toTagged(content.slice(index, index + 2)).slice(0, -tagLength(content[index + 1]) || undefined)
        : tagOf(piece);
    const span = { start: at, end: at + written.length };
    at = span.end;
    if (typeof piece === 'string') pieces.push({ text: piece, span });
    else tags.push({ ...piece, span });
    if (typeof piece !== 'string' && piece.role === 'single') pieces.push({ text: placeholder, span });
  }
  return { shown: toTagged(content), pieces, codes: { kind: 'tags', tags } };
}

function tagLength(piece: string | CodeRef | undefined): number {
  return piece === undefined || typeof piece === 'string' ? 0 : tagOf(piece).length;
}

function readMarkdown(content: Content<CodeRef>, protect: readonly LinearPattern[]): ReadSide {
  const shown = content.map((piece) => (typeof piece === 'string' ? piece : tagOf(piece))).join('');
  const { pieces, marks } = readMarkdownSide(shown, protect);
  return { shown, pieces, codes: { kind: 'markdown', marks } };
}

function withoutLinks(text: string): string {
  let prose = text;
  for (const { span } of linksIn(text)) {
    prose = prose.slice(0, span.start) + placeholder.repeat(span.end - span.start) + prose.slice(span.end);
  }
  return prose;
}

/** Made when a finding asks for the first time: most segments have none. */
function mapOf(pieces: readonly Piece[]): Pick<Side, 'shownSpan'> {
  let starts: readonly number[] | null = null;
  const offset = (at: number, isEnd: boolean) => {
    starts ??= startsOf(pieces);
    const index = lastBefore(starts, isEnd ? at - 1 : at);
    const piece = pieces[index];
    if (piece === undefined) return 0;
    const { text, span } = piece;
    const inside = at - starts[index]!;
    const isExact = text.length === span.end - span.start || inside === 0;
    return isExact ? Math.min(span.start + inside, span.end) : isEnd ? span.end : span.start;
  };
  return { shownSpan: (start, end) => ({ start: offset(start, false), end: offset(end, true) }) };
}

/** Where each piece begins in `text`. */
function startsOf(pieces: readonly Piece[]): number[] {
  let at = 0;
  return pieces.map(({ text }) => {
    at += text.length;
    return at - text.length;
  });
}

/** The index of the last start that is not after `at`. */
function lastBefore(starts: readonly number[], at: number): number {
  return Math.max(0, firstAtLeast(starts, at + 1) - 1);
}
