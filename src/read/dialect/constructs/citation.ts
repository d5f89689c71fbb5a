/** `[@key, p. 3]` and `@key` of pandoc, Quarto and MyST. */

import type { Span } from '../../../core/span.ts';
import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';
import { lineAround } from '../line-around.ts';

const bare =
  /-?@(?<![\p{L}\p{N}_.@/\\]-?@)(?:\{[^{}\s]+\}|[\p{L}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*)/gu;

export const citation: Construct = {
  name: 'citation',
  dialects: ['pandoc', 'quarto', 'myst', 'jekyll'],
  unmistakable: true,
  signs: ['@'],
  example: '[@key]',
  *find(page, sure) {
    const { text } = page;
    for (const { start, match } of found(page, /@[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*/gu)) {
      const span = bracketsAround(text, start);
      if (span !== null && (sure || /[\p{L}_][\p{L}_:-]*[\d:-]/u.test(match[0]))) {
        yield { as: 'leaf', span, speaks: true };
      }
    }
    if (!page.isIn('pandoc', 'quarto')) return;
    for (const { start, end } of found(page, bare)) yield { as: 'leaf', span: { start, end }, speaks: true };
  },
};

/** The brackets of one line that hold a key: nothing but words, dashes and other keys stands in them, and no address follows. */
function bracketsAround(text: string, at: number): Span | null {
  const line = lineAround(text, at);
  const start = text.lastIndexOf('[', at);
  const end = text.indexOf(']', at) + 1;
  if (start < line.start || end === 0 || end > line.end) return null;
  const before = text.slice(start + 1, at);
  const isCitation = /^(?:[^[\]]*[ ;])?-?$/u.test(before) && !/[([{]/u.test(text[end] ?? '');
  return isCitation && !text.slice(at, end - 1).includes('[') ? { start, end } : null;
}
