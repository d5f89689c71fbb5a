/** English quotation marks in German text: “so” for „so“. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const germanQuotes: Rule = {
  name: 'german-quotes',
  summary: 'English quotation marks “ ” in German text, where „ “ belong',
  severity: 'warning',
  languages: ['de'],
  fixable: true,
  summarise: (count) => `${count} quotation marks of English in German text: „ and “ belong there`,
  *check({ texts }) {
    const message = 'a quotation mark of English in German text';
    yield* faultsOf(texts, opening, () => ({ message, becomes: '„' }));
    yield* faultsOf(texts, closing, () => ({ message, becomes: '“' }));
  },
};

/** The two of a pair, which holds no other mark: in `„so“` the sign that English opens with closes. */
const opening = /“(?=[^“”„]{1,500}”)(?<![„][^“”„]{0,500}“)/gu;
const closing = /”(?<=(?<![„][^“”„]{0,500})“[^“”„]{1,500}”)/gu;
