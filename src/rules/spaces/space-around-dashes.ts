/** A dash with a space on one side only. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const spaceAroundDashes: Rule = {
  name: 'space-around-dashes',
  summary: 'A dash – or — with a space on one side only',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, lopsided, ({ 0: dash, 1: attachedBefore }) => ({
      message: `a space on one side only of « ${dash} »`,
      becomes: attachedBefore === undefined ? `${dash} ` : ` ${dash}`,
    }));
  },
};

const lopsided = /[–—](?:(?<=[\p{L})»”] .)(?=\p{L})|(?<=(\p{L}).)(?= \p{L}))/gu;
