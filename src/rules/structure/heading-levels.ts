/** Headings that skip a level: `##`, then `####`. */

import { spanOf } from '../../core/article.ts';
import type { Rule } from '../rule.ts';
import { headingsOf } from './headings.ts';

export const headingLevels: Rule = {
  name: 'heading-levels',
  summary: 'A heading that skips a level below the one before it',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    let before: number | undefined;
    for (const heading of headingsOf(article)) {
      const { depth } = heading;
      if (before !== undefined && depth > before + 1) {
        const message = `a heading of level ${depth} right below one of level ${before}: level ${before + 1} is skipped`;
        yield { span: spanOf(heading), message };
      }
      before = depth;
    }
  },
};
