/** Links and images that lead to no file. */

import { spanOf } from '../../core/article.ts';
import { quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const missingFiles: Rule = {
  name: 'missing-files',
  summary: 'A relative link or an image that leads to no file',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article, missingFiles: missing }) {
    if (missing === undefined || missing.size === 0) return;
    for (const node of nodesOf(article.tree, 'link', 'image', 'definition')) {
      if (missing.has(node.url))
        yield { span: spanOf(node), message: `no file stands at ${quoted(node.url)}` };
    }
  },
};
