/** `{.class #id key=value}` behind what it belongs to, `{: .class }` in a line of its own. */

import { attributeList, idIn } from '../attributes.ts';
import type { Construct } from '../construct.ts';
import { found, inked, isEscaped } from '../finding.ts';

const alone = new RegExp(
  String.raw`^(?:\{:[^{}\r\n]*\}|\{(?:[a-z]+:)?[ \t]*(?:toc|refdef[^{}]*)\}|${attributeList})$`,
  'u',
);
const atEnd = new RegExp(
  String.raw`(?:${attributeList}|(?<=^#.*[ \t])\{(?:-|#[^{}\r\n]+|:[ \t]*[\w-]+[ \t]*)\})$`,
  'u',
);
const glued = new RegExp(String.raw`(?<=[\])*_~\x60}>^:])${attributeList}|(?<=\x60)\{=[\w]+\}`, 'gu');

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
    /^[ \t]*\{(?:-|[^{}]*\.unnumbered)[^{}]*\}$/u.test(text.slice(found.span.start, found.span.end))
      ? ['pandoc']
      : [],
  sign: /\{(?::|-\}|=|[ \t]*[.#\p{L}])/u,
  example: '{.class #id}',
  *find(page) {
    for (const { ink, span } of inked(page)) {
      if (!ink.endsWith('}')) continue;
      if (alone.test(ink)) {
        yield { as: 'line', span, title: null };
        continue;
      }
      const end = atEnd.exec(ink);
      if (end === null || isEscaped(page.text, span.start + end.index + end[0].indexOf('{'))) continue;
      const id = idIn(end[0]);
      yield {
        as: 'leaf',
        span: { start: span.start + end.index, end: span.end },
        ...(id !== null && { id }),
      };
    }
    for (const { start, end } of found(page, glued)) yield { as: 'leaf', span: { start, end } };
  },
};
