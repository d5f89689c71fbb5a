/** The table of constructs in the manual is the table of constructs in the code. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { constructs } from '../../src/read/dialect/table.ts';
import { root } from '../fixtures.ts';

const page = join(root, 'docs/dialects.md');
const table = /(?<=<!-- constructs -->\n)[\s\S]*?(?=<!-- \/constructs -->)/u;

function rows(): string {
  const cells = [...constructs]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, example, unmistakable, dialects }) => {
      const fence = /(?<!`)`(?!`)/u.test(example) ? '``' : '`';
      const blank = example.includes('`') ? ' ' : '';
      const code = fence + blank + example + blank + fence;
      return `| ${name} | ${code.replaceAll('|', '\\|')} | ${unmistakable ? 'yes' : ''} | ${dialects.join(', ')} |`;
    });
  return `\n${['| construct | written | plain | dialects |', '| --- | --- | --- | --- |', ...cells].join('\n')}\n\n`;
}

/** Cells without what aligns them. */
function plain(markdown = ''): string {
  return markdown.replace(/-+/gu, '-').replace(/ {2,}/gu, ' ');
}

test('the manual lists each construct with its dialects', () => {
  const text = readFileSync(page, 'utf8');
  if (process.env['UPDATE'])
    writeFileSync(
      page,
      text.replace(table, () => rows()),
    );
  else expect(plain(table.exec(text)?.[0])).toBe(plain(rows()));
});
