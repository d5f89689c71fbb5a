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
      if (span !== null && (sure || /[\p{L}_][\d:-]/u.test(match[0]))) {
        yield { as: 'leaf', span, speaks: true };
      }
    }
    if (!page.isIn('pandoc', 'quarto')) return;
    for (const { start, end } of found(page, bare)) yield { as: 'leaf', span: { start, end }, speaks: true };
  },
};

/** Characters from a bracket to a key. */
const longest = 400;

/** The brackets of one line that hold a key: nothing but words, dashes and other keys stands in them, and no address follows. */
function bracketsAround(text: string, at: number): Span | null {
  const line = lineAround(text, at);
  const from = Math.max(line.start, at - longest);
  const before = /\[(?<said>(?:[^[\]]*[ ;])?-?)$/u.exec(text.slice(from, at))?.groups?.['said'];
  const after = /^[^[\]]*\]/u.exec(text.slice(at, Math.min(line.end, at + longest)))?.[0].length;
  if (before === undefined || after === undefined || /[([{]/u.test(text[at + after] ?? '')) return null;
  return { start: at - before.length - 1, end: at + after };
}
