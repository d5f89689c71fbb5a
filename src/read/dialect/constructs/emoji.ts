/** `:smile:` and `:material-rocket:{ .large }`. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

export const emoji: Construct = {
  name: 'emoji',
  dialects: ['github', 'gitlab', 'mkdocs', 'hugo', 'jekyll', 'docusaurus', 'vitepress', 'myst'],
  unmistakable: true,
  signs: [':'],
  example: ':smile:',
  *find(page) {
    // A time, a ratio or a word before it makes it none.
    for (const { start, end } of found(
      page,
      /:(?<![\p{L}\p{N}:\\]:)(?:[a-z][a-z0-9_+-]*|[+-]1|100|1234):(?::(?:[a-z][a-z0-9_+-]*|[+-]1|100|1234):)*(?![\p{L}\p{N}:])/gu,
    )) {
      yield { as: 'leaf', span: { start, end } };
    }
  },
};
