/** The first day of a month is an ordinal: 1er janvier. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { months } from './months.ts';

export const firstOfMonth: Rule = {
  name: 'first-of-month',
  summary: 'The first of a month written 1 janvier for 1er janvier',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, first, ({ 0: found }) => ({
      message: `« ${found} »: the first of a month is « 1er »`,
      becomes: '1er',
    }));
  },
};

/** After an article, a weekday or a preposition: `chapitre 1 mars` says nothing. */
const first = new RegExp(
  `0?1(?<=(?<!\\p{L})(?:[lL]e|[dD]u|[aA]u|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) 0?1)(?=[ \\u00a0\\u202f](?:${months})(?!\\p{L}))`,
  'gu',
);
