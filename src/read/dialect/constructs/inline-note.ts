/** `^[a note in its place]` of pandoc, Quarto, Obsidian and zmarkdown. */

import type { Construct } from '../construct.ts';
import { found, isEscaped } from '../finding.ts';

export const inlineNote: Construct = {
  name: 'inline-note',
  dialects: ['pandoc', 'quarto', 'obsidian', 'zmarkdown', 'hugo', 'eleventy'],
  unmistakable: true,
  tells: ['pandoc'],
  signs: ['^['],
  example: '^[note]',
  *find(page) {
    for (const { start, end } of found(page, /\^\[(?=\S)/gu)) {
      const close = isEscaped(page.text, start) ? null : closingOf(page.text, end);
      if (close !== null && close > end) {
        yield { as: 'pair', open: { start, end }, close: { start: close, end: close + 1 }, name: 'note' };
      }
    }
  },
};

/** The bracket that closes one, before the block ends. */
function closingOf(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length && at < from + 5000; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && depth-- === 0) return at;
    else if (sign === '\n' && /^\n[ \t>]*\r?(?:\n|$)/u.test(text.slice(at, at + 80))) return null;
  }
  return null;
}
