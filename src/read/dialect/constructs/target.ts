/** `(name)=` of MyST: the id of the block below. */

import type { Construct } from '../construct.ts';
import { inked } from '../finding.ts';

export const target: Construct = {
  name: 'target',
  dialects: ['myst'],
  unmistakable: true,
  tells: ['myst'],
  signs: [')='],
  example: '(name)=',
  *find(page) {
    for (const { ink, span } of inked(page, '(')) {
      if (/^\([^()\s][^()]*\)=$/u.test(ink)) yield { as: 'line', span, title: null };
    }
  },
};
