/** Ranges: no spaces around the hyphen between pages and years, and « entre » goes with « et ». */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const ranges: Rule = {
  name: 'ranges',
  summary: 'A range with spaces around its hyphen (p. 12 - 15), or « entre 10 à 15 »',
  severity: 'warning',
  languages: ['fr'],
  // Without its spaces a range is one word in place of two, and a fix changes no count.
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, spaced, ({ 0: found }) => ({
      message: `« ${found} »: a range has no spaces around its hyphen`,
    }));
    yield* faultsOf(texts, between, () => ({ message: '« entre » goes with « et »', becomes: 'et' }));
  },
};

/** Pages, and years in brackets: `5 - 3` elsewhere may be a sum or a score. */
const spaced =
  /(?<=(?<!\p{L})pp?\.[ \u00a0\u202f]?)\d+[ \u00a0\u202f]?[-–][ \u00a0\u202f]\d+(?!\d)|(?<=\()[12]\d{3}[ \u00a0\u202f][-–][ \u00a0\u202f][12]\d{3}(?=\))/gu;

/** `entre 2 à 3 % et 5 %` has its « et » further on. */
const between =
  /à(?<=(?<!\p{L})[eE]ntre[ \u00a0\u202f]\d+(?:,\d+)?[ \u00a0\u202f]à)(?=[ \u00a0\u202f]\d+(?:,\d+)?(?![\d.:/-])(?!.{0,60}\set\s))/gu;
