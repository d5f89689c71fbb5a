/** Apostrophes typed straight. */

import { formFor } from '../../text/plain-form.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const straightApostrophes: Rule = {
  name: 'straight-apostrophes',
  summary: "Straight apostrophes ' where print has ’",
  severity: 'info',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? "a straight apostrophe ' where print has ’"
      : `${count} straight apostrophes ' where print has ’`,
  *check({ texts }) {
    // Both kinds in one text are no choice but an oversight.
    const mixed = texts.some(({ text, isPlain }) => formFor(isPlain, curly).test(text));
    yield* faultsOf(texts, straight, () => ({
      message: "a straight apostrophe ' where print has ’",
      becomes: '’',
      ...(mixed && { severity: 'warning' as const }),
    }));
  },
};

/** Between letters; after a letter, before a number, a quotation or a mask; not before a straight mark, which site generators would then close. Feet, minutes and 'quotations' have no letter on both sides. */
const straight = /'(?<=\p{L}.)(?=[\p{L}\d«“\ufffc])/gu;
const curly = /\p{L}’\p{L}/u;
