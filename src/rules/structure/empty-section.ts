/** Headings with nothing under them. */

import type { RootContent } from 'mdast';
import { spanOf } from '../../core/article.ts';
import type { Rule } from '../rule.ts';
import { headingsOf, isTitle } from './headings.ts';

export const emptySection: Rule = {
  name: 'empty-section',
  summary: 'A heading with nothing under it',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    const { children } = article.tree;
    for (const heading of headingsOf(article)) {
      if (isTitle(heading)) continue;
      const next = children.slice(children.indexOf(heading) + 1).find(isRead);
      if (next !== undefined && (next.type !== 'heading' || next.depth > heading.depth)) continue;
      yield { span: spanOf(heading), message: 'nothing stands under this heading' };
    }
  },
};

/** Comments and link definitions show nothing. */
function isRead(node: RootContent): boolean {
  return node.type !== 'definition' && !(node.type === 'html' && node.value.startsWith('<!--'));
}
