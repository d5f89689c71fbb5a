/** The page: what it holds, what it never holds, and how a template is filled. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slots } from '../../src/exporters/page/template.ts';
import { type ExportOptions, readArticle } from '../../src/index.ts';
import { root } from '../fixtures.ts';
import { exported, exportFixture, exportFixtures, toldBy } from './fixtures.ts';

const page = async (text: string, options: ExportOptions = {}) => {
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
  const answer = await exported(article, 'page', options);
  return { html: String(answer.content), told: toldBy(answer) };
};

/** What stands between the header and the notes. */
const content = async (text: string) =>
  /<div class="content">\n([\s\S]*)\n<\/div>\n/u.exec((await page(text)).html)![1]!;

describe.each(exportFixtures)('%s', (name) => {
  test('is the same page', async () => {
    const { content: written } = await exported(exportFixture(name), 'page');
    const withoutStyle = String(written).replace(/<style>[\s\S]*?<\/style>/u, '<style></style>');
    await expect(withoutStyle).toMatchFileSnapshot(`../../fixtures/answers/${name}/export.page.html`);
  });

  test('runs nothing and asks for nothing', async () => {
    const html = String((await exported(exportFixture(name), 'page')).content);
    expect(html.match(/<script[^>]*>/gu)).toEqual(['<script type="application/ld+json">']);
    expect(html).toContain('content="default-src &#x27;none&#x27;; img-src data:; ');
    expect(html.match(/\ssrc="(?!data:)[^"]*"|<link\b|@import|url\((?!data:)/giu)).toBeNull();
    expect(html.match(/<[^>]*\son\w+=/gu)).toBeNull();
  });
});

describe('the head', () => {
  const text = '---\ntitle: A </script><b> & "c"\nauthor: Anne\ndate: 2026-03\ntags: [x]\n---\n\nUn texte.\n';

  test('tells search engines what the article is, and no title can end the script', async () => {
    const { html } = await page(text);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html)!;
    expect(JSON.parse(json!)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'A </script><b> & "c"',
      inLanguage: 'fr',
      author: [{ '@type': 'Person', name: 'Anne' }],
      datePublished: '2026-03',
      keywords: ['x'],
      wordCount: expect.any(Number),
      timeRequired: 'PT1M',
    });
    expect(json).not.toContain('<');
  });

  test('tells previews the title, and a locale only where a territory is named', async () => {
    const { html } = await page(text);
    expect(html).toContain('<meta property="og:title" content="A </script><b> &#x26; &#x22;c&#x22;">');
    expect(html).not.toContain('og:locale');
    const canada = readArticle('# A\n\nUn texte.\n', { name: 'a.md', language: 'fr-CA' });
    expect(String((await exported(canada, 'page')).content)).toContain('content="fr_CA"');
  });

  test.each([
    ['https://example.org/a?b=1&c', '<link rel="canonical" href="https://example.org/a?b=1&#x26;c">'],
    ['javascript:alert(1)', null],
    ['/relative', null],
  ])('the address %s is canonical or left out', async (canonical, link) => {
    const { html } = await page(`---\ncanonical: "${canonical}"\n---\n\nUn texte.\n`);
    if (link === null) expect(html).not.toContain('canonical');
    else expect(html).toContain(link);
  });
});

describe('contents', () => {
  test('stand on a page from three headings on, nested, in the language of the article', async () => {
    const { html } = await page('## A\n\n### B[^1]\n\n## C & D\n\n[^1]: note\n');
    expect(html).toContain(
      '<p id="page:contents">Sommaire</p><ol><li><a href="#a">A</a><ol><li><a href="#b">B</a></li></ol></li>' +
        '<li><a href="#c--d">C &#x26; D</a></li></ol>',
    );
    expect((await page('## A\n\n## B\n')).html).not.toContain('<nav');
  });
});

describe('what is wide', () => {
  test('scrolls in a box that the keyboard reaches; each table has a name of its own', async () => {
    const table = '| a |\n| - |\n| b |\n';
    const html = await content(`${table}\n${table}\n    code\n`);
    expect(html.match(/<div class="table" [^>]*>/gu)).toEqual([
      '<div class="table" role="region" aria-label="Tableau 1" tabindex="0">',
      '<div class="table" role="region" aria-label="Tableau 2" tabindex="0">',
    ]);
    expect(html).toContain('<pre tabindex="0">');
  });
});

describe('code', () => {
  test('has its words in colours by any name of its language, and stays whole', async () => {
    for (const name of ['python', 'py']) {
      const html = await content(`\`\`\`${name}\ndef f(): return "<b>"\n\`\`\`\n`);
      expect(html).toContain('<span class="hljs-keyword">def</span>');
      expect(html.replace(/<[^>]+>/gu, '')).toBe('def f(): return "&#x3C;b>"\n');
    }
  });

  test.each(['nosuch', 'constructor', '__proto__'])('in the language %s is left as it is', async (name) => {
    expect(await content(`\`\`\`${name}\na < b\n\`\`\`\n`)).toBe(
      `<pre tabindex="0"><code class="language-${name}">a &#x3C; b\n</code></pre>`,
    );
  });
});

test('code and blocks in Latin letters run from left to right in an Arabic article', async () => {
  const text = '<!-- lang: en -->\n\nIn English.\n\nكتاب.\n\n```\na\n```\n';
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'ar' });
  const html = String((await exported(article, 'page')).content);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<p lang="en" dir="ltr">In English.</p>\n<p>كتاب.</p>');
  expect(html).toMatch(/<pre [^>]*dir="ltr"/u);
});

test('raw HTML that nothing can call by its name gets one, or is none', async () => {
  const image = '<img src="a.png">';
  const { html } = await page(
    `<p><a href="https://a.fr">${image}</a> <a href="https://b.fr" title="B"></a></p>\n\n` +
      `<details><summary>${image}</summary>c</details>\n\n<details><summary>d</summary>e</details>\n`,
  );
  expect(html).toContain('<a href="https://a.fr"><span class="missing-image">https://a.fr</span></a>');
  expect(html).toContain('<a href="https://b.fr" title="B">B</a>');
  expect(html.match(/<(?:details|summary)>/gu)).toHaveLength(2);
});

test('a header without words is a cell, and a link around an image without words has the words of its address', async () => {
  const { html } = await page('| | a |\n|---|---|\n| b | c |\n\n[![](a.png)](https://example.org/)\n');
  expect(html).toMatch(/<td><\/td>\s*<th>a<\/th>/u);
  expect(html).toContain('<span class="missing-image">https://example.org/</span>');
});

describe('formulas', () => {
  test('are MathML, with an equation number where TeX asks for one', async () => {
    const html = await content('$$\n\\begin{equation}\\label{x} \\boxed{a} < b\\end{equation}\n$$\n');
    expect(html).toContain(
      '<div class="formula" tabindex="0"><math xmlns="http://www.w3.org/1998/Math/MathML"',
    );
    expect(html).toContain('<mo>&#x3C;</mo>');
    expect(html).toContain('<span xmlns="http://www.w3.org/1999/xhtml" class="tml-eqn"></span>');
    expect(html).not.toMatch(/ id="x"|<mrow[^>]* displaystyle/u);
  });

  test.each([
    '\\frac{a',
    '\\ref{x}',
    'a + \\ref{x}',
    '\\href{javascript:alert(1)}{x}',
    '\\class{a}{b}',
    '\\def\\f{\\f\\f}\\f',
  ])('%s is not understood: it stays TeX, and its place is told', async (tex) => {
    const { html, told } = await page(`Avant.\n\n$$\n${tex}\n$$\n`);
    expect(html).toContain(`<code class="language-math math-display">${tex}</code>`);
    expect(told).toEqual(['3:1 a formula that is not understood stays TeX']);
  });
});

describe('raw HTML conforms', () => {
  test.each([
    ['<div><b><div>a</div></b></div>', '<div><div>a</div></div>'],
    ['<h2><div>a <ul><li>b</li></ul></div></h2>', '<h2>a b</h2>'],
    ['<ul><p>a</p>b</ul>', '<ul><li><p>a</p></li><li>b</li></ul>'],
    ['<dl><dd>a</dd></dl>', '<div><div>a</div></div>'],
    ['<dl><dt>a<dd>b</dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['<details>a</details>', '<div>a</div>'],
    ['<details>a<summary>b</summary></details>', '<details><summary>b</summary>a</details>'],
    [
      '<figure><figcaption>a</figcaption><figcaption>b</figcaption></figure>',
      '<figure><div>a</div><figcaption>b</figcaption></figure>',
    ],
    ['<time datetime="hier">a</time>', '<p><span>a</span></p>'],
    ['<a href="http://[::1">a</a>', '<p>a</p>'],
    ['<span lang="!!">a</span>', '<p><span>a</span></p>'],
    ['<ol start="x"><li value="2">a</li></ol>', '<ol><li value="2">a</li></ol>'],
  ])('%s', async (raw, written) => {
    expect(await content(`${raw}\n`)).toBe(written);
  });

  test('a cell ends with its rows, and what is no row stands before the table', async () => {
    const html = await content(
      '<table><colgroup><col></colgroup><tr><td rowspan="9" colspan="0">a</td></tr></table>\n',
    );
    expect(html).toContain('<tbody><tr><td rowspan="1">a</td></tr></tbody>');
    expect(html).not.toContain('<col');
  });
});

describe('a template', () => {
  test('can use the slots that the page of the command lists', () => {
    const page = readFileSync(join(root, 'docs/commands/export.md'), 'utf8');
    const rows = slots.map(({ name, holds, summary }) => [`{{${name}}}`, holds, summary]);
    const listed = [...page.matchAll(/^\| `(\{\{\w+\}\})`\s*\| (\w+)\s*\| (.*?)\s*\|$/gmu)].map((row) =>
      row.slice(1),
    );
    expect(listed).toEqual(rows);
  });

  test('is filled slot by slot: texts escaped, once, whatever the article holds', async () => {
    const template =
      '<html lang="{{lang}}"><p title="{{ title }}">{{authors}} {{readingTime}}</p>{{content}}';
    const text = '---\ntitle: \'"{{content}}" <b>\'\nauthor: [A, B]\n---\n\nDes {{title}}.\n';
    expect((await page(text, { template })).html).toBe(
      '<html lang="fr"><p title="&quot;{{content}}&quot; &lt;b&gt;">A, B 1\u00a0min de lecture</p><p>Des {{title}}.</p>\n',
    );
  });

  test('with a slot that there is not names the nearest one and the line', async () => {
    await expect(page('a\n', { template: '<html>\n{{titel}}' })).rejects.toMatchObject({
      message: "unknown slot '{{titel}}' in line 2 of the template",
      hint: expect.stringMatching(/^Did you mean title\? Slots: lang, dir, title, /u),
      outcome: 'usage',
    });
  });
});
