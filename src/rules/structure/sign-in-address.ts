/** Bare addresses that take in a sign of the text: « https://example.org» leads to `https://example.org%C2%BB`. */

import { spanOf } from '../../core/article.ts';
import { quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const signInAddress: Rule = {
  name: 'sign-in-address',
  summary: 'A bare address that takes in a closing quotation mark, an ellipsis or another sign of the text',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    if (article.format !== 'markdown') return;
    for (const link of nodesOf(article.tree, 'link')) {
      if (link.position === undefined) continue;
      const { start, end } = spanOf(link);
      const written = article.source.text.slice(start, end);
      const sign = /^(?:https?:|ftp:|www\.)/iu.test(written) ? swallowed.exec(written) : null;
      if (sign === null) continue;
      const address = written.slice(0, sign.index);
      yield {
        span: { start: start + sign.index, end: start + sign.index + sign[0].length },
        message: `the address takes in ${quoted(sign[0])}: write it as <${address}>`,
      };
    }
  },
};

/** No address is typed with these; dashes and apostrophes stand in some, but not last. */
const swallowed = /[«»‹›“”„…。，、；：！？（）「」『』《》【】]|[–—’](?=$)/u;
