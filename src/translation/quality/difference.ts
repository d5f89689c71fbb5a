/** Says what differs between two sides: what has become what, what is missing, what was added. */

import type { Pair, PairFault } from './check.ts';
import type { Difference } from './quantities/index.ts';

/** @param noun what it is, with its article: `the number`. */
export function faultOf({ source, target }: Difference, noun: string, pair: Pair): PairFault {
  const message =
    source === null
      ? `${noun} ${target?.text} is not in the source`
      : target === null
        ? `${noun} ${source.text} is missing`
        : `${noun} ${source.text} has become ${target.text}`;
  return {
    message,
    ...(source === null ? {} : { sourceSpan: pair.source.shownSpan(source.span.start, source.span.end) }),
    ...(target === null ? {} : { targetSpan: pair.target.shownSpan(target.span.start, target.span.end) }),
  };
}
