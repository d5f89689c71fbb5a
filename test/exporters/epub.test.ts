/** The book: its container, its pages, its links, and what it says of itself. */

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type ExportOptions, readArticle } from '../../src/index.ts';
import { exported, exportFixture, exportFixtures } from './fixtures.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const bookOf = async (text: string, options: ExportOptions = {}): Promise<Files> => {
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
  return unzipSync((await exported(article, 'epub', options)).content as Uint8Array);
};

const textOf = (files: Files, path: string) => strFromU8(files[`EPUB/${path}`]!);
const packageOf = (files: Files) => textOf(files, 'package.opf');
const isXml = (path: string) => /\.(?:xhtml|opf|xml|svg)$/u.test(path);

/** Long enough to be cut into chapters, with links and notes across them. */
const long = [
  'Au début, [la fin](#chapitre-2).\n',
  ...[0, 1, 2].map(
    (index) =>
      `## Chapitre ${index}\n\nVoir [ici](#chapitre-${index}) et [là](#chapitre-0), note[^n${index}], note[^n0].\n\n${'Des mots sans fin. '.repeat(700)}\n`,
  ),
  ...[0, 1, 2].map((index) => `[^n${index}]: Une note vers [un](#chapitre-1).\n`),
].join('\n');

describe.each(exportFixtures)('%s', (name) => {
  const unpacked = async () => unzipSync((await exported(exportFixture(name), 'epub')).content as Uint8Array);

  test('is the same book, file by file', async () => {
    const parts = Object.entries(await unpacked()).map(([path, bytes]) => {
      const isText = (isXml(path) || path === 'mimetype') && !path.includes('/images/');
      return `==> ${path} <==\n${isText ? strFromU8(bytes) : `${bytes.length} bytes\n`}`;
    });
    // The style sheet is looked at, not compared.
    const listing = parts.filter((part) => !part.startsWith('==> EPUB/style.css')).join('\n');
    await expect(listing).toMatchFileSnapshot(`../../fixtures/answers/${name}/export.epub.txt`);
  });

  test('holds well-formed XML only', async () => {
    for (const [path, bytes] of Object.entries(await unpacked())) {
      if (isXml(path))
        expect(() => new SaxesParser({ xmlns: true }).write(strFromU8(bytes)).close(), path).not.toThrow();
    }
  });

  test('has in its manifest each file that it holds, and holds each that it names', async () => {
    const files = await unpacked();
    const named = [...packageOf(files).matchAll(/<item [^>]*href="([^"]+)"/gu)].map(
      ([, href]) => `EPUB/${href}`,
    );
    expect([...named, 'EPUB/package.opf', 'META-INF/container.xml', 'mimetype'].sort()).toEqual(
      Object.keys(files).sort(),
    );
  });

  test('has a target for each link inside it', async () => {
    expect(brokenLinks(await unpacked())).toEqual([]);
  });
});

/** Links to files or ids that are not there, as `page: link`. */
function brokenLinks(files: Files): string[] {
  const pages = Object.keys(files).filter((path) => path.endsWith('.xhtml'));
  const ids = new Set(
    pages.flatMap((path) =>
      [...strFromU8(files[path]!).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => `${path}#${id}`),
    ),
  );
  return pages.flatMap((path) =>
    [...strFromU8(files[path]!).matchAll(/ href="([^":]+)"/gu)]
      .map(([, href]) => href!)
      .filter((href) => {
        const [file, id] = href.split('#');
        const target = file === '' ? path : `EPUB/${file}`;
        return (
          files[target] === undefined || (id !== undefined && !ids.has(`${target}#${decodeURIComponent(id)}`))
        );
      })
      .map((href) => `${path}: ${href}`),
  );
}

test('the media type comes first, bare, and every date is the same in every time zone', async () => {
  const article = exportFixture('riche.fr.md');
  const bytes = (await exported(article, 'epub')).content as Uint8Array;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect({ method: view.getUint16(8, true), extra: view.getUint16(28, true) }).toEqual({
    method: 0,
    extra: 0,
  });
  expect(view.getUint16(12, true)).toBe(0x21);
});

describe('what a book says of itself', () => {
  test('is made from the article: the same article has the same identifier, another has another', async () => {
    const identifier = async (text: string) =>
      /urn:uuid:[\da-f-]{36}/u.exec(packageOf(await bookOf(text)))![0];
    expect(await identifier('# A\n\nb\n')).toBe(await identifier('# A\n\nb\n'));
    expect(await identifier('# A\n\nb\n')).not.toBe(await identifier('# A\n\nc\n'));
    expect(await identifier('# A\n\nb\n')).toMatch(/^urn:uuid:.{14}8.{4}[89ab]/u);
  });

  test('has a title, a language and a moment even where the article has none', async () => {
    const opf = packageOf(
      unzipSync((await exported(exportFixture('vide.md'), 'epub')).content as Uint8Array),
    );
    expect(opf).toContain('<dc:title>Untitled</dc:title>');
    expect(opf).toContain('<dc:language>und</dc:language>');
    expect(opf).toContain('<meta property="dcterms:modified">1980-01-01T00:00:00Z</meta>');
  });

  test('takes the moment that it is given', async () => {
    const files = await bookOf('---\ndate: 2026-03-14\n---\n\na\n', { date: '2027-01-02T03:04:05Z' });
    expect(packageOf(files)).toContain('<dc:date>2026-03-14</dc:date>');
    expect(packageOf(files)).toContain('modified">2027-01-02T03:04:05Z<');
  });

  test('says what of it can be read without eyes', async () => {
    const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const features = async (text: string) =>
      [...packageOf(await bookOf(text)).matchAll(/schema:access(?:ibility)?(\w+)">([^<]+)</gu)]
        .filter(([, name]) => name !== 'Summary')
        .map(([, name, value]) => `${name} ${value}`);
    const always = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'];
    const textOnly = [...always.map((feature) => `Feature ${feature}`)];
    expect(await features('a\n')).toEqual([
      'Mode textual',
      'ModeSufficient textual',
      ...textOnly,
      'Hazard none',
    ]);
    expect(await features(`![b](${dot})\n\n$$\nx\n$$\n`)).toEqual([
      'Mode textual',
      'Mode visual',
      'ModeSufficient textual',
      ...textOnly,
      'Feature alternativeText',
      'Feature MathML',
      'Hazard unknown',
    ]);
    expect(await features(`![](${dot})\n`)).toContain('ModeSufficient textual,visual');
  });

  test('runs from right to left where its language does', async () => {
    const article = readArticle('# عنوان\n\nنص عربي.\n', { name: 'a.md', language: 'ar' });
    const files = unzipSync((await exported(article, 'epub')).content as Uint8Array);
    expect(packageOf(files)).toContain('page-progression-direction="rtl"');
    expect(textOf(files, 'chapter-1.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
  });
});

describe('pages', () => {
  test('that hold a formula are flagged, and no others', async () => {
    const flagged = [
      ...packageOf(await bookOf('a\n\n$$\nx\n$$\n')).matchAll(/id="([^"]+)"[^>]*properties="([^"]+)"/gu),
    ];
    expect(flagged.map(([, id, properties]) => `${id} ${properties}`)).toEqual([
      'contents nav',
      'chapter-1 mathml',
    ]);
  });

  test('of a short article are one chapter with its notes, and the contents are for the reading system', async () => {
    const files = await bookOf('a[^1]\n\n## B\n\n[^1]: c\n');
    expect(packageOf(files).match(/idref="[^"]+"/gu)).toEqual(['idref="title"', 'idref="chapter-1"']);
    const chapter = textOf(files, 'chapter-1.xhtml');
    expect(chapter).toContain('epub:type="noteref" role="doc-noteref">1</a>');
    expect(chapter).toContain('<section class="footnotes" epub:type="endnotes" role="doc-endnotes">');
    expect(chapter).toMatch(/<li id="user-content-fn-1" epub:type="footnote">/u);
    expect(chapter).toContain('role="doc-backlink"');
  });

  test('of a long article are a chapter for each section, with links and notes across them', async () => {
    const files = await bookOf(long);
    expect(packageOf(files).match(/idref="[^"]+"/gu)).toEqual(
      ['title', 'contents', 'chapter-1', 'chapter-2', 'chapter-3', 'chapter-4', 'notes'].map(
        (id) => `idref="${id}"`,
      ),
    );
    expect(brokenLinks(files)).toEqual([]);
    expect(textOf(files, 'chapter-1.xhtml')).toContain('<a href="chapter-4.xhtml#chapitre-2">');
    expect(textOf(files, 'chapter-2.xhtml')).toContain('<a href="#chapitre-0">');
    expect(textOf(files, 'chapter-3.xhtml')).toContain('href="notes.xhtml#user-content-fn-n1"');
    expect(textOf(files, 'notes.xhtml')).toContain('href="chapter-3.xhtml#user-content-fnref-n1"');
    expect(textOf(files, 'contents.xhtml')).toContain('<a href="notes.xhtml">Notes</a>');
  });
});

test('an image that stands twice is one file; the cover is a page of its own', async () => {
  const files = unzipSync((await exported(exportFixture('riche.fr.md'), 'epub')).content as Uint8Array);
  expect(Object.keys(files).filter((path) => path.includes('/images/'))).toEqual([
    'EPUB/images/image-1.png',
    'EPUB/images/image-2.svg',
    'EPUB/images/cover-image.png',
  ]);
  expect(textOf(files, 'cover.xhtml')).toContain(
    '<img src="images/cover-image.png" alt="L’atelier de reliure',
  );
});
