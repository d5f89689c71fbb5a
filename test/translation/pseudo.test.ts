/** Pseudo-translation is readable, longer, marked, and leaves alone what no translator touches. */

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import { type Content, plainText } from '../../src/translation/content.ts';
import { pseudo } from '../../src/translation/pseudo.ts';
import { articles } from './articles.ts';

const contents = articles
  .map((files) => files[0]!.entries[0]!.source)
  .filter((content) => content.some((piece) => typeof piece !== 'string' || /\S/u.test(piece)));

test.each([
  ['Bonjour', '⟦Ƀōñĵōōūŕ⟧'],
  ['L’été à Paris', '⟦Ļ’éţéé àà Ƥååŕīš⟧'],
  ['12', '⟦12⟧'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  const content = text === '' ? [] : [text];
  expect(plainText(pseudo(content))).toBe(expected);
});

test('text is about 30 % longer, in any script', () => {
  for (const text of [
    'Cinq jours à Las Vegas, entre conférences, rencontres et couloirs sans fin : récit d’une semaine dense.',
    'The quick brown fox jumps over the lazy dog, twice a day and once at night.',
    'Сегодня хорошая погода, и мы идём гулять по набережной до самого вечера.',
    '今日は天気がいいので、川沿いを散歩します。夕方までには帰るつもりです。',
  ]) {
    const ratio = plainText(pseudo([text])).length / text.length;
    expect(ratio, text).toBeGreaterThan(1.25);
    expect(ratio, text).toBeLessThan(1.45);
  }
});

test('codes stay in place and order, marks stand at the ends, inside the white space there', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const result = pseudo(content);
      const codes = (pieces: Content) => pieces.filter((piece) => typeof piece !== 'string');
      expect(codes(result)).toEqual(codes(content));
      const text = result.map((piece) => (typeof piece === 'string' ? piece : '#')).join('');
      const original = content.map((piece) => (typeof piece === 'string' ? piece : '#')).join('');
      expect(text).toMatch(/^\s*⟦[\s\S]*⟧\s*$/u);
      expect(text.split(/\S/u)[0]).toBe(original.split(/\S/u)[0]);
      expect(/\s*$/u.exec(text)![0]).toBe(/\s*$/u.exec(original)![0]);
      expect(pseudo(content)).toEqual(result);
    }),
  );
});

test.each([
  'https://example.org/a_b?c=d#e',
  'www.example.org/chemin',
  'jean.dupont@example.org',
  '{{ page.title }}',
  '{% include note.html %}',
  '{name}',
  '\u0024{prix}',
  '%s',
  '%1$s',
  '%(nom)s',
  '%.2f',
  'README.md',
  'src/index.ts',
  'été.md',
])('%s in a text stays as it is', (kept) => {
  const result = plainText(pseudo([`Voir ${kept}, merci.`]));
  expect(result).toContain(` ${kept}, ɱ`);
  expect(result).not.toContain('Voir');
});

describe('raw Markdown', () => {
  /** What the tree says apart from its text. */
  function shape(node: Nodes): unknown {
    const { type } = node;
    if (type === 'text') return 'text';
    const facts = { ...node } as Record<string, unknown>;
    for (const key of [
      'position',
      'data',
      'children',
      'alt',
      ...(type === 'inlineCode' || type === 'html' ? [] : ['value']),
    ])
      delete facts[key];
    return 'children' in node ? { ...facts, children: node.children.map(shape) } : facts;
  }

  test.each([
    '**Gras** et _italique_, ~~barré~~ : __fin__',
    '`npm install` puis ``un ` accent`` et `code`',
    '[un lien](https://example.org/a(b)c "titre") et [autre](<un chemin.md>)',
    '![une image](images/photo.png) suivie de texte',
    '[texte][ref], [ref], [ref][] et [note][^1]',
    'appel de note[^1], <https://example.org>, <b class="x">gras</b><br>fin',
    'Tom &amp; Jerry &nbsp;! &#233; &#xE9; \\*pas gras\\* \\[crochets\\]',
    '**[lien gras](a.md)**, *[`code`](b.md)*',
    'ligne une\\\nligne deux  \nligne trois',
  ])('%j keeps its structure', (markdown) => {
    const definitions = '\n\n[ref]: https://example.org/ref\n\n[^1]: La note.\n';
    const tree = (text: string) => readArticle(text + definitions, { from: 'markdown', language: 'fr' }).tree;
    const [result] = pseudo([markdown], 'markdown') as [string];
    const [before, after] = [tree(markdown), tree(result)].map((root) => shape(withoutMarks(root)));
    expect(after).toEqual(before);
    expect(result).not.toBe(`⟦${markdown}⟧`);
    expect(result.match(/&#?\w+;/gu)).toEqual(markdown.match(/&#?\w+;/gu));
  });

  /** The marks are text of their own where a code stands at an end. */
  function withoutMarks(node: Nodes): Nodes {
    if (!('children' in node)) return node;
    const children = (node.children as Nodes[])
      .filter((child) => child.type !== 'text' || !/^[⟦⟧]+$/u.test(child.value))
      .map(withoutMarks);
    return { ...node, children } as Nodes;
  }
});

test('long tokens and marks that never close take no time', () => {
  const started = performance.now();
  pseudo(['a.'.repeat(60_000)]);
  for (const text of ['`a ', '[', '](', '<a', '{{', '&a', '%(']) pseudo([text.repeat(20_000)], 'markdown');
  expect(performance.now() - started).toBeLessThan(5_000);
});
