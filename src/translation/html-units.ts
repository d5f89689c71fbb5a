/** The text in a block of HTML as translation units: each run between block tags, its phrasing tags as codes. */

import type { Html } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { spanOf } from '../core/article.ts';
import { phrasingElements } from '../core/html-parts.ts';
import type { Atom } from './atoms.ts';
import type { Unit } from './unit.ts';

// A tag, a comment, or what is no text at all; one that never closes runs to the end.
const markup =
  /<!--[\s\S]*?(?:-->|$)|<(?<raw>script|style|pre|textarea)\b[^>]*>?[\s\S]*?(?:<\/\k<raw>\s*>|$)|<\/?(?<tag>[a-z][^\s<>/]*)[^<>]*>?|<[!?][^>]*>?/giu;

/** Only of a block whose lines stand in the source as they are: inside quotations and lists they do not. */
export function htmlUnits(node: Html, source: string): Omit<Unit, 'path'>[] {
  const { start, end } = spanOf(node);
  if (source.slice(start, end) !== node.value) return [];
  const units: Omit<Unit, 'path'>[] = [];
  let atoms: Atom[] = [];
  let at = start;
  const text = (to: number) => {
    if (to > at) atoms.push(...textAtoms(source, at, to));
    at = to;
  };
  const close = () => {
    // Tags at the ends belong to the skeleton: a block of HTML is known by its first characters.
    const from = atoms.findIndex(({ type }) => type === 'text');
    const inner = from < 0 ? [] : atoms.slice(from, atoms.findLastIndex(({ type }) => type === 'text') + 1);
    const [first, last] = [inner[0], inner.at(-1)];
    if (first !== undefined && last !== undefined) {
      units.push({
        kind: 'html',
        place: 'html',
        prefix: '',
        atoms: inner,
        start: first.start,
        end: last.end,
      });
    }
    atoms = [];
  };
  for (const { index, 0: found, groups } of node.value.matchAll(markup)) {
    text(start + index);
    const tag = groups?.['tag']?.toLowerCase();
    if (tag !== undefined && phrasingElements.has(tag)) {
      const span = { start: at, end: at + found.length };
      atoms.push({ type: 'code', role: 'single', kind: 'html', text: '', markup: found, ...span });
    } else close();
    at = start + index + found.length;
  }
  text(end);
  close();
  return units;
}

function textAtoms(source: string, start: number, end: number): Atom[] {
  const slice = source.slice(start, end);
  const atoms: Atom[] = [];
  let at = start;
  for (const piece of slice.split(
    /(\s*(?:\r\n|\r|\n)\s*|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,30});)/u,
  )) {
    const span = { start: at, end: at + piece.length };
    at = span.end;
    if (piece === '') continue;
    const decoded = /^\s*[\r\n]/u.test(piece) ? ' ' : piece.startsWith('&') ? decodeString(piece) : piece;
    atoms.push({ type: 'text', text: decoded, plain: decoded === piece, ...span });
  }
  return atoms;
}
