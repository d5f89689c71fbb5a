/** The HTML fragment: what it lets in, and what it makes of the fixtures. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
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
      `../../fixtures/exported/${name}.html`,
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
    ['<h2 id="section-0">a</h2>\n\n## b', '<h2 id="b">a</h2>\n<h2>b</h2>'],
    ['<p lang="en">a <span dir="rtl">b</span></p>', '<p lang="en">a <span dir="rtl">b</span></p>'],
  ])('%j', async (text, written) => {
    expect(await html(text)).toBe(written);
  });
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
