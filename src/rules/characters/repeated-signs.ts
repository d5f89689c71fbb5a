/** Signs doubled by mistake or for emphasis. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const repeatedSigns: Rule = {
  name: 'repeated-signs',
  summary: 'Signs in a row: ,, ;; !!! ??',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, doubled, ({ 0: signs }) => ({
      message: `« ${signs} »: one is enough`,
      becomes: signs[0]!,
    }));
    // The number of exclamation marks is the author's voice, so only the author drops some.
    yield* faultsOf(texts, emphatic, ({ 0: signs }) => ({
      message: `« ${signs} »: one is enough`,
      severity: 'info',
    }));
  },
};

const doubled = /,(?<=[\p{L}\p{N})»”],),+(?=\s|$)|;(?<=[\p{L}\p{N})»” \u00a0\u202f];);+(?=\s|$)/gu;
const emphatic = /!{2,}(?![=\p{L}\p{N}])|\?{2,}(?![=.\p{L}\p{N}])/gu;
