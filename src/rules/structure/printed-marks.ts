/** Marks of emphasis that Markdown cannot open or close, and that are printed as stars. */

import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const printedMarks: Rule = {
  name: 'printed-marks',
  summary:
    'Marks of emphasis that do not take, and are printed as stars: **Attention :**voici, **réussi **la',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ texts, article: { source, format } }) {
    if (format !== 'markdown') return;
    for (const block of texts) {
      if (!block.text.includes('**')) continue;
      const found = [...matchesOf([block], run)].filter(
        ({ span }) => source.text[span.start] !== '\\' && source.text[span.start - 1] !== '\\',
      );
      // One alone is no emphasis: `m**de`.
      if (found.length < 2) continue;
      let line = -2;
      for (const { span, start } of found) {
        const here = block.text.lastIndexOf('\n', start);
        if (here === line) continue;
        line = here;
        yield {
          span,
          message:
            'these stars are printed: a mark ** opens before a letter that follows a space, and closes after a letter that a space or a sign follows',
        };
      }
    }
  },
};

/** Two or three stars that touch ink: `Deux ** trois` has some between spaces. */
const run = /(?<!\*)\*{2,3}(?!\*)(?:(?<=[^\s*]\*+)|(?=[^\s*]))/gu;
