/** What no translator is shown: the spans between ignore marks and the matches of `--protect`. */

import type { Nodes } from 'mdast';
import { type Article, spanOf } from '../../core/article.ts';
import { usageError } from '../../core/errors.ts';
import type { Atom, CodeAtom } from '../../core/prose/atoms.ts';
import type { Span } from '../../core/span.ts';
import { type LinearPattern, linearPattern } from './linear-pattern.ts';

/** In order, none inside another. */
export type Protected = readonly Span[];

/**
 * @param patterns regular expressions, matched against the whole source.
 * @throws UserError (usage) for a pattern that is none, or that takes too long.
 */
export function protectedIn(article: Article, patterns: readonly string[]): Protected {
  const spans = [
    ...ignored(article),
    ...compileProtect(patterns).flatMap(({ spansIn }) => spansIn(article.source.text)),
  ];
  return joinedSpans(spans);
}

/** In order, those that overlap as one, empty ones left out. */
export function joinedSpans(spans: readonly Span[]): Protected {
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** More than anybody gives. */
const mostPatterns = 100;

/** What `--protect` means, for the whole source or one segment of raw Markdown. Throws a UserError (usage). */
export function compileProtect(patterns: readonly string[]): LinearPattern[] {
  if (patterns.length > mostPatterns)
    throw usageError(`there are more than ${mostPatterns} patterns to protect`, 'Join some with |.');
  return patterns.map((pattern) => {
    const { spansIn } = orUsageError(pattern, () => linearPattern(pattern));
    return { spansIn: (text) => orUsageError(pattern, () => spansIn(text)) };
  });
}

function orUsageError<Result>(pattern: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    const shown = pattern.length > mostShown ? `${pattern.slice(0, mostShown)}…` : pattern;
    const reason = (error as Error).message.replace(/^error parsing regexp: |: `[\s\S]*`$/gu, '');
    throw usageError(`--protect '${shown}' is no regular expression that can be run: ${reason}`, hint);
  }
}

const mostShown = 60;
const hint =
  "Escape its signs: --protect '\\{\\{.*?\\}\\}'. It may not look around ((?=, (?<=) or back (\\1): others run it too.";

const mark = /<!--\s*(?<closes>\/)?article:ignore\s*-->/giu;

/** From one `<!-- article:ignore -->` to the next, or to `<!-- /article:ignore -->`, or to the end. */
function ignored({ tree, source, format }: Article): Span[] {
  const marks: Span[] = [];
  const find = (from: number, to: number) => {
    for (const { index, 0: found } of source.text.slice(from, to).matchAll(mark)) {
      marks.push({ start: from + index, end: from + index + found.length });
    }
  };
  const visit = (node: Nodes) => {
    if (node.type === 'html') {
      const { start, end } = spanOf(node);
      find(start, end);
    } else if ('children' in node) node.children.forEach(visit);
  };
  if (format === 'markdown') visit(tree);
  else find(0, source.text.length);
  const spans: Span[] = [];
  for (let at = 0; at < marks.length; at += 2) {
    spans.push({ start: marks[at]!.start, end: marks[at + 1]?.end ?? source.text.length });
  }
  return spans;
}

/** The atoms with each protected span as one code. A span that holds one half of a pair takes in the whole pair. */
export function protect(atoms: readonly Atom[], spans: Protected, source: string): readonly Atom[] {
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (first === undefined || last === undefined) return atoms;
  const inside = spans.filter(({ start, end }) => end > first.start && start < last.end);
  if (inside.length === 0) return atoms;
  const cut = inside.reduce(
    (cutAtoms: readonly Atom[], { start, end }) => cutAt(cutAt(cutAtoms, start), end),
    atoms,
  );
  return inside.reduce((kept: readonly Atom[], span) => asOneCode(kept, span, source), cut);
}

function cutAt(atoms: readonly Atom[], at: number): readonly Atom[] {
  return atoms.flatMap((atom) => {
    if (atom.type !== 'text' || !atom.plain || at <= atom.start || at >= atom.end) return [atom];
    const length = at - atom.start;
    return [
      { ...atom, text: atom.text.slice(0, length), end: at },
      { ...atom, text: atom.text.slice(length), start: at },
    ];
  });
}

function asOneCode(atoms: readonly Atom[], span: Span, source: string): readonly Atom[] {
  let from = atoms.findIndex(({ end }) => end > span.start);
  let to = atoms.findLastIndex(({ start }) => start < span.end);
  if (from < 0 || to < from) return atoms;
  for (let grown = true; grown; ) {
    grown = false;
    for (const [open, close] of pairsOf(atoms)) {
      const holdsOpen = open >= from && open <= to;
      const holdsClose = close >= from && close <= to;
      if (holdsOpen === holdsClose) continue;
      from = Math.min(from, open);
      to = Math.max(to, close);
      grown = true;
    }
  }
  const start = atoms[from]!.start;
  const end = atoms[to]!.end;
  const code: CodeAtom = {
    type: 'code',
    role: 'single',
    kind: 'protected',
    text: '',
    markup: source.slice(start, end),
    start,
    end,
  };
  return [...atoms.slice(0, from), code, ...atoms.slice(to + 1)];
}

/** The halves that belong together, as indexes: in a source they always nest. */
export function pairsOf(atoms: readonly Atom[]): [open: number, close: number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  atoms.forEach((atom, index) => {
    if (atom.type !== 'code') return;
    if (atom.role === 'open') open.push(index);
    else if (atom.role === 'close') pairs.push([open.pop()!, index]);
  });
  return pairs;
}
