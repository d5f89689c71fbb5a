/** No space at all between a number and % or its unit. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { longUnits } from './units.ts';

export const spaceBeforeUnits: Rule = {
  name: 'space-before-units',
  summary: 'A missing space between a number and %, € or its unit',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? 'no space between a number and its unit: « 10 % », « 5 km »'
      : `${count} units without a space before them: « 10 % », « 5 km »`,
  *check({ texts, profile: { beforePercent, beforeUnit } }) {
    yield* faultsOf(texts, sign, ({ 0: found }) => ({
      message: `no space between the number and « ${found} »`,
      becomes: (found === '€' ? beforeUnit : beforePercent) + found,
    }));
    yield* faultsOf(texts, unit, ({ 0: found }) => ({
      message: `no space between the number and its unit: « ${found} »`,
      becomes: found.replace(symbol, `${beforeUnit}$&`),
      addsWords: 1,
    }));
  },
};

const sign = /[%‰€](?<=\d.)(?![\p{L}\p{N}_-])/gu;
const symbol = /(?<=\d)[^\d.,].*$/u;
const unit = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/_#-])\d+(?:[.,]\d+)?(?:${longUnits}|°[CF])(?![\p{L}\p{N}_-])`,
  'gu',
);
