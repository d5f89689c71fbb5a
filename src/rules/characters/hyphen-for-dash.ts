/** A hyphen between spaces in place of a dash. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const hyphenForDash: Rule = {
  name: 'hyphen-for-dash',
  summary: 'Hyphens between spaces in place of dashes',
  severity: 'info',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1 ? 'a hyphen in place of a dash –' : `${count} hyphens in place of dashes –`,
  *check({ texts }) {
    yield* faultsOf(texts, hyphen, ({ 0: found }) => ({
      message: `« ${found} » in place of a dash`,
      becomes: '–',
    }));
  },
};

/** Between words: not in sums and ranges (`5 - x`), nor at the start of a line. */
const hyphen = /--?(?<=[\p{L}\ufffc)»”".!?…][ \u00a0\u202f]--?)(?=[ \u00a0\u202f][\p{L}\ufffc(«“"])/gu;
