/** `[@key, p. 3]` and `@key` of pandoc, Quarto and MyST. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

const inBrackets =
  /\[(?:[^[\]@\r\n]{0,60}[ ;])?-?@[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*[^[\]\r\n]{0,200}\](?![([{])/gu;
const bare =
  /-?@(?<![\p{L}\p{N}_.@/\\]-?@)(?:\{[^{}\s]+\}|[\p{L}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*)/gu;

export const citation: Construct = {
  name: 'citation',
  dialects: ['pandoc', 'quarto', 'myst', 'jekyll'],
  unmistakable: true,
  signs: ['@'],
  example: '[@key]',
  *find(page, sure) {
    for (const { start, end, match } of found(page, inBrackets)) {
      if (sure || /@[\p{L}_][\p{L}_:-]*[\d:-]/u.test(match[0]))
        yield { as: 'leaf', span: { start, end }, speaks: true };
    }
    if (!page.isIn('pandoc', 'quarto')) return;
    for (const { start, end } of found(page, bare)) yield { as: 'leaf', span: { start, end }, speaks: true };
  },
};
