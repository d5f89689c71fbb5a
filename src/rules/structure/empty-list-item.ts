/** Bullets and numbers with nothing behind them. */

import { spanOf } from '../../core/article.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const emptyListItem: Rule = {
  name: 'empty-list-item',
  summary: 'A list item with nothing in it',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    for (const item of nodesOf(article.tree, 'listItem')) {
      if (item.children.length === 0) yield { span: spanOf(item), message: 'this list item is empty' };
    }
  },
};
