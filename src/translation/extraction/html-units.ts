/** The text in a block of HTML as translation units: each run between block tags, its phrasing tags as codes. */

import type { Html } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { type HtmlPart, htmlParts } from '../../core/prose/html.ts';
import { atomsOfHtml } from '../../core/prose/html-atoms.ts';
import type { Unit } from './unit.ts';

/** What follows a tag that never closes would become a part of it. */
function isBetweenTags({ tokens }: HtmlPart, html: string): boolean {
  const made = tokens();
  const start = made[0]!.start;
  const isOpen = start > 0 && html[start - 1] !== '>';
  return !isOpen && made.every(({ as, end }) => as !== 'tag' || html[end - 1] === '>');
}

/** Only of a block whose lines stand in the source as they are: inside quotations and lists they do not. */
export function htmlUnits(node: Html, source: string): Omit<Unit, 'path'>[] {
  const { start, end } = spanOf(node);
  if (source.slice(start, end) !== node.value) return [];
  return htmlParts(node.value)
    .filter(
      (part) => part.account !== 'code' && part.account !== 'comments' && isBetweenTags(part, node.value),
    )
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
