/** `++ctrl+a++` of pymdown-extensions. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

export const keys: Construct = {
  name: 'keys',
  dialects: ['mkdocs'],
  unmistakable: true,
  signs: ['++'],
  example: '++ctrl+a++',
  *find(page, sure) {
    for (const { start, end, match } of found(
      page,
      /(?<![+\w\\])\+\+(?:[\w-]+|"[^"\r\n]+")(?:\+(?:[\w-]+|"[^"\r\n]+"))*\+\+(?!\+)/gu,
    )) {
      // `++i` and `i++` are written in prose about code.
      if (sure || /\w\+\w/u.test(match[0])) yield { as: 'leaf', span: { start, end }, speaks: true };
    }
  },
};
