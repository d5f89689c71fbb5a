/** What the normalising pass promises to every writer. */

import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { type DocumentOptions, documentOf } from '../../src/exporters/normalise/index.ts';
import { withoutHtml } from '../../src/exporters/normalise/raw-html.ts';
import { createWarnings } from '../../src/exporters/warnings.ts';
import { readArticle } from '../../src/index.ts';

async function normalised(text: string, options: DocumentOptions = {}) {
  const article = readArticle(text, { name: 'a.md', from: 'markdown' });
  const { warn, all } = createWarnings(article);
  const document = await documentOf(article, { warn, ...options });
  return {
    document,
    outline: outline(document.tree),
    warnings: all().map(({ where, message }) => `${where} ${message}`),
  };
}

/** A tree in one line: `heading2(text"A")`. */
function outline(node: Nodes): string {
  const name = `${node.type}${node.type === 'heading' ? node.depth : ''}${node.data?.language ? `@${node.data.language}` : ''}`;
  const value = 'value' in node ? JSON.stringify(node.value) : node.type === 'link' ? `<${node.url}>` : '';
  return 'children' in node ? `${name}${value}(${node.children.map(outline).join(' ')})` : `${name}${value}`;
}

const blocks = async (text: string, options?: DocumentOptions) =>
  (await normalised(text, options)).outline.slice(5, -1);

describe('metadata', () => {
  test('come from the front matter, and options go before it', async () => {
    const text =
      '---\ntitle: "A\\tb"\nauthors: [{name: Anne}, Marc]\ndate: 2026-03\ntags: [x, y]\n---\n\nUn texte.\n';
    const { document } = await normalised(text);
    expect(document.meta).toMatchObject({
      title: 'A b',
      authors: ['Anne', 'Marc'],
      date: '2026-03',
      tags: ['x', 'y'],
    });
    const told = await normalised(text, { title: 'B', authors: ['Zoé'], published: '2025' });
    expect(told.document.meta).toMatchObject({ title: 'B', authors: ['Zoé'], date: '2025' });
  });

  test.each([
    ['2026-02-30', null],
    ['hier', null],
    ['2026-13', null],
    ['2026/03/14', '2026-03-14'],
    ['2026-03-14 10:30', '2026-03-14T10:30'],
    ['2026-03-14T10:30:00+0100', '2026-03-14T10:30:00+01:00'],
  ])('the date %s is %s', async (date, iso) => {
    const { document, warnings } = await normalised(`---\ndate: "${date}"\n---\n\nUn texte.\n`);
    expect(document.meta.date).toBe(iso);
    expect(warnings).toHaveLength(iso === null ? 1 : 0);
  });

  test('a language is spelt as BCP 47 spells it', async () => {
    const { document } = await normalised('---\nlang: pt_br\n---\n\nUm texto.\n');
    expect(document.meta.language).toBe('pt-BR');
  });
});

describe('headings', () => {
  test('begin at depth 2 and leave no gap', async () => {
    expect(await blocks('#### a\n\n###### b\n\n##### c\n\n# d\n\n### e\n')).toBe(
      'heading2(text"a") heading3(text"b") heading3(text"c") heading2(text"d") heading3(text"e")',
    );
  });

  test('those without words are left out', async () => {
    expect(await blocks('# a\n\n##\n\n## <!-- b -->\n\n## ![c](d.png)\n')).toBe('heading2(image)');
  });

  test('those of an image in a link stay, and those of an image without words are the image', async () => {
    expect(await blocks('## [![a](b.png)](https://c.fr)\n\n## ![](d.png)\n')).toBe(
      'heading2(link<https://c.fr>(image)) figure(image)',
    );
  });

  test('the one that repeats the title is gone, whatever its quotation marks', async () => {
    expect(await blocks("---\ntitle: L’un « et » l’autre\n---\n\n# L'un « et » l'autre\n\n## a\n")).toBe(
      'heading2(text"a")',
    );
    expect(await blocks('# Titre\n\n## Titre\n')).toBe('heading2(text"Titre")');
  });
});

describe('links', () => {
  test.each([
    ['[a](https://example.org/é)', 'link<https://example.org/é>(text"a")'],
    ['[a](<https://example.org/a b>)', 'link<https://example.org/a%20b>(text"a")'],
    ['[a](mailto:a@b.fr)', 'link<mailto:a@b.fr>(text"a")'],
    ['[a](JavaScript:alert(1))', 'text"a"'],
    ['[a](<java\tscript:alert(1)>)', 'text"a"'],
    ['[a](data:text/html,x)', 'text"a"'],
    ['[a](../b.html)', 'text"a"'],
    ['[a](//example.org)', 'text"a"'],
    ['[a](#nulle-part)', 'text"a"'],
    ['[a](#%C3%A9t%C3%A9)\n\n## Été', 'link<#été>(text"a")'],
    ['[a](#L-Ete-d-Hugo)\n\n## L’été d’Hugo', 'link<#lété-dhugo>(text"a")'],
    ['[a](#-)\n\n## Été', 'text"a"'],
    ['[a][b]\n\n[b]: https://example.org', 'link<https://example.org>(text"a")'],
    ['[](https://example.org)', 'link<https://example.org>(text"https://example.org")'],
  ])('%s', async (text, written) => {
    expect(await blocks(text)).toContain(`paragraph(${written})`);
  });

  test('relative ones stay where addresses are kept', async () => {
    expect(await blocks('[a](../b.html)', { addresses: 'kept' })).toBe('paragraph(link<../b.html>(text"a"))');
    expect(await blocks('[a](javascript:b)', { addresses: 'kept' })).toBe('paragraph(text"a")');
  });

  test('a note that a link calls stands after the link', async () => {
    expect(await blocks('[a *b[^1]*](https://example.org) c\n\n[^1]: d\n')).toBe(
      'paragraph(link<https://example.org>(text"a " emphasis(text"b")) footnoteReference text" c")',
    );
  });

  test('a kind of link is warned about once, where it first stands', async () => {
    const { warnings } = await normalised('Un [a](x.html).\n\nDeux [b](y.html).\n');
    expect(warnings).toEqual([
      'a.md:1:4 a relative link becomes its text: give it an address that holds anywhere',
    ]);
  });
});

describe('notes', () => {
  test('are numbered by their first call; one inside another comes after those of the body', async () => {
    const { document, warnings } = await normalised(
      '[^z]: Z[^inner]\n[^inner]:\n[^a]: A\n[^never]: N\n\nUn[^a] deux[^z] un[^a].\n',
    );
    expect(document.notes.every(({ children }) => children.length > 0)).toBe(true);
    expect(document.notes.map(({ identifier, number }) => `${number} ${identifier}`)).toEqual([
      '1 a',
      '2 z',
      '3 inner',
    ]);
    expect(warnings).toEqual(['a.md:4:1 the note [^never] is never called and is left out']);
  });
});

test('a second note of the same label is left out, told', async () => {
  const { document, warnings } = await normalised('Un[^a].\n\n[^a]: A\n\n[^A]: B\n');
  expect(document.notes).toHaveLength(1);
  expect(warnings).toEqual(['a.md:5:1 a second note [^A] is left out']);
});

test('every row of a table is as long as the first', async () => {
  expect(await blocks('| a | b |\n|---|---|\n| c |\n| d | e | f |\n')).toBe(
    'table(tableRow(tableCell(text"a") tableCell(text"b")) tableRow(tableCell(text"c") tableCell()) tableRow(tableCell(text"d") tableCell(text"e")))',
  );
});

describe('figures', () => {
  const figure = (caption: string) => `figure(image${caption === '' ? '' : ` paragraph(${caption})`})`;
  test.each([
    ['![a](b.png)', figure('')],
    ['![a](b.png "Un titre")', figure('text"Un titre"')],
    ['![a](b.png)\n\n*Une **légende**.*', figure('text"Une " strong(text"légende") text"."')],
    ['![a][b]\n\n[b]: c.png "Un titre"', figure('text"Un titre"')],
    ['Du texte ![a](b.png)', 'paragraph(text"Du texte " image)'],
    ['- ![a](b.png)', `list(listItem(${figure('')}))`],
  ])('%s', async (text, written) => {
    expect(await blocks(text)).toBe(written);
  });
});

describe('formulas', () => {
  test.each([
    ['$$\na_1 * b * c_2\n$$', 'math"a_1 * b * c_2"'],
    ['$$ a \\\\ b $$', 'math"a \\\\\\\\ b"'],
    ['$$\na\n- b\n=\n\\{\n$$\n\naprès', 'math"a\\n- b\\n=\\n\\\\{" paragraph(text"après")'],
    [
      'avant *a* :\n$$\nx\n$$\naprès &amp; **b**',
      'paragraph(text"avant " emphasis(text"a") text" :") math"x" paragraph(text"après & " strong(text"b"))',
    ],
    ['> avant\n>\n> $$\n> a > b\n> $$', 'blockquote(paragraph(text"avant") math"a > b")'],
    ['- un\n\n  $$\n  a\n  $$', 'list(listItem(paragraph(text"un") math"a"))'],
    ['```math\na\n```', 'math"a"'],
    ['$$\nsans fin', 'paragraph(text"$$\\nsans fin")'],
    ['un $$ deux $$ trois', 'paragraph(text"un " inlineMath"deux" text" trois")'],
    ['`$$`\n\nun $a$', 'paragraph(inlineCode"$$") paragraph(text"un " inlineMath"a")'],
  ])('%j', async (text, written) => {
    expect(await blocks(text)).toBe(written);
  });

  test.each([
    ['$a_1 + b_1$ et $c$.', 'inlineMath"a_1 + b_1" text" et " inlineMath"c" text"."'],
    ['*un* $x$ **deux**', 'emphasis(text"un") text" " inlineMath"x" text" " strong(text"deux")'],
    ['5 $ ou 7 $, $6 et 8$5', 'text"5 $ ou 7 $, $6 et 8$5"'],
    ['\\$a$ et `$b$`', 'text"$a$ et " inlineCode"$b$"'],
    ['&amp; $a*b*c$ &amp;', 'text"& " inlineMath"a*b*c" text" &"'],
  ])('in the line: %j', async (text, written) => {
    expect(await blocks(text)).toBe(`paragraph(${written})`);
  });
});

test('controls become U+FFFD, and line endings line feeds', async () => {
  const { outline: written, warnings } = await normalised('a\u0001\ud800b\r\nc\u0085\n\n`\u0007`\n');
  expect(written).toBe('root(paragraph(text"a��b\\nc�") paragraph(inlineCode"�"))');
  expect(warnings).toEqual(['a.md:1:1 a control character becomes U+FFFD']);
});

test('comments and furniture are no part of a document', async () => {
  expect(await blocks('<!-- une note -->\n\nUn <!-- deux --> trois.\n')).toBe(
    'paragraph(text"Un " text" trois.")',
  );
});

test('blocks in another language say which', async () => {
  const text =
    'Le premier paragraphe est écrit dans la langue de l’article, et il est assez long.\n\n' +
    'The second one is written in English, so that it can be told apart from the others.\n';
  expect(await blocks(text)).toMatch(/^paragraph\(.*\) paragraph@en\(/u);
});

describe('without HTML', () => {
  const nodes = async (text: string) => {
    const { document } = await normalised(text);
    return outline((await withoutHtml(document)).tree as Root).slice(5, -1);
  };

  test.each([
    ['a <b>b <i>c</i></b>', 'paragraph(text"a " strong(text"b " emphasis(text"c")))'],
    ['a<sup>b</sup><sub>*c*</sub>', 'paragraph(text"a" superscript(text"b") subscript(emphasis(text"c")))'],
    ['<kbd>a</kbd><br>b', 'paragraph(inlineCode"a" break text"b")'],
    ['<span lang="en">a</span> <u>b', 'paragraph(text@en"a" text" " text"b")'],
    ['a <script>b</script></i> c', 'paragraph(text"a " text" c")'],
    [
      '<a href="javascript:x">a</a> <a href="https://b.fr">b</a>',
      'paragraph(text"a" text" " link<https://b.fr>(text"b"))',
    ],
    ['<div>\n<h1>a</h1>\n\n<p>b <b>c</b></p></div>', 'heading2(text"a") paragraph(text"b " strong(text"c"))'],
    ['<script>a</script>', ''],
    [
      '<p onclick="a">b</p>\n\nc\n\n<p lang="en">d',
      'paragraph(text"b") paragraph(text"c") paragraph@en(text"d")',
    ],
    [
      '<table><tr><td><p>a</p><ul><li>b</li></ul></td></tr></table>',
      'table(tableRow(tableCell()) tableRow(tableCell(text"a" break text"b")))',
    ],
    [
      '<table><tr><th>a</th></tr>\n\n<tr><td>b</td></tr></table>',
      'table(tableRow(tableCell(text"a")) tableRow(tableCell(text"b")))',
    ],
  ])('%j', async (text, written) => {
    expect(await nodes(text)).toBe(written);
  });

  test('a document that holds none stays the same', async () => {
    const { document } = await normalised('a');
    expect(await withoutHtml(document)).toBe(document);
  });

  test('the document that is given keeps its HTML', async () => {
    const { document, outline: before } = await normalised('a <b>c</b>\n\n<p>d</p>\n');
    await withoutHtml(document);
    expect(outline(document.tree)).toBe(before);
  });
});
