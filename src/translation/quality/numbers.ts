/** Numbers keep their value; how it is written is the affair of the language. */

import { type Check, eachPair, type Pair, type PairFault } from './check.ts';
import { faultOf } from './difference.ts';
import { compareQuantities } from './quantities/index.ts';

export const numbers: Check = {
  name: 'numbers',
  summary: 'a number is missing, is another, or was added',
  severity: 'warning',
  find: eachPair(function* (pair) {
    for (const difference of compareQuantities(pair).numbers) yield faultOf(difference, 'the number', pair);
    yield* percentFaults(pair);
  }),
};

function* percentFaults({ source, target }: Pair): Iterable<PairFault> {
  if (!sign.test(source.prose) || sign.test(target.prose) || inWords.test(target.prose)) return;
  const start = sign.exec(source.prose)!.index;
  yield { message: 'the percent sign is missing', sourceSpan: source.shownSpan(start, start + 1) };
}

const sign = /(?<=\d[ \u00a0\u202f]?)%/u;
const inWords =
  /[%٪％]|per ?cent|pour ?cent|Prozent|por cien|per ?cento|procent|процент|half|moitié|Hälfte|mitad|metà|metade|بالمئة|بالمائة/iu;
