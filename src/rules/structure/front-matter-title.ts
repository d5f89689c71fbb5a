/** Front matter without the one key that every generator wants. */

import { spanOf } from '../../core/article.ts';
import type { Rule } from '../rule.ts';

export const frontMatterTitle: Rule = {
  name: 'front-matter-title',
  summary: 'Front matter without a title, in an article that has none either',
  severity: 'info',
  languages: 'any',
  fixable: false,
  *check({ article: { meta, tree } }) {
    if (meta.frontMatter === null || meta.title !== null) return;
    const { start } = spanOf(tree.children[0]!);
    yield {
      span: { start, end: start + '---'.length },
      message: 'the front matter has no title, nor has the article',
    };
  },
};
