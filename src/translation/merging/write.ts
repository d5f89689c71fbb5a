/** Writes translated segments in the syntax of their place, escaped only where reading them again would show something else. */

import { type Atom, isOpaque } from '../../core/prose/atoms.ts';
import type { Span } from '../../core/span.ts';
import type { CodeRef, Content } from '../content.ts';
import type { Segment } from '../extraction/segments.ts';
import { opaque, type Reading, readBack, signatureOf } from './read-back.ts';
import { type Piece, restore } from './restore.ts';
import { farthest, isBareAddress, standingApart } from './stand-apart.ts';
import { jsonEdit, tomlEdit, yamlEdit } from './write-front-matter.ts';

export interface Edit extends Span {
  readonly text: string;
}

export interface Writing extends Reading {
  readonly source: string;
  /** The line ending of the source. */
  readonly lineEnding: string;
  /** A slice of the source with the translations of what stands in it: the alternative of an image, the title of a link. */
  readonly slice: (atom: Atom) => string;
}

/** A segment of a unit and what it becomes; null keeps it as it is. */
export interface Change {
  readonly segment: Segment;
  readonly target: Content<CodeRef> | null;
}

/** The edits of one unit. Its segments are written together, for the marks of one may meet those of another. */
export function writeUnit(changes: readonly Change[], writing: Writing): Edit[] {
  const { place } = changes[0]!.segment.unit;
  const changed = changes.flatMap(({ segment, target }) =>
    target === null ? [] : [{ segment, pieces: restore(segment, target) }],
  );
  if (place === 'yaml') return changed.map(({ segment, pieces }) => yamlEdit(segment, pieces, writing));
  if (place === 'json') return changed.map(({ segment, pieces }) => jsonEdit(segment, pieces));
  if (place === 'toml') return changed.map(({ segment, pieces }) => tomlEdit(segment, pieces, writing));
  const write = writers[place];
  return write(changed, writing);
}

interface Changed {
  readonly segment: Segment;
  readonly pieces: readonly Piece[];
}

type Writer = (changed: readonly Changed[], writing: Writing) => Edit[];

const writers: Readonly<
  Record<
    | 'paragraph'
    | 'heading'
    | 'cell'
    | 'alternative'
    | 'title'
    | 'note'
    | 'bare'
    | 'field'
    | 'html'
    | 'comment',
    Writer
  >
> = {
  paragraph: markdown,
  heading: markdown,
  cell: markdown,
  alternative: markdown,
  title: markdown,
  note: markdown,
  bare: (changed, writing) => changed.map((one) => edit(one, writing, () => false)),
  // A field ends with its line.
  field: (changed, writing) => changed.map((one) => edit(one, writing, (sign) => sign === '\n' && ' ')),
  html: (changed, writing) => changed.map((one) => edit(one, writing, htmlEscape)),
  comment: (changed, writing) => changed.map((one) => edit(one, writing, () => false)),
};

/** In HTML only what would begin a tag or be a character reference: `&mot` and `&copy 2026` stay as the source has them. */
function htmlEscape(sign: string, next: string): string | false {
  if (sign === '<') return /^[\p{L}/!?]/u.test(next) && '&lt;';
  return sign === '&' && /^#?[\p{L}\d]+;/u.test(next) && '&amp;';
}

/** How a sign of new text is written at its place; false for itself. */
type Escape = (sign: string, next: string, at: number) => string | false;

/** What may mean something inside a line, and at the beginning of one. */
const inlineRisk = /[\\*_`<>&~[\]|!]|https?:|www\.|@/u;
const openingRisk = /^(?:[-+*>=#~:|]|\d{1,9}[.)])/u;

function markdown(changed: readonly Changed[], writing: Writing): Edit[] {
  const written = (escapeIn: (index: number) => Escape) => (own: Writing) =>
    changed.map((one, index) => edit(one, own, escapeIn(index)));
  const plain = written(() => () => false);
  const { place } = changed[0]!.segment.unit;
  const isQuoted = place === 'title' || place === 'alternative';
  const risky = isQuoted || changed.some(({ pieces }) => riskOf(pieces));
  if (!risky || reads(changed, plain, writing)) return plain(writing);
  const places = new Set<string>();
  const escaped = written((index) => (sign, _, at) => {
    if (!/[!-/:-@[-`{-~]/u.test(sign)) return false;
    places.add(`${index} ${at}`);
    return `\\${sign}`;
  });
  if (!reads(changed, escaped, writing)) return plain(writing);
  // Too many would take too much time.
  if (places.size > 200) return escaped(writing);
  const needed = fewest([...places], (kept) => reads(changed, written(escapesAt(kept)), writing));
  return written(escapesAt(needed))(writing);
}

function escapesAt(places: ReadonlySet<string>): (index: number) => Escape {
  return (index) => (sign, _, at) => (places.has(`${index} ${at}`) ? `\\${sign}` : false);
}

/** Each escape is tried without, from the last to the first; what must stay stays. */
function fewest(
  places: readonly string[],
  suffices: (kept: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const needed = new Set(places);
  // Half of what is left at once while that works: most escapes are not needed.
  const release = (some: readonly string[]) => {
    if (some.length === 0) return;
    for (const place of some) needed.delete(place);
    if (suffices(needed)) return;
    for (const place of some) needed.add(place);
    if (some.length === 1) return;
    const middle = some.length >> 1;
    release(some.slice(middle));
    release(some.slice(0, middle));
  };
  release(places);
  return needed;
}

function riskOf(pieces: readonly Piece[]): boolean {
  const texts = pieces.map((piece) => (piece.type === 'new' ? piece.text : '\0')).join('');
  return (
    inlineRisk.test(texts) ||
    openingRisk.test(texts) ||
    /[\0\n][^\S\n]*(?:[-+*>=#~:|]|\d{1,9}[.)])/u.test(texts)
  );
}

function edit({ segment, pieces }: Changed, writing: Writing, escaping: Escape): Edit {
  const written = writtenPieces({ segment, pieces }, writing, escaping);
  // From the last to the first: what is behind an address is written by then.
  let after = writing.source.slice(segment.end, segment.end + farthest);
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!;
    if (piece.type === 'code' && isBareAddress(piece.atom, segment)) {
      const own = writing.source.slice(piece.atom.end, piece.atom.end + farthest);
      written[index] = standingApart(written[index]!, written.slice(0, index).join(''), after, own);
    }
    after = written[index] + after;
  }
  return { start: segment.start, end: segment.end, text: written.join('') };
}

/** What is written for each piece. */
function writtenPieces({ segment, pieces }: Changed, writing: Writing, escaping: Escape): string[] {
  const newLine = segment.unit.prefix === null ? ' ' : writing.lineEnding + segment.unit.prefix;
  let at = 0;
  return pieces.map((piece, index) => {
    if (piece.type === 'copied') return writing.slice(piece.atom);
    if (piece.type === 'code') return codeOf(piece.atom, pieces, index, writing);
    // As much as a character reference has: `&`, `#`, `233`, `;`.
    const next = pieces.slice(index + 1, index + 4);
    const after = next.map((piece) => (piece.type === 'new' ? piece.text : '\0')).join('');
    return [...piece.text.replace(/\r\n?/gu, '\n')]
      .map((sign) => (sign === '\n' ? newLine : escaping(sign, after, at++) || sign))
      .join('');
  });
}

/** A code as in the source; a link that found its definition by its text gets the label written out when the text changed. */
function codeOf(
  atom: Extract<Piece, { type: 'code' }>['atom'],
  pieces: readonly Piece[],
  index: number,
  writing: Writing,
): string {
  const slice = writing.slice(atom);
  if (atom.label === undefined || atom.role !== 'close') return slice;
  const open = pieces.findLastIndex(
    (piece, at) =>
      at < index && piece.type === 'code' && piece.atom.role === 'open' && piece.atom.label === atom.label,
  );
  const text = pieces
    .slice(open + 1, index)
    .map((piece) => (piece.type === 'new' ? piece.text : writing.slice(piece.atom)))
    .join('');
  return sameLabel(text, atom.label) ? slice : `][${atom.label}]`;
}

function sameLabel(a: string, b: string): boolean {
  const fold = (label: string) => label.replace(/\s+/gu, ' ').trim().toLowerCase();
  return fold(a) === fold(b);
}

/** Whether the unit with these edits says what its segments shall say. */
function reads(
  changed: readonly Changed[],
  written: (writing: Writing) => Edit[],
  writing: Writing,
): boolean {
  const { unit } = changed[0]!.segment;
  const slice = (atom: Atom) => (isOpaque(atom) ? opaque : writing.slice(atom));
  const found = readBack(unit, written({ ...writing, slice }), writing);
  return found !== null && found === signatureOf(unit, changed, writing);
}
