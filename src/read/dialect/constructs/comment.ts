/** Comments that are none to CommonMark: `{::comment}`, `%% … %%`, `% …`, `[//]: #`. */

import type { Construct } from '../construct.ts';
import { found, inked, isAlone } from '../finding.ts';

export const comment: Construct = {
  name: 'comment',
  dialects: ['jekyll', 'obsidian', 'myst'],
  unmistakable: true,
  signs: ['{::', '%%', '\n%', ']: #', ']:#', ']: <>'],
  example: '%% … %%',
  *find(page) {
    for (const { start, end } of found(
      page,
      /\{::(?<name>comment|nomarkdown)[^{}]*\}[\s\S]*?\{:\/(?:\k<name>)?\}|\{::options[^{}]*\/?\}/gu,
    )) {
      yield isAlone(page, { start, end: start })
        ? { as: 'line', span: { start, end }, title: null }
        : { as: 'leaf', span: { start, end } };
    }
    for (const { ink, span } of inked(page, '[%')) {
      const isDefinition = /^\[(?:\/\/|_|comment|#)\]:[ \t]*(?:#|<>)[ \t]*(?:\(.*\)|".*"|'.*')?$/iu.test(ink);
      if (isDefinition || (page.isIn('myst') && /^%(?:[ \t]|$)/u.test(ink)))
        yield { as: 'line', span, title: null };
    }
    if (!page.isIn('obsidian')) return;
    for (const { start, end, match } of found(
      page,
      /(?<!\d)(?<!\d )%%(?!%)(?<text>(?:(?!%%)[\s\S])+)%%(?!\d)/gu,
    )) {
      const isBlock = /[\r\n]/u.test(match.groups!['text']!) && isAlone(page, { start, end: start });
      yield isBlock
        ? { as: 'line', span: { start, end }, title: null }
        : { as: 'leaf', span: { start, end } };
    }
  },
};
