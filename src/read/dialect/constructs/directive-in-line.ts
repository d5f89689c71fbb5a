/** `:name[text]{attributes}` of remark-directive; a colon in prose has no bracket behind its word. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

const directive =
  /(?<open>:(?<![\p{L}\p{N}:]:)[a-z][\w-]*\[)(?<text>[^[\]\r\n]*)(?<close>\](?:\{[^{}\r\n]*\})?)/gu;

export const directiveInLine: Construct = {
  name: 'directive-in-line',
  dialects: ['starlight', 'docusaurus'],
  unmistakable: true,
  signs: [':'],
  example: ':name[text]',
  *find(page) {
    for (const { match, start, end } of found(page, directive)) {
      const { open, text, close } = match.groups!;
      if (text!.trim() === '') yield { as: 'leaf', span: { start, end } };
      else {
        yield {
          as: 'pair',
          open: { start, end: start + open!.length },
          close: { start: end - close!.length, end },
          name: null,
        };
      }
    }
  },
};
