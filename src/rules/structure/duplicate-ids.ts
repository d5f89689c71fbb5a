/** Two places of an article with one id: a link reaches the first alone. */

import { anchorsOf } from '../../analyses/anchors.ts';
import { textOf } from '../../core/prose/text-of.ts';
import { foldedId } from '../../text/folded-id.ts';
import { quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';
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
    for (const { id, from, span, heading } of anchorsOf(article)) {
      const name = from === 'author' ? id : textOf(heading!.children);
      const key = `${from} ${from === 'author' ? id : foldedId(name)}`;
      if (seen.has(key) && foldedId(name) !== '') {
        yield from === 'author'
          ? { span, message: `the id ${quoted(id)} stands twice: links reach the first alone` }
          : {
              span,
              message: `a heading ${quoted(name)} stands above: this one gets another id`,
              severity: 'info',
            };
      }
      seen.add(key);
    }
  },
};
