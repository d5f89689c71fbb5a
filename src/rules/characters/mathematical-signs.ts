/** Mathematical signs typed with others: 800x600, >=. */

import { lookup } from '../../core/lookup.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const mathematicalSigns: Rule = {
  name: 'mathematical-signs',
  summary: 'An x for ×, >= for ≥: 800x600, n >= 3',
  severity: 'info',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, times, ({ 0: found }) => ({
      message: `« ${found} » between numbers: « × »`,
      becomes: '×',
    }));
    yield* faultsOf(texts, compared, ({ 0: found }) => ({
      message: `« ${found} »: « ${signs[found]!} »`,
      becomes: signs[found]!,
    }));
  },
};

const signs = lookup<string>({ '>=': '≥', '<=': '≤', '!=': '≠' });

/** Not `0x1F`, `4x4` and `2x2`, which are names. */
const times =
  /x(?<=(?<![\p{L}\p{N}_.,-])(?!0[xX])\d{1,6}(?:[.,]\d+)?[ \u00a0\u202f]?.)(?<!\b(?:4|2|6)x)(?=[ \u00a0\u202f]?\d+(?:[.,]\d+)?(?![\p{L}\p{N}_-]))/gu;
const compared = /(?:>=|<=|!=)(?<=\p{L}\p{N}*[ \u00a0]?..)(?=[ \u00a0]?(?:\d|\p{L}\b))(?![^\s]*[;{}])/gu;
