/** Dates and times of day stay what they are, in whatever order and with whatever names they are written. */

import { type Check, eachPair } from './check.ts';
import { faultOf } from './difference.ts';
import { compareQuantities } from './quantities/index.ts';

export const dates: Check = {
  name: 'dates',
  summary: 'a date or a time of day is missing, is another, or was added',
  severity: 'warning',
  find: eachPair(function* (pair) {
    for (const difference of compareQuantities(pair).dates) yield faultOf(difference, 'the date', pair);
  }),
};
