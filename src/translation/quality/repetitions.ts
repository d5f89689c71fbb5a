/** Groups segments that repeat each other. */

import { grouped } from '../../core/grouped.ts';
import type { Pair } from './check.ts';

/** Groups of at least two of one pair of languages, in the order of their first members; an empty key repeats nothing. */
export function repeated(pairs: readonly Pair[], keyOf: (pair: Pair) => string): (readonly Pair[])[] {
  const keyed = pairs.filter((pair) => keyOf(pair) !== '');
  const groups = grouped(keyed, (pair) => `${pair.source.language} ${pair.target.language} ${keyOf(pair)}`);
  return [...groups.values()].filter((group) => group.length > 1);
}
