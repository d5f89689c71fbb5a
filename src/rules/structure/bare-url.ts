/** Addresses in running text, where a reader would rather see what they lead to. */

import { spanOf } from '../../core/article.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const bareUrl: Rule = {
  name: 'bare-url',
  summary: 'An address in running text, without < > or a link text',
  severity: 'info',
  languages: 'any',
  fixable: false,
  summarise: (count) =>
    count === 1 ? 'an address stands bare in the text' : `${count} addresses stand bare in the text`,
  *check({ article }) {
    const { tree, source } = article;
    for (const link of nodesOf(tree, 'link')) {
      const span = spanOf(link);
      const isBare = /^(?:https?:|ftp:|www\.)/iu.test(source.text.slice(span.start, span.start + 6));
      if (isBare) yield { span, message: 'an address stands bare in the text' };
    }
  },
};
