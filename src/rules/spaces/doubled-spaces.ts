/** Two spaces where one is meant. Hard breaks, indents and the ends of lines are layout, not prose. */

import type { Rule } from '../rule.ts';

export const doubledSpaces: Rule = {
  name: 'doubled-spaces',
  summary: 'Two or more spaces in a row inside a line',
  severity: 'warning',
  languages: 'any',
  fixable: true,
  *check({ texts, article: { source } }) {
    for (const { text, sourceSpan, replace } of texts) {
      for (const { index, 0: spaces } of text.matchAll(doubled)) {
        const end = index + spaces.length;
        const span = sourceSpan(index, end);
        // Between them may stand an icon: `valeur <i class="fleche"></i> suite`.
        if (source.text.slice(span.start, span.end).includes('<')) continue;
        yield {
          span,
          message: `${spaces.length} spaces in a row: one is enough`,
          fix: replace(index, end, oneOf(spaces, text.slice(0, index), text[end]!)),
        };
      }
    }
  },
};

const doubled = /(?<=\S)[ \u00a0\u202f]{2,}(?=\S)/gu;

/** A no-break space stays where one belongs, or where a plain one would make a list of a line; a copied page has them anywhere, after a full stop too. */
function oneOf(spaces: string, before: string, after: string): string {
  const noBreak = /[\u00a0\u202f]/u.exec(spaces)?.[0];
  const stays = ';:!?»'.includes(after) || before.endsWith('«') || marker.test(before);
  return noBreak !== undefined && stays ? noBreak : ' ';
}

/** What opens a list or a heading (CommonMark, 4.2 and 5.2), alone on its line. */
const marker = /(?:^|\n)(?:[-+*]|#{1,6}|\d{1,9}[.)])$/u;
