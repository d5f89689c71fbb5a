/** What exports make of the syntax of sites: left out with its spaces, told once, kept by Markdown. */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportArticle, readArticle } from '../../src/index.ts';
import { root } from '../fixtures.ts';
import { exported, exportFixture, toldBy } from './fixtures.ts';

/** The first line is a page of MkDocs for certain, the second what is looked at. */
async function written(text: string, format = 'text', dialect = '!!! tip "Oui"\n    Non.\n\n') {
  const article = readArticle(`${dialect}${text}\n`, { name: 'a.md', from: 'markdown', language: 'fr' });
  const { content, warnings } = await exportArticle(article, format);
  const opening = dialect === '' ? '' : 'Oui\n\nNon.\n\n';
  return { content: String(content).replace(opening, '').trimEnd(), warnings };
}

const text = async (markdown: string) => (await written(markdown)).content;
const html = async (markdown: string) =>
  (await written(markdown, 'html')).content.split('</aside>\n')[1]!.replace('\n</article>', '');

test.each(['text', 'md'])('pages of sites are written as they were: %s', async (format) => {
  for (const name of ['encadres.fr.md', 'notes.fr.md'] as const) {
    const { content } = await exported(exportFixture(name), format);
    await expect(content).toMatchFileSnapshot(join(root, `fixtures/answers/${name}/export.${format}`));
  }
});

describe('what is left out takes its spaces along', () => {
  test.each([
    ['La fleur s’appelle {{ page.nom }}, dit-on.', 'La fleur s’appelle, dit-on.'],
    ['Un {{ page.nom }} mot', 'Un mot'],
    ['Un mot {{ page.nom }}', 'Un mot'],
    ['{{ page.nom }} un mot', 'un mot'],
    ['Bonjour {{ page.nom }} !', 'Bonjour !'],
    ['Un {{ page.nom }}*mot*', 'Un mot'],
    ['Un **{{ page.nom }}** mot', 'Un mot'],
    ['un\n{% if a %}\ndeux\n{% endif %}\ntrois', 'un deux trois'],
    ['un  \n{% if a %}\ndeux', 'un\ndeux'],
  ])('%j', async (markdown, expected) => {
    expect(await text(markdown)).toBe(expected);
  });
});

describe('what it leaves empty goes too', () => {
  test.each([
    ['un\n\n{{ page.nom }} {{ page.nom }}\n\ndeux', 'un\n\ndeux'],
    ['- {{ page.nom }}\n- deux', '  • deux'],
    ['un\n\n- {{ page.nom }}', 'un'],
    ['un\n\n> {{ page.nom }}', 'un'],
    ['| a |\n|---|\n| {{ page.nom }} |\n| b |', 'a\nb'],
    ['{% if a %}\n\nun\n\n{% endif %}', 'un'],
  ])('%j', async (markdown, expected) => {
    expect(await text(markdown)).toBe(expected);
  });
});

test('each kind that a page loses something with is told once, where it first stands', async () => {
  const page =
    'Voir {{ page.un }} {.a}\n\n{{ page.deux }}\n\n## Là {#la}\n\n{{< youtube x >}}\n\n{{< youtube y >}}\n\n{% comment %} non {% endcomment %}';
  for (const format of ['html', 'text', 'docx']) {
    const { warnings } = await written(page, format);
    expect(toldBy({ warnings })).toEqual([
      '4:6 syntax of the site is left out: {{ page.un }} (template-output), and 1 more',
      '10:1 syntax of the site is left out: {{< youtube x >}} (shortcode), and 1 more',
      '14:1 syntax of the site is left out: {% comment %} non {% endcomment %} (liquid-tag)',
    ]);
  }
});

describe('HTML', () => {
  test.each([
    ['++ctrl+"é"++', '<p><kbd>Ctrl</kbd>+<kbd>é</kbd></p>'],
    ['==a *b*== ^^c^^ H~2~O', '<p><mark>a <em>b</em></mark> <ins>c</ins> H<sub>2</sub>O</p>'],
    ['un [mot]{.petit}', '<p>un mot</p>'],
    ['a\nb\n: c', '<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dd>c</dd>\n</dl>'],
    ['??? bug\n    a', '<details>\n<summary>Erreur</summary>\n<p>a</p>\n</details>'],
    [
      '> [!CAUTION]\n> a',
      '<aside class="callout caution" aria-label="Attention">\n<p class="label">Attention</p>\n<p>a</p>\n',
    ],
    ['=== "Un"\n    a', '<div class="tab">\n<p class="label">Un</p>\n<p>a</p>\n</div>'],
  ])('%j', async (markdown, expected) => {
    expect(await html(markdown)).toBe(expected);
  });

  test('JSX that is HTML stays HTML, components leave what they hold', async () => {
    const page =
      'import A from "a";\n\n<A b={1}>\n\nun<br/>deux <b style={{ c: 1 }}>trois</b>\n\n</A>\n\n{/* non */}';
    const article = readArticle(page, { name: 'a.mdx', language: 'fr' });
    const { content, warnings } = await exportArticle(article, 'html');
    expect(content).toBe('<article lang="fr">\n<p>un<br>deux <b>trois</b></p>\n</article>\n');
    expect(toldBy({ warnings })).toHaveLength(1);
  });

  test('a link goes to the id that a heading says it has, the title’s too', async () => {
    const { content, warnings } = await written('# T {#t}\n\n[a](#t) [b](#là)\n\n## U {#là}', 'html', '');
    expect(content).toContain(
      '<h1 id="t">T</h1>\n<p><a href="#t">a</a> <a href="#l%C3%A0">b</a></p>\n<h2 id="là">U</h2>',
    );
    expect(warnings).toEqual([]);
  });

  test('headings in containers have ids, each its own', async () => {
    expect(await html('## A\n\n!!! note\n    ## A\n\n    ## B {#c}')).toMatch(
      /<h2 id="a">[\s\S]*<h2 id="a_1">A<\/h2>\n<h2 id="c">B/u,
    );
  });

  test('notes in their place are numbered with the others', async () => {
    const { content } = await written('a^[un *b*^[deux]] c[^n]\n\n[^n]: trois', 'text', '');
    expect(content).toBe('a[1] c[2]\n\n[1] un b[3]\n\n[2] trois\n\n[3] deux');
  });

  test('an image that syntax of a site names is an image', async () => {
    const image = async (markdown: string) => (await written(markdown, 'html', '')).content;
    expect(await image('Voir [[a|b]].\n\n![[plan: 1.png|Un plan]]')).toContain(
      '<img src="./plan:%201.png" alt="Un plan">',
    );
    const figure = '```{figure} a.png\n:alt: Une rose\n\nLa rose\n```';
    expect(await image(figure)).toContain(
      '<img src="a.png" alt="Une rose">\n<figcaption>La rose</figcaption>',
    );
  });
});

describe('Markdown keeps it as it is written', () => {
  test.each([
    '> [!NOTE]\n> a *b*',
    '- a\n\n  !!! note\n      b\n\n      - c',
    '1. a {{ b | c }}\n   {: .d }',
    'a\n{: .b }\n\n***',
    'Une phrase.^[Une note *courte*.]',
    '| {{ a | b }} | c |\n|---|---|\n| d | $e$ |',
    '\\$a\\$ et \\{{ b.c }}, \\==d\\== : 5 $ à 6 $',
    '$$\na \\\\ b\n$$',
    'Terme^[a]\n:   sens\n\n    ~~~\n    code\n    ~~~',
  ])('%j', async (markdown) => {
    const { content } = await written(markdown, 'md', '');
    expect(content).toBe(markdown);
    expect((await written(String(content), 'md', '')).content).toBe(content);
  });
});
