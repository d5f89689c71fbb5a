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
    const headings = new Set<RootContent>(headingsOf(article));
    const read = article.tree.children.filter(isRead);
    for (const [index, heading] of read.entries()) {
      if (heading.type !== 'heading' || !headings.has(heading) || isTitle(heading)) continue;
      const next = read[index + 1];
      if (next !== undefined && (next.type !== 'heading' || next.depth > heading.depth)) continue;
      yield { span: spanOf(heading), message: 'nothing stands under this heading' };
    }
  },
};

/** Comments and link definitions show nothing. */
function isRead(node: RootContent): boolean {
  return node.type !== 'definition' && !(node.type === 'html' && node.value.startsWith('<!--'));
}
