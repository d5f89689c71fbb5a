/** Brackets are balanced, unless the source's are not, and as many as in the source. */

import { type Check, eachPair } from './check.ts';

export const brackets: Check = {
  name: 'brackets',
  summary: 'a bracket is missing or too much',
  severity: 'warning',
  find: eachPair(function* ({ source, target }) {
    for (const [name, opens, closes] of shapes) {
      const [here, there] = [balance(source.prose, opens, closes), balance(target.prose, opens, closes)];
      if (there.alone !== null && here.alone === null) {
        const at = target.shownSpan(there.alone, there.alone + 1);
        yield { message: `the ${name} ${target.prose[there.alone]} has no other half`, targetSpan: at };
      } else if (here.alone === null && here.pairs > 0 && there.pairs === 0) {
        // Commas and dashes may do the work of a bracket.
        yield { message: `the source has ${name}s, the translation has none`, severity: 'info' };
      }
    }
  }),
};

/** Those of East Asia are the same brackets in full width. */
const shapes = [
  ['round bracket', '(\uff08', ')\uff09'],
  ['square bracket', '[\uff3b', ']\uff3d'],
  ['brace', '{\uff5b', '}\uff5d'],
] as const;

interface Balance {
  readonly pairs: number;
  /** Where the first bracket without its other half stands. */
  readonly alone: number | null;
}

function balance(text: string, opens: string, closes: string): Balance {
  const open: number[] = [];
  let pairs = 0;
  let alone: number | null = null;
  for (let at = 0; at < text.length; at++) {
    if (opens.includes(text[at]!)) open.push(at);
    else if (closes.includes(text[at]!)) {
      if (open.pop() !== undefined) pairs++;
      else if (!isListMark(text, at)) alone ??= at;
    }
  }
  return { pairs, alone: alone ?? open[0] ?? null };
}

/** `a)`, `1)` at the start or after a space; and the smile of `:-)`. */
function isListMark(text: string, at: number): boolean {
  return /(?:^|\s)(?:\p{L}|\d{1,2})$|[:;]-?$/u.test(text.slice(Math.max(0, at - 4), at));
}
