/** A plain space between thousands, at which the line may break. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const breakingSpaceInNumbers: Rule = {
  name: 'breaking-space-in-numbers',
  summary: 'Plain spaces between thousands',
  severity: 'info',
  languages: ['fr'],
  // `65 000` is two words with a plain space and one with a no-break space, and a fix changes no count.
  fixable: false,
  summarise: (count) =>
    count === 1
      ? 'a plain space between thousands, at which the line may break'
      : `${count} numbers with plain spaces between thousands, at which the line may break`,
  *check({ texts }) {
    yield* faultsOf(texts, grouped, () => ({ message: 'a plain space between thousands' }));
  },
};

const grouped =
  /(?<![\p{L}\d.,:/_#+-]|\d[ \u00a0\u202f])[1-9]\d{0,2}(?: \d{3})+(?![\p{L}\d/_:.-]|,\d{3}| \d)/gu;
