/** `[TOC]`, `[[toc]]`, `[[_TOC_]]`, `{:toc}` with the list above it: the place of a table of contents. */

import type { Construct } from '../construct.ts';
import { inked } from '../finding.ts';

export const contents: Construct = {
  name: 'contents',
  dialects: ['mkdocs', 'pelican', 'gitlab', 'jekyll', 'vitepress', 'zmarkdown'],
  unmistakable: true,
  signs: ['[TOC]', '[toc]', '[[toc]]', '[[_TOC_]]', '[[_toc_]]', 'toc}'],
  example: '[TOC]',
  *find(page) {
    let above: { start: number; end: number; index: number } | null = null;
    for (const { line, index, ink, span } of inked(page)) {
      if (/^(?:\[TOC\]|\[toc\]|\[\[_?toc_?\]\]|\$\{toc\})$/iu.test(ink))
        yield { as: 'line', span, title: null };
      else if (/^\{:[ \t]*toc\b[^{}]*\}$/u.test(ink)) {
        const isItem =
          above?.index === index - 1 &&
          /^(?:[-+*]|\d+[.)])[ \t]/u.test(page.text.slice(above.start, above.end));
        yield { as: 'line', span: { start: isItem ? above!.start : span.start, end: span.end }, title: null };
      }
      above = { start: line.ink, end: line.end, index };
    }
  },
};
