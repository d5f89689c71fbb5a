/** Headings that end like sentences: `## Le jardin.` */

import { quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { hasOwnHeadings } from './headings.ts';

export const headingPunctuation: Rule = {
  name: 'heading-punctuation',
  summary: 'A heading that ends with a full stop, a comma, a semicolon or a colon',
  severity: 'warning',
  languages: 'any',
  fixable: true,
  *check({ article, texts }) {
    if (!hasOwnHeadings(article)) return;
    for (const { account, text, sourceSpan, replace } of texts) {
      const end = account === 'headings' || account === 'title' ? final.exec(text) : null;
      if (end === null || abbreviation.test(text)) continue;
      const sign = end.groups!['sign']!;
      yield {
        span: sourceSpan(end.index, text.length),
        message: `a heading ends without ${quoted(sign)}`,
        fix: replace(end.index, text.length, ''),
        // A colon may be meant: some lead in what follows with a heading.
        severity: sign === ':' ? 'info' : 'warning',
      };
    }
  },
};

/** Not `…` and `...`, which a heading may end with. */
const final = /(?<![.\s])\s*(?<sign>[.,;:])$/u;

/** `etc.`, `J.-C.`, `S.A.`, `vol. 2, p.` */
const abbreviation = /(?:(?<![\p{L}\d])(?:\p{L}{1,3}|etc|prof|vol|fig|chap)|\.\p{L}+)\.$/iu;
