/** More than one heading of the first level: an article has one title. */

import { spanOf } from '../../core/article.ts';
import type { Rule } from '../rule.ts';
import { headingsOf } from './headings.ts';

export const twoTitles: Rule = {
  name: 'two-titles',
  summary: 'More than one heading of the first level',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    const titles = headingsOf(article).filter(({ depth }) => depth === 1);
    const second = titles[1];
    if (second === undefined) return;
    const message = `${titles.length} headings of level 1: an article has one title, its sections begin at level 2`;
    yield { span: spanOf(second), message };
  },
};
