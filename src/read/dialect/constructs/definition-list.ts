/** A term, and `: what it means` below, where the dialect has definition lists. */

import type { Construct } from '../construct.ts';
import type { Line, Page } from '../page.ts';

const mark = /^[:~][ \t]+(?=\S)/u;

export const definitionList: Construct = {
  name: 'definition-list',
  dialects: ['jekyll', 'pandoc', 'quarto', 'mkdocs', 'hugo', 'multimarkdown', 'myst', 'zmarkdown'],
  unmistakable: false,
  signs: [':', '~'],
  example: 'term / : meaning',
  *find(page) {
    const { lines, text } = page;
    for (const [index, line] of lines.entries()) {
      if (line.isBlank || line.isCode || line.indent > 3) continue;
      const found = mark.exec(text.slice(line.ink, line.end))?.[0];
      if (found === undefined || (found.startsWith('~') && !page.isIn('pandoc', 'quarto'))) continue;
      if (hasTerm(page, index, line))
        yield { as: 'definition', span: { start: line.ink, end: line.ink + found.length } };
    }
  },
};

/** A term, or another definition of it, stands above, behind one empty line at most. */
function hasTerm({ lines, text }: Page, index: number, { quotes }: Line): boolean {
  const above = lines[index - 1]?.isBlank ? lines[index - 2] : lines[index - 1];
  if (above === undefined || above.isBlank || above.isCode || above.quotes !== quotes) return false;
  const ink = text.slice(above.ink, above.end);
  // A row of a table, a heading or a line of marks is no term.
  return !/^(?:\||#{1,6}[ \t]|:::|[-+*][ \t]|\d+[.)][ \t])/u.test(ink) && !/\|[ \t]*$/u.test(ink);
}
