/** One side of a segment as checks read it: its codes taken out of the way, with a way back to what a translator sees. */

import type { Span } from '../../core/span.ts';
import type { CodeRef, Content } from '../content.ts';
import { tagOf, toTagged } from '../tagged.ts';
import { linksIn } from './links.ts';
import { scanMarkdown } from './markdown-scan.ts';

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

export type SideCodes =
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
export const placeholder = '\ufffc';

/** A piece of text and where it stands in `shown`; as long as that, or one character for something longer. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

export function sideOf(
  content: Content<CodeRef>,
  codes: 'tags' | 'markdown',
  language: string,
  protect: readonly RegExp[],
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

function readMarkdown(content: Content<CodeRef>, protect: readonly RegExp[]): ReadSide {
  const shown = content.map((piece) => (typeof piece === 'string' ? piece : tagOf(piece))).join('');
  const { pieces, marks } = scanMarkdown(shown, protect);
  return { shown, pieces, codes: { kind: 'markdown', marks } };
}

function withoutLinks(text: string): string {
  let prose = text;
  for (const { span } of linksIn(text)) {
    prose = prose.slice(0, span.start) + placeholder.repeat(span.end - span.start) + prose.slice(span.end);
  }
  return prose;
}

function mapOf(pieces: readonly Piece[]): Pick<Side, 'shownSpan'> {
  const offset = (at: number, isEnd: boolean) => {
    let from = 0;
    for (const { text, span } of pieces) {
      const inside = at - from;
      if (inside < text.length || (isEnd && inside === text.length)) {
        const exact = text.length === span.end - span.start || inside === 0;
        return exact ? span.start + inside : isEnd ? span.end : span.start;
      }
      from += text.length;
    }
    return pieces.at(-1)?.span.end ?? 0;
  };
  return { shownSpan: (start, end) => ({ start: offset(start, false), end: offset(end, true) }) };
}
