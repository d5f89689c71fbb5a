/** The text in a block of HTML as translation units: each run between block tags, its phrasing tags as codes. */

import type { Html } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { htmlParts } from '../../core/prose/html.ts';
import { atomsOfHtml } from '../../core/prose/html-atoms.ts';
import type { Unit } from './unit.ts';

/** Only of a block whose lines stand in the source as they are: inside quotations and lists they do not. */
export function htmlUnits(node: Html, source: string): Omit<Unit, 'path'>[] {
  const { start, end } = spanOf(node);
  if (source.slice(start, end) !== node.value) return [];
  return htmlParts(node.value)
    .filter(({ account }) => account !== 'code' && account !== 'comments')
    .map((part) => {
      const atoms = atomsOfHtml(node, part, source);
      // Tags at the ends belong to the skeleton: a block of HTML is known by its first characters.
      const from = atoms.findIndex(({ type }) => type === 'text');
      const inner = atoms.slice(from, atoms.findLastIndex(({ type }) => type === 'text') + 1);
      return {
        kind: 'html',
        place: 'html',
        prefix: '',
        atoms: inner,
        start: inner[0]!.start,
        end: inner.at(-1)!.end,
      };
    });
}
