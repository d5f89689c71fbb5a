/** The text of an article as it was given, and the way from an offset to a line and column. */

import type { Point, Position } from 'unist';
import { firstAtLeast } from './sorted.ts';
import type { Span } from './span.ts';

export interface Source {
  /** What messages call it: a path, or the name given to stdin. */
  readonly name: string;
  /** Whether the bytes began with a byte order mark. It is not part of `text`; whoever writes the file puts it back. */
  readonly bom: boolean;
  /** Every other character, line endings untouched. All offsets are UTF-16 offsets into this string. */
  readonly text: string;
}

/** Gives points and positions for offsets into one text. Lines and columns count from 1, columns in UTF-16 units. */
export interface Locator {
  point(offset: number): Point & { offset: number };
  position(span: Span): Position;
}

/** Finds the lines once (LF, CRLF and lone CR end a line, as in CommonMark), then answers in O(log lines). */
export function createLocator(text: string): Locator {
  const starts = startsOfLines(text);
  const point = (offset: number) => {
    const line = firstAtLeast(starts, offset + 1);
    return { line, column: offset - starts[line - 1]! + 1, offset };
  };
  return { point, position: ({ start, end }) => ({ start: point(start), end: point(end) }) };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  const next = text.includes('\r') ? nextOfAny : nextOfLf;
  for (let at = next(text, 0); at > 0; at = next(text, at)) starts.push(at);
  return starts;
}

/** Behind the next line ending; 0 where there is none. */
function nextOfLf(text: string, from: number): number {
  return text.indexOf('\n', from) + 1;
}

const lineEnding = /\r\n|\r|\n/g;

function nextOfAny(text: string, from: number): number {
  lineEnding.lastIndex = from;
  return lineEnding.test(text) ? lineEnding.lastIndex : 0;
}
