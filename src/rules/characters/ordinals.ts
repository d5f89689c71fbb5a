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
    yield* faultsOf(texts, first, ({ 0: ending }) => {
      const becomes = /^[èe]re/u.test(ending) ? 're' : 'er';
      return verdict(ending, ending.endsWith('s') ? `${becomes}s` : becomes);
    });
    yield* faultsOf(texts, others, ({ 0: ending }) => verdict(ending, ending.endsWith('s') ? 'es' : 'e'));
  },
};

function verdict(ending: string, becomes: string) {
  return { message: `the ordinal ends in « ${becomes} », not « ${ending} »`, becomes };
}

const first = /(?:[èe]re|i[eè]re?)s?(?<=(?<![\p{L}\p{N}.,])(?:1|I)(?:[èe]re|i[eè]re?)s?)(?![\p{L}\p{N}])/gu;
const others =
  /(?:i?[èe]me|è)s?(?<=(?<![\p{L}\p{N}.,])(?:\d*(?:[02-9]|\d1)|[IVXL]*[IVX][IVX]|V)(?:i?[èe]me|è)s?)(?![\p{L}\p{N}])/gu;
