/** Typst sources: what an article says is text in them, whatever it is written with. */

import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formula } from '../../src/exporters/typst/formula.ts';
import { literal, markup } from '../../src/exporters/typst/spelling.ts';
import { readArticle } from '../../src/index.ts';
import { root } from '../fixtures.ts';
import { exported, exportFixture, exportFixtures, exportFolder } from './fixtures.ts';

const compiler = NodeCompiler.create({ workspace: exportFolder });

let files = 0;

/** A name of its own for each: see src/exporters/typst/compiler.ts. */
function fileOf(source: string): string {
  const path = join(exportFolder, `${files++}.typ`);
  compiler.addSource(path, source);
  return path;
}

/** What the compiler holds against a source; empty when it compiles. */
function faults(source: string): string[] {
  const error = compiler.compile({ mainFilePath: fileOf(source) }).takeError();
  return error?.shortDiagnostics.map(({ message }) => message) ?? [];
}

/** The text of the first heading of a source, as the compiler understands it. */
function headingText(source: string): string {
  const [heading] = compiler.query({ mainFilePath: fileOf(source) }, { selector: 'heading' });
  return textIn(heading.body);
}

interface Content {
  readonly func: string;
  readonly text?: string;
  readonly double?: boolean;
  readonly children?: readonly Content[];
}

function textIn({ func, text, children, double }: Content): string {
  if (func === 'space') return ' ';
  if (func === 'smartquote') return double ? '"' : "'";
  if (func !== 'text' && func !== 'symbol' && func !== 'sequence') return `<${func}>`;
  return text ?? (children ?? []).map(textIn).join('');
}

test.each(exportFixtures)('%s compiles where its images are', async (name) => {
  const { content } = await exported(exportFixture(name), 'typst');
  expect(faults(String(content))).toEqual([]);
  const golden = join(root, `fixtures/answers/${name}/export.typ`);
  await expect(content).toMatchFileSnapshot(golden);
});

const signs = fc.constantFrom(
  ...'\\#$*_`@<>[](){}~-+=/.;:,"\'!?|&%^0123456789aé \u00a0\u202f\n\t\0\u007f\u0085\u2028«»—…'.split(''),
);

describe('markup', () => {
  const texts = fc.oneof(
    fc.string({ unit: signs, maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const held = fc.constantFrom<(text: string) => string>(
    (text) => `#heading[${text}]`,
    (text) => `#heading[#emph[]${text}]`,
    (text) => `#heading[\n${text}\n]`,
  );

  test('is the text that was given, at any place', () => {
    fc.assert(
      fc.property(texts, held, (text, hold) => {
        const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ').trim();
        fc.pre(line !== '');
        expect(headingText(hold(`x${markup(text)}`))).toContain(line);
        expect(headingText(hold(markup(text)))).toContain(line);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a string is the text that was given', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), signs),
        maxLength: 20,
      }),
      (text) => {
        expect(headingText(`#heading(text(${literal(text)} + "."))`)).toBe(`${text}.`);
      },
    ),
    { numRuns: 500 },
  );
});

describe('formulas', () => {
  const compiled = [
    'e^{i\\pi}+1=0',
    '\\frac{a}{b} \\dfrac{1}{2} \\binom{n}{k}',
    '\\sqrt{x} \\sqrt[3]{x}',
    '\\sum_{i=0}^n i^2 \\prod \\int_0^1 f(x)\\,dx',
    '\\left( \\frac12 \\right] \\big( x \\big) \\left. x \\right|',
    '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}',
    '\\begin{aligned}a&=b\\\\c&=d\\end{aligned}',
    'f(x)=\\begin{cases}1&x>0\\\\2\\end{cases}',
    '\\begin{array}{c|c}1&2\\end{array}',
    '\\hat{x} \\vec{v} \\bar{y} \\dot{z} \\tilde{n} \\overline{ab} \\underline{c}',
    '\\underbrace{a+b}_{n} \\overbrace{c}^{m} \\overset{a}{b} \\xrightarrow{f}',
    '\\sin x \\lim_{x\\to0} f \\operatorname{rang} A \\max_i',
    '\\mathbb{R} \\mathbf{x} \\mathrm{abc} \\mathcal{L} \\mathfrak{g}',
    "x' x'' x_1^2 {}_a^b X",
    '\\text{où } x > 0, \\quad \\text{a "b" \\# \\$ c}',
    '\\boxed{x} \\cancel{y} \\phantom{z} \\not=',
    '1{,}5 \\% \\& \\# \\_ \\{ \\} / , ; : ! | \\| @ < > " `',
    '\\frac{}{} x_{} \\sqrt{}',
    '\\textcolor{red}{x} \\color{blue} y',
    '\\begin{matrix} a, b & c; d \\\\ [x] & (y) \\end{matrix}',
  ];

  test.each(compiled)('%s compiles', (tex) => {
    for (const block of [true, false]) {
      const written = formula(tex, block);
      expect(written).not.toBeNull();
      expect(faults(`$${written}$`)).toEqual([]);
    }
  });

  test('the lines of an align stand under each other', () => {
    expect(formula('\\begin{align}a&=b\\\\c&=d\\end{align}', true)).toBe(' a & \\= b \\ c & \\= d ');
  });

  test.each(['\\input{/etc/passwd}', '\\frac{1}', 'x_1_2', '}', '\\unknown', '\\href{https://a.b}{x}', ''])(
    '%s is no formula',
    (tex) => {
      expect(formula(tex, true)).toBeNull();
    },
  );

  test('call nothing that an article names', () => {
    const pieces = fc.constantFrom(
      ...[
        '#',
        '"',
        '$',
        '\\',
        ']',
        ')',
        'std',
        '.',
        'read',
        '(',
        '"x"',
        '\\text{',
        '}',
        '{',
        'x',
        '_',
        '^',
        '\\#',
        '\\"',
        '//',
        '/*',
      ],
      ...[
        '\\mathrm{',
        '\\operatorname{',
        '&',
        ';',
        ',',
        '`',
        '@',
        '<',
        '\\$',
        '\\\\',
        '\\text{#panic()}',
        '\\text{"#panic()"}',
        '\\text{\\}',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const written = formula(parts.join(''), false);
        if (written !== null) expect(faults(`$${written}$`)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

test('a language within the text is marked for hyphenation and direction', async () => {
  const { content } = await exported(exportFixture('riche.fr.md'), 'typst');
  expect(content).toContain('lang: "fr"');
  expect(content).toMatch(/#text\(lang: "ar"\)\[يعمل/u);
  expect(content).toMatch(/#text\(lang: "en"\)\[The English binders/u);
});

test('a note is written once and called again by its label', async () => {
  const article = readArticle('A[^n] B[^n] C[^m]\n\n[^n]: See[^m] and[^n].\n[^m]: Both.\n', { name: 'a.md' });
  const content = String((await exported(article, 'typst')).content);
  expect(content.match(/<note-1>/gu)).toHaveLength(3);
  expect(content.match(/Both/gu)).toHaveLength(1);
  expect(faults(content)).toEqual([]);
});

test('blocks in twenty others are written at the depth that Typst can hold', async () => {
  const article = readArticle(`${'> '.repeat(20)}deep\n\n${'- '.repeat(20)}item\n`, { name: 'a.md' });
  const { content, warnings } = await exported(article, 'typst');
  expect(faults(String(content))).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    'what stands in 8 quotations and lists or more is written at that depth',
  ]);
});

test('no depth of a formula or of emphases ends the process', async () => {
  for (const depth of [30, 300, 1000]) {
    for (const [open, close] of [
      ['\\sqrt{', '}'],
      ['\\left(', '\\right)'],
      ['x_{', '}'],
    ] as const) {
      const written = formula(`${open.repeat(depth)}x${close.repeat(depth)}`, true);
      if (written !== null) expect(faults(`$${written}$`)).toEqual([]);
      else expect(depth).toBeGreaterThan(30);
    }
  }
  const emphases = `${'*a _b '.repeat(60)}c${' b_ a*'.repeat(60)}\n`;
  const { content } = await exported(readArticle(emphases, { name: 'a.md' }), 'typst');
  expect(faults(String(content))).toEqual([]);
});

test('who is quoted stands under the quotation', async () => {
  const article = readArticle('> Words.\n>\n> — Somebody, *a book*\n', { name: 'a.md' });
  const { content } = await exported(article, 'typst');
  expect(content).toContain('#quote(block: true, attribution: [Somebody, #emph[a book]])[Words.]');
});
