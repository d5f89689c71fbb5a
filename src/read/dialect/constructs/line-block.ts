/** `| verse` of pandoc: lines that stay lines. */

import type { Construct } from '../construct.ts';
import { inked } from '../finding.ts';

export const lineBlock: Construct = {
  name: 'line-block',
  dialects: ['pandoc', 'quarto'],
  unmistakable: false,
  signs: ['| '],
  example: '| verse',
  *find(page) {
    const isVerse = (index: number) => {
      const line = page.lines[index];
      if (line === undefined || line.isBlank || line.isCode) return false;
      const ink = page.text.slice(line.ink, line.end).trimEnd();
      return /^\|(?:[ \t]|$)/u.test(ink) && !/.\|$/u.test(ink);
    };
    for (const { line, index, ink } of inked(page, '|')) {
      if (!isVerse(index) || ink === '|') continue;
      // A bar in a row is a table's; lines of verse stand together.
      const before = page.lines[index - 1];
      if (before !== undefined && !before.isBlank && !isVerse(index - 1)) continue;
      const length = /^\|[ \t]*/u.exec(ink)![0].length;
      yield { as: 'leaf', span: { start: line.ink, end: line.ink + length } };
    }
  },
};
