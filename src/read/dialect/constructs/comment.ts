/** Comments that are none to CommonMark: `{::comment}`, `%% … %%`, `% …`, `[//]: #`. */

import type { Construct, Found } from '../construct.ts';
import { found, inked, isAlone } from '../finding.ts';
import type { Page } from '../page.ts';

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
      yield isAlone(page, { start, end })
        ? { as: 'line', span: { start, end }, title: null }
        : { as: 'leaf', span: { start, end } };
    }
    for (const { ink, span } of inked(page, '[%')) {
      const isDefinition = /^\[(?:\/\/|_|comment|#)\]:[ \t]*(?:#|<>)[ \t]*(?:\(.*\)|".*"|'.*')?$/iu.test(ink);
      if (isDefinition || (page.isIn('myst') && /^%(?:[ \t]|$)/u.test(ink)))
        yield { as: 'line', span, title: null };
    }
    yield* percentBlocks(page);
    if (!page.isIn('obsidian')) return;
    for (const { start, end, match } of found(
      page,
      /(?<!\d)(?<!\d )%%(?!%)(?<text>(?:(?!%%)[\s\S])+)%%(?!\d)/gu,
    )) {
      yield isAlone(page, { start, end }) && /[\r\n]/u.test(match.groups!['text']!)
        ? { as: 'line', span: { start, end }, title: null }
        : { as: 'leaf', span: { start, end } };
    }
  },
};

/** From a line that opens with `%%` to one that is nothing but `%%`: no prose looks so. */
function* percentBlocks(page: Page): Generator<Found> {
  let open: number | null = null;
  for (const { ink, span } of inked(page, '%')) {
    if (open === null && /^%%(?!%)(?!.*%%)/u.test(ink)) open = span.start;
    else if (open !== null && ink === '%%') {
      yield { as: 'line', span: { start: open, end: span.end }, title: null };
      open = null;
    }
  }
}
