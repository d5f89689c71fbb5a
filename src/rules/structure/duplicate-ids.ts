/** Two places of an article with one id: a link reaches the first alone. */

import { quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { anchorsOf, foldedId } from './anchors.ts';
import { hasOwnHeadings } from './headings.ts';

export const duplicateIds: Rule = {
  name: 'duplicate-ids',
  summary: 'Two headings or elements with the same id',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    if (!hasOwnHeadings(article)) return;
    const seen = new Set<string>();
    for (const { id, from, span } of anchorsOf(article)) {
      const key = `${from} ${from === 'author' ? id : foldedId(id)}`;
      if (seen.has(key) && foldedId(id) !== '') {
        yield from === 'author'
          ? { span, message: `the id ${quoted(id)} stands twice: links reach the first alone` }
          : {
              span,
              message: `a heading ${quoted(id)} stands above: this one gets another id`,
              severity: 'info',
            };
      }
      seen.add(key);
    }
  },
};
