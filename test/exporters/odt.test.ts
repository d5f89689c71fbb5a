/** The OpenDocument text: what LibreOffice reads of each construct, and that nothing but the article goes into it. */

import { describe, expect, test } from 'vitest';
import { exported, exportFixture, exportFixtures } from './fixtures.ts';
import { partsFor, partsOf, readImage } from './word-processors.ts';

const text = (content: string | undefined) =>
  content!.replace(/^[\s\S]*<office:text>/u, '').replace(/<\/office:text>[\s\S]*$/u, '');

const textOf = async (markdown: string, options = {}) =>
  text((await partsFor('odt', markdown, options))['content.xml']);

test.each(exportFixtures)('%s is written as it was', async (name) => {
  const parts = partsOf((await exported(exportFixture(name), 'odt')).content);
  await expect(`${parts['content.xml']}${parts['meta.xml']}`).toMatchFileSnapshot(
    `../../fixtures/answers/${name}/export.odt.xml`,
  );
});

test('the media type comes first, not compressed, and the manifest names every part', async () => {
  const { content } = await exported(exportFixture('riche.fr.md'), 'odt');
  const start = Buffer.from(content as Uint8Array)
    .subarray(0, 77)
    .toString('latin1');
  expect(start).toContain('mimetypeapplication/vnd.oasis.opendocument.text');
  const parts = partsOf(content);
  for (const path of Object.keys(parts)) {
    if (path === 'mimetype' || path.startsWith('META-INF/')) continue;
    expect(parts['META-INF/manifest.xml']).toContain(`manifest:full-path="${path}"`);
  }
});

test('every style that is used is there', async () => {
  const parts = partsOf((await exported(exportFixture('riche.fr.md'), 'odt')).content);
  const named = new Set(
    [
      ...`${parts['styles.xml']}${parts['content.xml']}`.matchAll(
        /<(?:style:style|text:list-style) style:name="([^"]+)"/gu,
      ),
    ].map(([, name]) => name),
  );
  const used = [
    ...parts['content.xml']!.matchAll(/(?:text|table|draw|style):(?:style|parent-style)-name="([^"]+)"/gu),
  ].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((name) => !named.has(name))).toEqual([]);
});

test('spaces that would be dropped are elements, French ones stay as they are', async () => {
  const code = await textOf('```\n  a  b\n\tc\n```\n');
  expect(code).toContain('<text:s text:c="2"/>a <text:s/>b<text:line-break/><text:tab/>c');
  expect(await textOf('« Oui ! » 3\u202f500\u00a0€ *a* b\n')).toMatch(
    /« Oui ! » 3\u202f500\u00a0€ <text:span [^>]*>a<\/text:span> b</u,
  );
});

test('a table in a list ends the list, which goes on after it without a number', async () => {
  const written = await textOf('1. a\n\n   | b |\n   | - |\n\n   c\n2. d\n');
  const order = [...written.matchAll(/<(\/?(?:text:list|table:table)|text:list-(?:item|header))[ >]/gu)].map(
    ([, name]) => name!.replace('text:', '').replace('table:', ''),
  );
  expect(order).toEqual([
    ...['list', 'list-item', '/list', 'table', '/table'],
    ...['list', 'list-header', 'list-item', '/list'],
  ]);
  expect(written.match(/continue-numbering="true"/gu)).toHaveLength(1);
});

test('a table in a note is text, told', async () => {
  const parts = await partsFor('odt', 'a[^1]\n\n[^1]: b\n\n    | c | d |\n    | - | - |\n    | e | f |\n');
  expect(parts['content.xml']).not.toContain('<table:table ');
  expect(parts['content.xml']).toContain('>e | f<');
  expect(parts.told).toBe('a.md:5:5 a table in a note becomes text in odt, a paragraph for each row');
});

test('lists stand in lists, each counts from its own first number', async () => {
  const parts = await partsFor('odt', '5. a\n   - b\n\n     c\n\nText\n\n1. d\n');
  expect(text(parts['content.xml']).replace(/\s+<|<\/?text:span[^>]*>/gu, '<')).toMatch(
    /<text:list [^>]*><text:list-item><text:p [^>]*>a<\/text:p><text:list [^>]*><text:list-item><text:p [^>]*>b<\/text:p><text:p [^>]*>c</u,
  );
  expect(parts['content.xml']!.match(/text:level="1" [^>]*text:start-value="5"/gu)).toHaveLength(1);
});

test('a list that counts from 0 says so of its first item, which alone may', async () => {
  const parts = await partsFor('odt', '0. a\n1. b\n');
  expect(parts['content.xml']!.match(/<[^<]*text:start-value="0"/gu)).toEqual([
    '<text:list-item text:start-value="0"',
  ]);
});

describe('notes', () => {
  test('a second call refers to the first', async () => {
    const document = await textOf('a[^x] b[^y] c[^x]\n\n[^x]: X[^y]\n[^y]: Y\n');
    expect(document.match(/<text:note /gu)).toHaveLength(2);
    expect(document.match(/<text:note-ref [^>]*text:ref-name="note1"[^>]*>1</gu)).toHaveLength(1);
    expect(document.match(/<text:note-ref [^>]*text:ref-name="note2"[^>]*>2</gu)).toHaveLength(1);
  });

  test('a note that only a note calls stands at the end of that note', async () => {
    const parts = await partsFor('odt', 'a[^x]\n\n[^x]: X[^y]\n[^y]: Y[^z]\n[^z]: Z[^y]\n');
    expect(parts['content.xml']!.match(/<text:note /gu)).toHaveLength(1);
    expect(parts['content.xml']!.match(/>\[z\] Z/gu)).toHaveLength(1);
    expect(parts.told).toContain('a note in a note in odt');
  });
});

test('the header row is repeated, columns keep their side, too many become text', async () => {
  const document = await textOf('| a | b |\n| :-: | --: |\n| c | d |\n');
  expect(document.match(/<table:table-header-rows>/gu)).toHaveLength(1);
  const [centred, right] = [...document.matchAll(/<text:p text:style-name="(P\d+)"/gu)].map(
    ([, name]) => name,
  );
  const { 'content.xml': content } = await partsFor('odt', '| a | b |\n| :-: | --: |\n| c | d |\n');
  expect(content).toMatch(new RegExp(`style:name="${centred}"[^]*?fo:text-align="center"`, 'u'));
  expect(content).toMatch(new RegExp(`style:name="${right}"[^]*?fo:text-align="right"`, 'u'));
  const row = (cell: string) => `|${` ${cell} |`.repeat(64)}\n`;
  const parts = await partsFor('odt', `${row('a')}${row('-')}${row('b')}`);
  expect(parts['content.xml']).not.toContain('<table:table');
  expect(parts.told).toBe('a.md:1:1 a table of more than 63 columns becomes text, a paragraph for each row');
});

test('an image is as wide as the text at most, and has its alternative text', async () => {
  const document = await textOf('![Un "plan" <b>](a.svg "Titre")\n', { readImage });
  expect(document).toContain('svg:width="16.000cm" svg:height="0.800cm"');
  expect(document).toContain('<svg:title>Un "plan" &lt;b&gt;</svg:title>');
  expect(await textOf('![Un plan](absent.png)\n')).toContain('[Un plan]');
});

test('the document, the blocks and the phrases say their language, code says none', async () => {
  const parts = await partsFor(
    'odt',
    '---\nlang: fr\n---\n\nUn texte `a`.\n\n<p lang="en">A text.</p>\n\n<span lang="ja">製本</span> <span lang="ar">كتاب</span>\n',
  );
  expect(parts['styles.xml']).toContain('fo:language="fr" fo:country="FR"');
  expect(parts['styles.xml']).toMatch(/style:name="Source_20_Text"[\s\S]*?fo:language="zxx"/u);
  expect(parts['content.xml']).toContain('fo:language="en" fo:country="US"');
  expect(parts['content.xml']).toContain('style:language-asian="ja" style:country-asian="JP"');
  expect(parts['content.xml']).toContain('style:language-complex="ar" style:country-complex="EG"');
  expect(parts['meta.xml']).toContain('<dc:language>fr</dc:language>');
});

test('a paragraph that opens from right to left runs so', async () => {
  const parts = await partsFor('odt', 'كتاب جميل abc\n\nabc كتاب\n');
  expect(parts['content.xml']!.match(/style:writing-mode="rl-tb"/gu)).toHaveLength(1);
});

test('formulas are documents in MathML, and TeX that cannot be read stays, told', async () => {
  const parts = await partsFor('odt', '$$\n\\frac{a}{b}\n$$\n\n$$\n\\input{/etc/passwd}\n$$\n');
  expect(parts['Formula-1/content.xml']).toContain('<mfrac>');
  expect(parts['content.xml']).toContain('\\input{/etc/passwd}');
  expect(parts.told).toBe('a.md:5:1 a formula that is not understood stays TeX');
});

test('links lead out, and to the bookmark of a heading', async () => {
  const document = await textOf('[a](#l-été) [b](https://example.org/?a=1&b=2)\n\n## L été\n');
  expect(document).toContain('xlink:href="#l-été"');
  expect(document).toContain('<text:bookmark-start text:name="l-été"/>');
  expect(document).toContain('xlink:href="https://example.org/?a=1&amp;b=2"');
});
