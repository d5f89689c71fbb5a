/** The line around a place in a text: LF, CRLF and lone CR end one. */

import type { Span } from '../../core/span.ts';

/** Without its ending. */
export function lineAround(text: string, at: number): Span {
  return { start: lineStart(text, at), end: lineEnd(text, at) };
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isEnding(text.charCodeAt(start - 1))) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isEnding(text.charCodeAt(end))) end++;
  return end;
}

function isEnding(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
