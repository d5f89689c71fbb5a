/** Decodes the character references that stand in running text; the long tail of HTML's names is left as it stands. */

import { lookup } from '../../core/lookup.ts';

/** Sticky: matches a reference at `lastIndex`. */
export const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]+\d?);/iuy;

/** Null for a name that is not in the table and for a number that is no character. */
export function decodeEntity(reference: string): string | null {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return names[name] ?? null;
  const point = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}

const names = lookup<string>({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  thinsp: '\u2009',
  hellip: '\u2026',
  laquo: '\u00ab',
  raquo: '\u00bb',
  ldquo: '\u201c',
  rdquo: '\u201d',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ndash: '\u2013',
  mdash: '\u2014',
});
