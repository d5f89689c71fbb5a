/** Two spaces in a row, where the source has none. */

import { type Check, eachPair } from './check.ts';

export const doubledSpaces: Check = {
  name: 'doubled-spaces',
  summary: 'two spaces stand in a row',
  severity: 'warning',
  find: eachPair(function* ({ source, target }) {
    if (doubled.test(source.text)) return;
    const found = doubled.exec(target.text);
    if (found === null) return;
    const { index, 0: spaces } = found;
    yield {
      message: `${spaces.length} spaces in a row`,
      targetSpan: target.shownSpan(index, index + spaces.length),
    };
  }),
};

/** At the end of a line two spaces are a line break of Markdown, at its start an indent. */
const doubled = /(?<=[^\s])[ \u00a0\u202f]{2,}(?=[^\s])/u;
