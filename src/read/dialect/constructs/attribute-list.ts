/** `{.class #id key=value}` behind what it belongs to, `{: .class }` in a line of its own. */

import { attributeList, idIn } from '../attributes.ts';
import type { Construct, Found } from '../construct.ts';
import { isEscaped } from '../finding.ts';
import { lineAround } from '../line-around.ts';

const list = new RegExp(attributeList, 'uy');
/** What kramdown and Hugo take in a line of its own, whatever it says. */
const alone = /\{(?::[^{}\r\n]*|(?:[a-z]+:)?[ \t]*(?:toc|refdef[^{}\r\n]*))\}/uy;
/** At the end of a heading. */
const ofHeading = /\{(?:-|#[^{}\r\n]+|:[ \t]*[\w-]+[ \t]*)\}/uy;
const raw = /\{=\w+\}/uy;

/** What a list can be glued to: a sign that ends something. Those of indices in formulas, `_` and `^`, must have opened it too. */
const glued = /(?:[\])*~`}>:]|(?<![\p{L}\p{N}\\}])_[^_]+_|\^[^\s^{}]+\^)$/u;

export const attributes: Construct = {
  name: 'attribute-list',
  dialects: [
    'jekyll',
    'hugo',
    'mkdocs',
    'pelican',
    'pandoc',
    'quarto',
    'eleventy',
    'docusaurus',
    'vitepress',
    'zola',
    'myst',
    'markdoc',
    'obsidian',
  ],
  unmistakable: true,
  tells: (found, text) =>
    'span' in found &&
    /^\{(?:-|[^{}]*\.unnumbered)[^{}]*\}$/u.test(text.slice(found.span.start, found.span.end))
      ? ['pandoc']
      : [],
  signs: ['{'],
  example: '{.class #id}',
  *find({ text }) {
    for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      const found = listAt(text, at);
      if (found === null) continue;
      yield found;
      at = found.span.end - 1;
    }
  },
};

function listAt(text: string, start: number): Extract<Found, { as: 'leaf' | 'line' }> | null {
  const line = lineAround(text, start);
  const before = text.slice(line.start, start);
  const isFirst = /^[ \t>]*$/u.test(before);
  const forms = [
    list,
    ...(isFirst ? [alone] : []),
    ...(/^[ \t>]*#/u.test(before) && /[ \t]/u.test(text[start - 1]!) ? [ofHeading] : []),
    ...(before.endsWith('`') ? [raw] : []),
  ];
  for (const form of forms) {
    form.lastIndex = start;
    const written = form.exec(text)?.[0];
    if (written === undefined || isEscaped(text, start)) continue;
    const span = { start, end: start + written.length };
    const isLast = text.slice(span.end, line.end).trim() === '';
    if (isFirst && isLast) return { as: 'line', span, title: null };
    // In the middle of a line only what it is glued to says that it is none of the text.
    if ((!isLast || /[_^]$/u.test(before)) && !glued.test(before)) continue;
    const id = idIn(written);
    return { as: 'leaf', span, ...(id !== null && { id }) };
  }
  return null;
}
