/** Three full stops in place of the ellipsis. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const ellipsis: Rule = {
  name: 'ellipsis',
  summary: 'Three full stops in place of …',
  severity: 'info',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1 ? 'three full stops in place of …' : `${count} times three full stops in place of …`,
  *check({ texts }) {
    yield* faultsOf(texts, dots, ({ 0: found }) => ({
      message: `${found.length} full stops in place of …`,
      becomes: '…',
    }));
    yield* faultsOf(texts, two, () => ({ message: 'two full stops: one, or …' }));
  },
};

/** Not `etc...` (a fault of its own), `...args`, `../..`, the leaders of a table of contents, or after an address, which would take `…` in. */
const two = /\.\.(?<=\p{L}{2}\.\.)(?=\s|$)/gu;
const dots =
  /(?=\.{3})(?<![./\\]|[eE]tc|\ufffc\S{0,100})\.{3,4}(?![./\\])(?:(?<=[\p{L}\p{N}!?»”")]\.{3,4})|(?!\w))/gu;
