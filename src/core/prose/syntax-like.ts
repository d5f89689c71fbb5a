/** Finds what looks like the syntax of some site, whatever it was read as: nobody mends what may be a program's. */

import { lookup } from '../lookup.ts';
import { firstAtLeast } from '../sorted.ts';
import type { Span } from '../span.ts';

/** In order, none over another. Each stands in one paragraph; linear in the length of the text. */
export function syntaxLikeIn(text: string): Span[] {
  const spans: Span[] = [];
  const ends = new Map<string, number>();
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const { layout = '', line } = found.groups!;
    const start = found.index + layout.length;
    const end = line === undefined ? endOf(text, start, found[0], ends) : opening.lastIndex;
    if (end === null) {
      opening.lastIndex = start + 1;
      continue;
    }
    spans.push({ start, end });
    opening.lastIndex = end;
  }
  return spans;
}

/**
 * Whether a change of a span of the text would reach into what looks like syntax; beside it is fine.
 *
 * @param known the syntax that was read as such: what is no part of it there is prose beyond doubt.
 */
export function reachesSyntax(text: string, known: readonly Span[] = []): (span: Span) => boolean {
  const isKnown = ({ start }: Span) => known.some((one) => one.start <= start && start < one.end);
  const spans = syntaxLikeIn(text).filter((span) => !isKnown(span));
  const starts = spans.map(({ start }) => start);
  return ({ start, end }) => {
    const last = spans[firstAtLeast(starts, end) - 1];
    return last !== undefined && start < last.end;
  };
}

/** Whether a span stands between `[[` and `]]` or a bar, in one line of a few hundred characters. */
export function isInTarget(text: string, { start, end }: Span): boolean {
  return (
    /\[\[[^[\]|\r\n]*$/u.test(text.slice(Math.max(0, start - longestTarget), start)) &&
    /^[^[\]|\r\n]*(?:\]\]|\|)/u.test(text.slice(end, end + longestTarget))
  );
}

const longestTarget = 200;

/**
 * Lines that are all syntax (`::: note`, `!!! tip "Titre"`, `=== "Onglet"`, `> [!NOTE] Titre` up to its marker), tables whose columns are
 * drawn (`+---+---+`, `---- ----`, and the lines beside: a longer cell breaks them), and what opens a run: tags of templates, attribute
 * lists, wikilinks.
 */
const opening =
  /(?<layout>^[ \t>]*(?![ \t>]))(?<line>(?::{3,}|(?:!!!|\?\?\?\+?|===|\/\/\/)[ \t]+["'\w-]).*|(?:\+(?:[-=:]{3,}\+)+|(?:[^\s+|:!?/[{<%].*(?:\r\n|\r|\n)[ \t>]*)?-{3,}(?:[ \t]+-{3,})+)[ \t]*(?:(?:\r\n|\r|\n)[ \t>]*[^\s>].*)*|\[![\w-]+\](?=[-+ \t\r\n]|$)[-+]?)|\{[{%#:.+\-~=]|\{(?=[^{}\r\n]*=)|!?\[\[|<%|%%(?=\S)/gmu;

const closers = lookup<readonly string[]>({
  '{{': ['}}'],
  '{%': ['%}'],
  '[[': [']]'],
  '![[': [']]'],
  '<%': ['%>'],
  '%%': ['%%'],
});
const brace = ['}'];

/** Behind what closes it in the same paragraph; null without. */
function endOf(text: string, start: number, opener: string, ends: Map<string, number>): number | null {
  const paragraphEnd = next('', start, ends, () => {
    blankLine.lastIndex = start;
    return blankLine.exec(text)?.index ?? text.length;
  });
  const from = start + opener.length;
  for (const closer of closers[opener] ?? brace) {
    const at = next(closer, from, ends, () => {
      const found = text.indexOf(closer, from);
      return found < 0 ? text.length : found;
    });
    if (at < paragraphEnd) return at + closer.length;
  }
  return null;
}

const blankLine = /(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/gu;

/** What was found for an earlier place holds until that place is passed. */
function next(key: string, from: number, ends: Map<string, number>, find: () => number): number {
  const known = ends.get(key);
  if (known !== undefined && known >= from) return known;
  const found = find();
  ends.set(key, found);
  return found;
}
