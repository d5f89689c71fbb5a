/** Images without a text for those who do not see them. */

import { spanOf } from '../../core/article.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const missingAlternative: Rule = {
  name: 'missing-alternative',
  summary: 'An image without a text for those who do not see it',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    const message = 'this image has no alternative text';
    for (const image of nodesOf(article.tree, 'image', 'imageReference')) {
      if (!image.alt?.trim()) yield { span: spanOf(image), message };
    }
    for (const html of nodesOf(article.tree, 'html')) {
      // `alt=""` says that the image is decoration (HTML 4.8.4.4.6).
      if (imageWithoutAlt.test(html.value.replace(comment, ''))) yield { span: spanOf(html), message };
    }
  },
};

const comment = /<!--[\s\S]*?(?:-->|$)/gu;
const imageWithoutAlt = /<img\b(?![^<>]*\balt\b)[^<>]*>/iu;
