/** Questions and exclamations that Spanish opens as well as closes: `¿Cómo?`, `¡Qué!`. */

import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const spanishOpening: Rule = {
  name: 'spanish-opening',
  summary: 'A question or an exclamation that ¿ or ¡ does not open',
  severity: 'warning',
  languages: ['es'],
  fixable: false,
  *check({ texts }) {
    for (const { block, found, start, span } of matchesOf(texts, closed)) {
      const before = block.text.slice(0, start);
      const since = before.slice(lastSign(before) + 1);
      if (/[¿¡]/u.test(since) || name.test(since)) continue;
      const opening = found === '?' ? '¿' : '¡';
      yield { span, message: `« ${found} » closes what no « ${opening} » opens` };
    }
  },
};

/** After a word, before white space or the end: not in `Yahoo!, el`, `(?)`, an address. */
const closed = /[?!](?<=\p{Ll}[?!])(?=["”»)]?(?:\s+["“«¿¡(]?(?:\p{Lu}|[¿¡])|\s*$))/gu;

/** `Oliver!` and `Yahoo!` are names. */
const name = /(?:^|[^\p{L}])\p{Lu}\p{L}*$/u;

function lastSign(before: string): number {
  return Math.max(before.lastIndexOf('?'), before.lastIndexOf('!'));
}
