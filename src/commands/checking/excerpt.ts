/** The line of a finding with its place underlined, and as the fix would make it; spaces that nobody sees are shown. */

import type { Span } from '../../core/span.ts';
import { codePointOf } from '../../core/visible.ts';
import type { Finding } from '../../rules/rule.ts';
import { widthOf } from '../layout.ts';

export interface Excerpt {
  readonly source: string;
  /** As wide as what it marks; one sign for a place between two characters. */
  readonly marks: string;
  readonly becomes: string | null;
}

/** @param width columns that a line may take. */
export function excerptOf(
  { span, edits }: Pick<Finding, 'span' | 'edits'>,
  text: string,
  width: number,
): Excerpt {
  const line = lineAround(span.start, text);
  const marked = { start: span.start, end: Math.max(span.start, Math.min(span.end, line.end)) };
  const [edit] = edits;
  const isInLine = edit !== undefined && edit.span.start >= line.start && edit.span.end <= line.end;
  const together = isInLine
    ? { start: Math.min(marked.start, edit.span.start), end: Math.max(marked.end, edit.span.end) }
    : marked;
  const shown = windowAround(together, line, width);
  const piece = (from: number, to: number) => visible(text.slice(from, Math.max(from, to)));
  const opening = shown.start > line.start ? '…' : '';
  const closing = shown.end < line.end ? '…' : '';
  const before = opening + piece(shown.start, marked.start);
  const inside = inked(text.slice(marked.start, Math.min(marked.end, shown.end)));
  const source = before + inside + piece(Math.min(marked.end, shown.end), shown.end) + closing;
  return {
    source,
    marks: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(inside))),
    becomes: isInLine
      ? opening +
        piece(shown.start, edit.span.start) +
        inked(edit.text) +
        piece(edit.span.end, shown.end) +
        closing
      : null,
  };
}

/** More of a line than anybody is shown: an article may be one line, with a finding in every word. */
const longestLine = 10_000;

function lineAround(at: number, text: string): Span {
  const from = Math.max(0, at - longestLine);
  const before = text.slice(from, at);
  const after = text.slice(at, at + longestLine);
  const length = after.search(/[\r\n]/u);
  return {
    start: from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1,
    end: at + (length < 0 ? after.length : length),
  };
}

/** As much of the line as fits, with the place in its middle; whole characters only. */
function windowAround(place: Span, line: Span, width: number): Span {
  if (line.end - line.start <= width) return line;
  const room = Math.max(20, width - 2 - Math.min(place.end - place.start, width));
  const start = Math.max(line.start, Math.min(place.start - (room >> 1), line.end - width + 2));
  return { start, end: Math.min(line.end, Math.max(start + width - 2, place.start + 20)) };
}

/** Signs for what nobody sees, with what they stand for. */
const signs: readonly [character: RegExp, sign: string, meaning: string][] = [
  [/\u00a0/gu, '⍽', 'a no-break space'],
  [/\u202f/gu, '⎵', 'a fine no-break space'],
  [/\t/gu, '⇥', 'a tab'],
];
const plainSpace = ['·', 'a space'] as const;

function visible(text: string): string {
  return signs
    .reduce((shown, [character, sign]) => shown.replace(character, sign), text)
    .replace(/[\r\n]+/gu, '⏎')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u00ad\u2000-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
      codePointOf,
    );
}

/** In what is marked, plain spaces show too where they may be the fault: at its edges, and several in a row. */
function inked(text: string): string {
  return visible(text).replace(/^ +| +$| {2,}/gu, (spaces) => plainSpace[0].repeat(spaces.length));
}

interface Legend {
  readonly note: (shown: string) => void;
  readonly text: () => string;
}

/** What the signs mean that a report was seen to hold; empty when it holds none. */
export function createLegend(): Legend {
  const known = [...signs.map(([, sign, meaning]) => [sign, meaning] as const), plainSpace];
  const used = new Set<string>();
  return {
    note(shown) {
      for (const [sign] of known) if (shown.includes(sign)) used.add(sign);
    },
    text: () =>
      known
        .filter(([sign]) => used.has(sign))
        .map(([sign, meaning]) => `${sign} ${meaning}`)
        .join(', '),
  };
}
