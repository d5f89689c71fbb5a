/** Times of the day without their spaces: 14h30. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const hours: Rule = {
  name: 'hours',
  summary: 'Times without spaces: 14h30 for 14 h 30',
  severity: 'info',
  languages: ['fr'],
  // `14h30` is one word and `14 h 30` three, and a fix changes no count.
  fixable: false,
  summarise: (count) =>
    count === 1
      ? 'a time without spaces: print has « 14 h 30 »'
      : `${count} times without spaces: print has « 14 h 30 »`,
  *check({ texts }) {
    yield* faultsOf(texts, english, ({ 0: found }) => ({ message: `« ${found} »: the symbol is « h »` }));
    yield* faultsOf(texts, attached, ({ 0: found }) => ({ message: `« ${found} » without spaces` }));
  },
};

const english =
  /(?<=(?<![\p{L}\p{N}.,:/_-])(?:[01]?\d|2[0-4])[ \u00a0\u202f]?)(?:hrs?|Hrs?|HRS)(?![\p{L}\p{N}_])/gu;
const attached =
  /(?<![\p{L}\p{N}.,:/_-])(?:[01]?\d|2[0-4])[ \u00a0\u202f]?[hH](?:[ \u00a0\u202f]?[0-5]\d)?(?![\p{L}\p{N}_]|[.,:]\d)(?<!\d[ \u00a0\u202f]h(?:[ \u00a0\u202f]\d\d)?)/gu;
