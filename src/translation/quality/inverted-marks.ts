/** Spanish opens what `?` and `!` close (Ortografía de la lengua española 2010, III 3.4.9). */

import { type Check, eachPair } from './check.ts';

export const invertedMarks: Check = {
  name: 'inverted-marks',
  summary: 'a Spanish ¿ or ¡ is missing, or has nothing that closes it',
  severity: 'warning',
  find: eachPair(function* ({ target }) {
    if (!/^es\b/iu.test(target.language)) return;
    const opened = [...target.prose.matchAll(/[¿¡]+/gu)];
    const closed = [
      ...target.prose.matchAll(/(?<=[\p{L}\p{N}\ufffc%»\u201d")\]….]\s?)[?!]+(?=$|[\s"»\u201d)\],.;:…*_])/gu),
    ];
    if (opened.length === closed.length) return;
    const [at, message] =
      opened.length < closed.length
        ? [closed[0]!, `${closed[0]![0]} closes what nothing opens`]
        : [opened[0]!, `${opened[0]![0]} opens what nothing closes`];
    yield { message, targetSpan: target.shownSpan(at.index, at.index + at[0].length) };
  }),
};
