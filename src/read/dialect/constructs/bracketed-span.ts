/** `[phrase]{.class}` of pandoc, Quarto, kramdown and markdown-it. */

import { attributeList } from '../attributes.ts';
import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

const closing = new RegExp(String.raw`\]${attributeList}`, 'gu');

export const bracketedSpan: Construct = {
  name: 'bracketed-span',
  dialects: ['pandoc', 'quarto', 'myst', 'eleventy', 'vitepress'],
  unmistakable: true,
  signs: [']{'],
  example: '[…]{.class}',
  *find(page) {
    for (const { start, end } of found(page, closing)) {
      const open = openingOf(page.text, start);
      if (open !== null)
        yield { as: 'pair', open: { start: open, end: open + 1 }, close: { start, end }, name: null };
    }
  },
};

/** The bracket that belongs to one that closes, in the same block; none before an image's. */
function openingOf(text: string, close: number): number | null {
  let depth = 0;
  // Phrases are shorter than this.
  for (let at = close - 1; at >= 0 && at > close - 2000; at--) {
    const sign = text[at];
    if (text[at - 1] === '\\') continue;
    if (sign === '\n' && /\n[ \t>]*\r?\n$/u.test(text.slice(Math.max(0, at - 80), at + 1))) return null;
    if (sign === ']') depth++;
    else if (sign === '[' && depth-- === 0) return text[at - 1] === '!' || text[at - 1] === '^' ? null : at;
  }
  return null;
}
