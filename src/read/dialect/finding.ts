/** What constructs share to find their signs. */

import type { Span } from '../../core/span.ts';
import { lineAround } from './line-around.ts';
import type { Line, Page } from './page.ts';

/** The matches of a pattern with the flag `g`, with where they stand. */
export function* found(page: Page, pattern: RegExp): Generator<Span & { readonly match: RegExpExecArray }> {
  for (const match of page.text.matchAll(pattern)) {
    yield { match, start: match.index, end: match.index + match[0].length };
  }
}

interface Inked {
  readonly line: Line;
  readonly index: number;
  readonly ink: string;
  readonly span: Span;
}

/**
 * The ink of each line that is no code, without white space at its end.
 *
 * @param firsts the characters that it may begin with; none for any.
 */
export function* inked(page: Page, firsts = ''): Generator<Inked> {
  for (const [index, line] of page.lines.entries()) {
    if (line.isBlank || line.isCode) continue;
    if (firsts !== '' && !firsts.includes(page.text[line.ink]!)) continue;
    const ink = page.text.slice(line.ink, line.end).trimEnd();
    yield { line, index, ink, span: { start: line.ink, end: line.ink + ink.length } };
  }
}

/** Where a named group stands, of a match with the flag `d`. */
export function groupSpan(match: RegExpExecArray, name: string): Span | null {
  const indices = match.indices?.groups?.[name];
  return indices === undefined || indices[0] === indices[1] ? null : { start: indices[0], end: indices[1] };
}

/** A span within a stretch, as one of the text that holds the stretch. */
export function shifted(span: Span | null, by: number): Span | null {
  return span === null ? null : { start: span.start + by, end: span.end + by };
}

/** Whether a backslash takes the meaning of the sign at a place. */
export function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
}

/** Whether nothing else stands in the line of a span. */
export function isAlone(page: Page, { start, end }: Span): boolean {
  const before = page.text.slice(lineAround(page.text, start).start, start);
  return /^[ \t>]*$/u.test(before) && page.text.slice(end, lineAround(page.text, end).end).trim() === '';
}

/** For each opening its end, where one of the same name stands behind it: in one pass from the end. */
export function pairsByName(
  tags: readonly (Span & { readonly name: string; readonly closes: boolean })[],
): ReadonlyMap<number, Span> {
  const pairs = new Map<number, Span>();
  const latest = new Map<string, Span>();
  for (let index = tags.length - 1; index >= 0; index--) {
    const { name, closes, ...span } = tags[index]!;
    if (closes) latest.set(name, span);
    else if (latest.has(name)) pairs.set(index, latest.get(name)!);
  }
  return pairs;
}
