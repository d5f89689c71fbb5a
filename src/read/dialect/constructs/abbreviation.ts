/** `*[HTML]: what it means` of kramdown, Python-Markdown and zmarkdown. */

import type { Construct } from '../construct.ts';
import { groupSpan, inked, shifted } from '../finding.ts';

const definition = /^\*\[(?<short>[^\]\r\n]+)\]:[ \t]*(?<long>[^\r\n]*)$/du;

export const abbreviation: Construct = {
  name: 'abbreviation',
  dialects: ['jekyll', 'mkdocs', 'pelican', 'zmarkdown', 'nikola', 'multimarkdown'],
  unmistakable: true,
  signs: ['*['],
  example: '*[HTML]: …',
  *find(page, sure) {
    for (const { line, ink, span } of inked(page, '*')) {
      const match = ink.startsWith('*[') ? definition.exec(ink) : null;
      // `*[sic]: …` is emphasis that somebody forgot to close.
      if (match === null || !(sure || /^\P{Ll}*$|\p{Lu}.*\p{Lu}/u.test(match.groups!['short']!))) continue;
      yield { as: 'line', span, title: shifted(groupSpan(match, 'long'), line.ink) };
    }
  },
};
