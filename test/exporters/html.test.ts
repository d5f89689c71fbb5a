/** The HTML fragment: what it lets in, and what it makes of the fixtures. */

import { describe, expect, test } from 'vitest';
import { exportArticle, readArticle } from '../../src/index.ts';
import { exported, exportFixture, exportFixtures, toldBy } from './fixtures.ts';

const html = async (text: string) => {
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
  const { content } = await exported(article, 'html');
  return String(content).replace(/^<article lang="fr">\n|\n<\/article>\n$/gu, '');
};

describe.each(exportFixtures)('%s', (name) => {
  test('is the same fragment, with the same warnings', async () => {
    const answer = await exported(exportFixture(name), 'html');
    const told = toldBy(answer).map((line) => `<!-- ${line} -->\n`);
    await expect(`${answer.content}${told.join('')}`).toMatchFileSnapshot(
      `../../fixtures/answers/${name}/export.html`,
    );
  });
});

describe('raw HTML', () => {
  test.each([
    ['<b onclick="a">b</b>', '<p><b>b</b></p>'],
    ['<a href="javascript:a">b</a>', '<p>b</p>'],
    ['<a href="#nulle-part">b</a>', '<p>b</p>'],
    ['<script>a</script>', ''],
    ['a <style>b</style> c', '<p>a  c</p>'],
    ['a<input name="b">', '<p>a</p>'],
    ['<img src="data:text/html,a" alt="b">', '<span class="missing-image">b</span>'],
    ['<p align="center" style="a">b</p>', '<p>b</p>'],
    ['<h1>a</h1>\n\n## b', '<h2>a</h2>\n<h3 id="b">b</h3>'],
    [
      '<p id="a">b</p>\n\n<p id="a">c</p>\n\n[d](#a)',
      '<p id="user-content-a">b</p>\n<p>c</p>\n<p><a href="#user-content-a">d</a></p>',
    ],
    ['<div><span>a\n\nb</span></div>', '<div>a\n<p>b</p></div>'],
    ['<h2 id="section-0">a</h2>\n\n## b', '<h2 id="b">a</h2>\n<h2>b</h2>'],
    ['<p lang="en">a <span dir="rtl">b</span></p>', '<p lang="en">a <span dir="rtl">b</span></p>'],
  ])('%j', async (text, written) => {
    expect(await html(text)).toBe(written);
  });
});

test('what of raw HTML is not let in is told where it stands, each kind once', async () => {
  const raw =
    '<script>a</script>\n\n<iframe src="b"></iframe>\n\n<form><button>c</button></form>\n\n' +
    '<a href="javascript:d">e</a> <a href="f.html">g</a> <a href="#h">i</a> <script>j</script> <svg><path/></svg>\n';
  const article = readArticle(raw, { name: 'a.md', from: 'markdown', language: 'fr' });
  const told = [
    '1:1 raw HTML: <script> is left out',
    '3:1 raw HTML: <iframe> is left out',
    '5:1 raw HTML: <form> is left out, what it holds stays',
    '5:7 raw HTML: <button> is left out, what it holds stays',
    "7:1 a link to 'javascript:' becomes its text",
    "7:53 a link to '#h', which is not there, becomes its text",
    '7:91 raw HTML: <svg> is left out, what it holds stays',
  ];
  expect(toldBy(await exported(article, 'html'))).toEqual(told);
  const relative = '7:30 a relative link becomes its text: give it an address that holds anywhere';
  expect(toldBy(await exported(article, 'page'))).toEqual(told.toSpliced(5, 0, relative));
});

test('a block is not marked with the language of the article, whatever its region', async () => {
  const text = 'Un paragraphe qui est bien en français, et qui le dit.\n';
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr-CA' });
  expect((await exported(article, 'html')).content).toBe(
    `<article lang="fr-CA">\n<p>${text.trim()}</p>\n</article>\n`,
  );
});

test('a block of a language that runs from right to left says so', async () => {
  expect(await html('<!-- lang: ar -->\n\nمرحبا بكم\n')).toBe('<p lang="ar" dir="rtl">مرحبا بكم</p>');
});

test('an article is written the same whether raw HTML stands in it or not', async () => {
  const text = '- [x] a[^1]\n\n## b\n\n| c |\n|--:|\n| d |\n\n[^1]: e\n';
  expect(await html(`${text}\n<p>f</p>\n`)).toContain((await html(text)).split('<section')[0]);
  expect((await html(`<p>f</p>\n\n${text}`)).split('<section')[1]).toBe(
    (await html(text)).split('<section')[1],
  );
});

test('the notes and the tasks speak the language of the article', async () => {
  const written = await html('- [x] a[^1]\n\n[^1]: b\n');
  expect(written).toContain('aria-label="fait"');
  expect(written).toContain('>Notes</h2>');
  expect(written).toContain('aria-label="Retour à l’appel de note 1"');
});

test('a note is called by any label, and links lead there and back', async () => {
  const article = readArticle('Un[^référence] deux[^١].\n\n[^référence]: A\n[^١]: B\n', {
    name: 'a.md',
    from: 'markdown',
  });
  const { content, warnings } = await exportArticle(article, 'html');
  expect(warnings).toEqual([]);
  for (const id of ['user-content-fn-référence', 'user-content-fnref-référence', 'user-content-fn-١']) {
    expect(content).toContain(`id="${id}"`);
    expect(content).toContain(`href="#${id}"`);
  }
});
