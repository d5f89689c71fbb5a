/** Two spaces where one is meant. Hard breaks, indents and the ends of lines are layout, not prose. */

import type { Rule } from '../rule.ts';

export const doubledSpaces: Rule = {
  name: 'doubled-spaces',
  summary: 'Two or more spaces in a row inside a line',
  severity: 'warning',
  languages: 'any',
  fixable: true,
  *check({ texts }) {
    for (const { text, sourceSpan, replace } of texts) {
      for (const { index, 0: spaces } of text.matchAll(/(?<=\S) {2,}(?=\S)/gu)) {
        const end = index + spaces.length;
        yield {
          span: sourceSpan(index, end),
          message: `${spaces.length} spaces in a row: one is enough`,
          fix: replace(index, end, ' '),
        };
      }
    }
  },
};
