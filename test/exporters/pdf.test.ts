/** PDF: tagged, whole, and never stopped by one image, formula or character. */

import { afterEach, expect, test, vi } from 'vitest';
import type { ExportDocument } from '../../src/exporters/document.ts';
import { documentOf } from '../../src/exporters/normalise/index.ts';
import { render } from '../../src/exporters/pdf.ts';
import { exportArticle, readArticle } from '../../src/index.ts';
import { exported, exportFixture, exportFixtures, toldBy } from './fixtures.ts';

const latin1 = (content: string | Uint8Array) => Buffer.from(content as Uint8Array).toString('latin1');

afterEach(() => {
  vi.doUnmock('@myriaddreamin/typst-ts-node-compiler');
  vi.resetModules();
});

test.each(exportFixtures)('%s becomes a tagged PDF', async (name) => {
  const pdf = latin1((await exported(exportFixture(name), 'pdf')).content);
  expect(pdf).toMatch(/^%PDF-1\.7/u);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Marked true/u);
});

test('an article in Latin letters is PDF/UA, and says in which language it is', async () => {
  const article = readArticle('---\ntitle: Été\nlang: fr\n---\n\n## Un\n\nDeux.\n', { name: 'a.md' });
  const { content, warnings } = await exportArticle(article, 'pdf');
  expect(latin1(content)).toContain('pdfuaid:part');
  expect(latin1(content)).toMatch(/\/Lang \(fr\)/u);
  expect(latin1(content)).not.toContain('CreationDate');
  expect(warnings).toEqual([]);
});

test('a PDF says the moment that it was given, else the date of the article, else none', async () => {
  const made = async (front: string, options = {}) => {
    const { content } = await exportArticle(readArticle(`${front}Un.\n`, { name: 'a.md' }), 'pdf', options);
    return /\/CreationDate \(D:(\d+)/u.exec(latin1(content))?.[1];
  };
  expect(await made('')).toBeUndefined();
  expect(await made('---\ndate: 2026-03-14\n---\n\n')).toBe('20260314000000');
  expect(await made('', { date: '2026-03-14T05:06:07Z' })).toBe('20260314050607');
});

const rows = '| a |\n'.repeat(80);
const separated = Array.from({ length: 40 }, (_, index) => `Un.[^1]\n\nDeux ${index}.\n\n* * *\n\n`).join('');

test.each([
  ['a link in a deletion', '~~[a](https://example.org) b~~'],
  ['a deletion in a link', '[~~a~~ b](https://example.org)'],
  ['a link in the header of a table of several pages', `| [a](https://example.org) |\n|---|\n${rows}`],
  ['a note in the header of a table of several pages', `| a[^1] |\n|---|\n${rows}\n[^1]: b`],
  ['rules and notes on several pages', `${separated}[^1]: b`],
])('%s is PDF/UA', async (_, text) => {
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
  const { content, warnings } = await exportArticle(article, 'pdf');
  expect(warnings).toEqual([]);
  expect(latin1(content)).toContain('pdfuaid:part');
});

test('a character that no font has is told, and the PDF is written', async () => {
  const article = readArticle('# Titre\n\nUn\u{f5555} deux.\n', { name: 'a.md' });
  const exportedPdf = await exportArticle(article, 'pdf');
  expect(toldBy(exportedPdf)).toEqual([
    '3:1 the PDF is tagged, but not PDF/UA: no font here has a glyph for \u{f5555}',
  ]);
  expect(latin1(exportedPdf.content)).toContain('/StructTreeRoot');
});

test('an image that the compiler cannot read leaves its alternative text, and the rest stays', async () => {
  const warned: string[] = [];
  const article = readArticle('# T\n\n![alt](a.png)\n\n$$\nx\n$$\n', { name: 'a.md' });
  const document = await documentOf(article, { warn: (message) => warned.push(message) });
  const broken = {
    name: 'a.png',
    type: 'image/png',
    bytes: new Uint8Array([1, 2, 3]),
    width: 10,
    height: 10,
  } as const;
  warned.length = 0;
  const withBroken: ExportDocument = { ...document, images: new Map([['a.png', broken]]) };
  expect(latin1(await render(withBroken, {}))).toContain('pdfuaid:part');
  expect(warned).toEqual(["the image 'a.png' cannot be read"]);
});

test.each(['plan.png', './plan.png', 'sub/../plan.png', 'plan.png?v=2'])(
  'the image %s is in it',
  async (path) => {
    const article = readArticle(`# T\n\n![alt](${path})\n`, {
      name: exportFixture('riche.fr.md').source.name,
    });
    const { content, warnings } = await exported(article, 'pdf');
    expect(warnings).toEqual([]);
    expect(latin1(content)).toMatch(/\/Subtype ?\/Image/u);
  },
);

test('without the compiler one line says what to install', async () => {
  vi.resetModules();
  vi.doMock('@myriaddreamin/typst-ts-node-compiler', () => {
    throw new Error('no such package');
  });
  const { render: withoutCompiler } = await import('../../src/exporters/pdf.ts');
  const document = await documentOf(readArticle('# T\n', { name: 'a.md' }));
  await expect(withoutCompiler(document, {})).rejects.toMatchObject({
    message: 'PDF needs the Typst compiler, which is not installed here',
    hint: expect.stringContaining('npm install'),
  });
});
