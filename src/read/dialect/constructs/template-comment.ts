/** `{# comment #}` of Nunjucks, Jinja and Tera. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

export const templateComment: Construct = {
  name: 'template-comment',
  dialects: ['liquid', 'eleventy', 'mkdocs', 'zola', 'nikola'],
  unmistakable: false,
  signs: ['{#'],
  example: '{# … #}',
  *find(page) {
    for (const { start, end } of found(page, /\{#(?:(?!#\})[\s\S])*?#\}/gu))
      yield { as: 'leaf', span: { start, end } };
  },
};
