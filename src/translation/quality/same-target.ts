/** What differs in the source rarely comes out the same: a translation may stand in the wrong place. */

import { folded } from '../ids.ts';
import type { Check } from './check.ts';
import { repeated } from './repetitions.ts';
import { bareText } from './words.ts';

export const sameTarget: Check = {
  name: 'same-target',
  summary: 'different sources have the same translation',
  severity: 'info',
  *find(pairs) {
    for (const group of repeated(pairs, ({ target }) => folded(target.shown))) {
      const first = group[0]!;
      for (const pair of group) {
        if (bareText(pair.source.text) === bareText(first.source.text)) continue;
        yield {
          entry: pair.entry,
          message: `the same translation as on line ${first.entry.line}, of: ${first.source.shown}`,
          targetSpan: pair.target.shownSpan(0, pair.target.text.length),
        };
      }
    }
  },
};
