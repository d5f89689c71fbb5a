/** What is said twice in the source is said in one way in the translation. */

import { folded } from '../ids.ts';
import type { Check, Pair } from './check.ts';
import { repeated } from './repetitions.ts';

export const sameSource: Check = {
  name: 'same-source',
  summary: 'the same source has different translations',
  severity: 'warning',
  *find(pairs) {
    for (const group of repeated(pairs, ({ source }) => folded(source.shown))) {
      const usual = mostUsual(group);
      for (const pair of group) {
        if (folded(pair.target.shown) === folded(usual.target.shown)) continue;
        yield {
          entry: pair.entry,
          message: `translated otherwise on line ${usual.entry.line}: ${usual.target.shown}`,
          // A heading or a label of a few words may need another word in another place.
          severity: folded(pair.source.text).split(' ').length < 5 ? 'info' : 'warning',
          targetSpan: pair.target.shownSpan(0, pair.target.text.length),
        };
      }
    }
  },
};

/** The first of the translations that are given most often. */
function mostUsual(group: readonly Pair[]): Pair {
  const times = ({ target }: Pair) =>
    group.filter((other) => folded(other.target.shown) === folded(target.shown)).length;
  return group.reduce((best, pair) => (times(pair) > times(best) ? pair : best));
}
