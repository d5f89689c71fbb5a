/** Ordinals with the wrong ending: 1ère, 2ème. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const ordinals: Rule = {
  name: 'ordinals',
  summary: 'Ordinals written 1ère, 2ème for 1re, 2e',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, first, ({ 0: ending, index }, { text }) => {
      const before = text.slice(Math.max(0, index - 8), index - 1);
      // `au 1ère étage` is masculine, `les 1ere chaises` plural.
      const isMasculine = /(?<!\p{L})(?:au|du|le|un|ce|mon|son|ton)\s$/iu.test(before);
      const isPlural =
        ending.endsWith('s') || /(?<!\p{L})(?:les|des|aux|ces|mes|tes|ses|nos|vos|leurs)\s$/iu.test(before);
      const becomes = /^[èe]re/u.test(ending) && !isMasculine ? 're' : 'er';
      return verdict(ending, isPlural ? `${becomes}s` : becomes);
    });
    yield* faultsOf(texts, joined, ({ 0: ending }) => verdict(ending, 'e'));
    yield* faultsOf(texts, degree, ({ 0: sign }) => verdict(sign, 'e'));
    yield* faultsOf(texts, apart, ({ 0: found }) => ({
      message: `« ${found} »: the ordinal is one word, and ends in « e »`,
    }));
    yield* faultsOf(texts, others, ({ 0: ending }) => verdict(ending, ending.endsWith('s') ? 'es' : 'e'));
  },
};

function verdict(ending: string, becomes: string) {
  return { message: `the ordinal ends in « ${becomes} », not « ${ending} »`, becomes };
}

const first = /(?:[èe]re|i[eè]re?)s?(?<=(?<![\p{L}\p{N}.,])(?:1|I)(?:[èe]re|i[eè]re?)s?)(?![\p{L}\p{N}])/gu;
/** `le XIX-ième siècle` */
const joined = /-i?[èe]mes?(?<=(?<![\p{L}\p{N}])(?:[IVX]+|\d+)-i?[èe]mes?)(?!\p{L})/gu;
/** `le 7° concurrent`, not `à 7° de latitude` */
const degree =
  /°(?<=(?<!\p{L})(?:[Ll]e|[Ll]a|[Ll]es|[Dd]u|[Aa]u|et le|et la)[ \u00a0]\d{1,3}°)(?=[ \u00a0](?!de |nord|sud|est|ouest)(?:et |\p{Ll}{3,}))/gu;
const apart = /(?<![\p{L}\p{N}.,])\d{1,3}[ \u00a0](?:i?[èe]mes?|ère|ere)(?!\p{L})/gu;
const others =
  /(?:i?[èe]me|è)s?(?<=(?<![\p{L}\p{N}.,])(?:\d*(?:[02-9]|\d1)|[IVXL]*[IVX][IVX]|V)(?:i?[èe]me|è)s?)(?![\p{L}\p{N}])/gu;
