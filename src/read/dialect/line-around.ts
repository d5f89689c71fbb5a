/** The line around a place in a text: LF, CRLF and lone CR end one. */

import type { Span } from '../../core/span.ts';

/** The line that was found last: the next place is often in it, and a line may be the whole text. */
let last = { text: '', start: 0, end: 0 };

/** Without its ending. */
export function lineAround(text: string, at: number): Span {
  if (last.text !== text || at < last.start || at > last.end)
    last = { text, start: lineStart(text, at), end: lineEnd(text, at) };
  return { start: last.start, end: last.end };
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
