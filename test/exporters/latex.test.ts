/** LaTeX sources: an article brings no command of its own into them. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formula } from '../../src/exporters/latex/formula.ts';
import { spelt, speltCode, speltUrl } from '../../src/exporters/latex/spelling.ts';
import { readArticle } from '../../src/index.ts';
import { root } from '../fixtures.ts';
import { exported, exportFixture, exportFixtures } from './fixtures.ts';

test.each(exportFixtures)('%s is written as it was', async (name) => {
  const { content } = await exported(exportFixture(name), 'latex');
  await expect(content).toMatchFileSnapshot(join(root, `fixtures/answers/${name}/export.tex`));
});

/** Reads a spelling as TeX would: its commands, and whether its braces close in order. */
function commandsIn(tex: string): { readonly names: string[]; readonly balanced: boolean } {
  const names: string[] = [];
  let depth = 0;
  let balanced = true;
  for (const [token] of tex.matchAll(/\\[a-zA-Z]+|\\[\s\S]|[{}]/gu)) {
    if (token === '{') depth++;
    else if (token === '}') balanced &&= --depth >= 0;
    else names.push(token.slice(1));
  }
  return { names, balanced: balanced && depth === 0 };
}

describe('spelling', () => {
  const signs = fc.constantFrom(
    ...'\\{}$&#%_^~[]*"\'`-<>,@!?| \t\n\0\u007f\u00a0\u202f\ufffdabnt5é'.split(''),
  );
  const ours = new Set([
    ...['textbackslash', 'textasciicircum', 'textasciitilde', 'mbox', 'hspace', 'symbol', ','],
    ...['{', '}', '$', '&', '#', '%', '_', '-'],
  ]);

  test.each([
    ['text', spelt],
    ['code', speltCode],
    ['a URL', speltUrl],
  ])('%s has commands of ours only, closed braces, and none of what TeX gives a meaning', (_, spell) => {
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 40 }), (text) => {
        const tex = spell(text);
        const { names, balanced } = commandsIn(tex);
        expect(names.filter((name) => !ours.has(name))).toEqual([]);
        expect(balanced).toBe(true);
        expect(tex.replace(/\\[^a-zA-Z]/gu, '')).not.toMatch(/[$&#%_^\n\r\0\x7f]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('a space that does not break stays one, of its width', () => {
    expect(spelt('Quoi\u202f! « oui\u00a0»')).toBe('Quoi\\,! « oui~»');
  });
});

describe('formulas', () => {
  test.each([
    ['\\frac{a}{b} + \\sum_{i=0}^n i^2', '\\frac{a}{b} + \\sum_{i=0}^n i^2'],
    ['a\n\n  b', 'a b'],
    ['\\begin{align*}a&=b\\end{align*}', '\\begin{aligned}a&=b\\end{aligned}'],
  ])('%s stands as %s', (tex, written) => {
    expect(formula(tex)).toBe(written);
  });

  test.each([
    '\\input{/etc/passwd}',
    '\\directlua{os.exit()}',
    '\\write18{id}',
    '\\def\\x{y}\\x',
    '\\csname input\\endcsname',
    '\\catcode`\\%=12',
    '\\begin{document}x\\end{document}',
    '\\begin{verbatim}x\\end{verbatim}',
    '\\begin {filecontents}x\\end {filecontents}',
    '^^5cinput{x}',
    'x % y',
    'x $ y',
    '\\text{$\\input{x}$}',
    '\\) \\input{x}',
    '\\] x',
    'x}',
    '\\frac{1}',
    '\\href{https://example.org}{x}',
    '\\newcommand{\\y}{x}\\y',
    '\\char92 input',
    '',
  ])('%s does not', (tex) => {
    expect(formula(tex)).toBeNull();
  });
});

test('notes in a table follow it, and a note called in a note follows that', async () => {
  const article = readArticle('| a[^n] |\n| --- |\n| b |\n\n[^n]: See[^m].\n[^m]: More.\n', { name: 'a.md' });
  const { content } = await exported(article, 'latex');
  expect(content).toContain(
    '\\end{longtable}%\n\\footnotetext[1]{See\\footnotemark[2].}\\footnotetext[2]{More.}',
  );
});

test('an address that stands for itself may break after its slashes', async () => {
  const article = readArticle('# T\n\n<https://example.org/a/b_c> [a/b](https://example.org/)\n', {
    name: 'a.md',
  });
  const { content } = await exported(article, 'latex');
  expect(content).toContain(
    '{https://\\allowbreak{}example.org/\\allowbreak{}a/\\allowbreak{}b\\_c} \\href{https://example.org/}{a/b}',
  );
});

test('code has nothing that ends it', async () => {
  const article = readArticle('```\n\\end{code}\n  [x] *\n```\n', { name: 'a.md' });
  const { content } = await exported(article, 'latex');
  expect(content).toContain(
    '\\begin{code}\n\\codeline{\\textbackslash{}end\\{code\\}}\n\\codeline{~~{[}x{]} {*}}\n\\end{code}',
  );
});
