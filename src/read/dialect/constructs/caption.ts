/** `Table: …` and `: …` beside a table; `Figure: …`, `Code: …` of zmarkdown. */

import type { Construct } from '../construct.ts';
import { inked } from '../finding.ts';
import type { Page } from '../page.ts';

const mark = /^(?:(?:Table|Tableau|Figure|Code|Source)?[ \t]?:[ \t]+)(?=\S)/u;

export const caption: Construct = {
  name: 'caption',
  dialects: ['pandoc', 'quarto', 'zmarkdown', 'multimarkdown'],
  unmistakable: true,
  signs: [': '],
  example: 'Table: …',
  *find(page, sure) {
    for (const { line, index, ink } of inked(page, ':TFCS')) {
      const found = line.indent < 4 ? mark.exec(ink)?.[0] : undefined;
      if (found === undefined || !(sure || found.startsWith('Table:')) || !isBesideTable(page, index))
        continue;
      yield { as: 'leaf', span: { start: line.ink, end: line.ink + found.length } };
    }
  },
};

function isBesideTable({ lines, text, isIn }: Page, index: number): boolean {
  const isBlockOf = (step: number) => {
    let at = index + step;
    if (lines[at]?.isBlank) at += step;
    const line = lines[at];
    if (line === undefined || line.isBlank) return false;
    const ink = text.slice(line.ink, line.end).trim();
    const isTable = ink.startsWith('|') || /^[+:|-][-+=:| \t]+[-+|]$/u.test(ink);
    return (
      isTable ||
      (isIn('zmarkdown') && (line.isCode || /^(?:>|!\[|\$\$)/u.test(text.slice(line.start, line.end).trim())))
    );
  };
  return isBlockOf(-1) || isBlockOf(1);
}
