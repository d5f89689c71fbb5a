/** What is offered for translation, and what never is. */

import { describe, expect, test } from 'vitest';
import { toTagged } from '../../src/translation/tagged.ts';
import { fixture } from '../fixtures.ts';
import { segmentsOf, texts } from './translate.ts';

describe('units', () => {
  const kinds = (text: string, options = {}) =>
    segmentsOf(text, { by: 'block', ...options }).entries.map(({ kind, source }) => [kind, toTagged(source)]);

  test('each block is one, with its kind', () => {
    const text = [
      '# Titre',
      'Un paragraphe.',
      '- un point\n- un autre',
      '> une citation',
      '| a | b |\n|---|---|\n| c | d |',
      '![alt](i.png)\n\n*une légende*',
      'note[^1]\n\n[^1]: la note',
    ].join('\n\n');
    expect(kinds(text)).toEqual([
      ['heading', 'Titre'],
      ['paragraph', 'Un paragraphe.'],
      ['list-item', 'un point'],
      ['list-item', 'un autre'],
      ['quotation', 'une citation'],
      ['table-cell', 'a'],
      ['table-cell', 'b'],
      ['table-cell', 'c'],
      ['table-cell', 'd'],
      ['image-alternative', 'alt'],
      ['caption', '{1}une légende{/1}'],
      ['paragraph', 'note{1/}'],
      ['note', 'la note'],
    ]);
  });

  test('titles of links, images and definitions are their own', () => {
    const text = '[un](u "le titre") ![img](i \'son titre\') [deux]\n\n[deux]: u (un autre "titre")\n';
    expect(
      kinds(text)
        .filter(([kind]) => kind === 'link-title')
        .map(([, said]) => said),
    ).toEqual(['le titre', 'son titre', 'un autre "titre"']);
  });

  test('code, addresses and what says nothing are not offered', () => {
    expect(texts('```\ncode\n```\n\n`code`\n\n<https://a.org>\n\nhttps://b.org/c\n\n---\n\n…\n')).toEqual([]);
  });

  test('front matter is offered by key, HTML and comments when asked', () => {
    const text =
      '---\ntitle: Un titre\nparams:\n  sub: "Sous-titre"\ntags: [un, deux]\n---\n\n<p>Texte <b>gras</b></p>\n\n```js\nf(); // dit bonjour\n```\n';
    expect(texts(text)).toEqual([]);
    expect(texts(text, { keys: ['title', 'tags'] })).toEqual(['Un titre', 'un', 'deux']);
    expect(texts(text, { keys: ['params.sub'] })).toEqual(['Sous-titre']);
    expect(texts(text, { html: true })).toEqual(['Texte {1/}gras']);
    expect(texts(text, { comments: true })).toEqual(['dit bonjour']);
  });

  test('furniture is not offered', () => {
    const all = texts(fixture('las-vegas.fr.txt'), {}, 'las-vegas.fr.txt').join('\n');
    expect(all).not.toContain('Temps de lecture');
    expect(all).toContain('La démesure');
  });

  test('each heading and each bullet of bare text is its own', () => {
    const items = segmentsOf(fixture('las-vegas.fr.txt'), { by: 'block' }, 'las-vegas.fr.txt').entries;
    expect(items.filter(({ kind }) => kind === 'heading')).toHaveLength(5);
    expect(items.filter(({ kind }) => kind === 'list-item').map(({ source }) => toTagged(source))).toContain(
      'Comment monter une journée Community Day chez soi ?',
    );
  });

  test('prefixes of continued lines are no part of the text', () => {
    expect(texts('> - un point\n>   sur deux lignes\n> > cité\n> > encore\n', { by: 'block' })).toEqual([
      'un point sur deux lignes',
      'cité encore',
    ]);
  });

  test('entries say where they stand', () => {
    const [, , last] = segmentsOf('# Un\n\n## Deux\n\nIci. Là.\n').entries.filter(
      ({ kind }) => kind !== 'link-title',
    );
    expect(last).toMatchObject({ path: ['Deux'], line: 5, column: 1, span: { start: 15, end: 19 } });
  });
});

describe('segments', () => {
  test('are sentences by our own splitter', () => {
    expect(texts('M. Dupont arrive. « Oui ! » dit-il. Il part…\n')).toEqual([
      'M. Dupont arrive.',
      '« Oui ! » dit-il.',
      'Il part…',
    ]);
  });

  test('keep codes with the sentence that they touch', () => {
    expect(texts('**Oui.** Non.[^1] *Peut-être.*\n\n[^1]: x1\n').slice(0, 3)).toEqual([
      '{1}Oui.{/1}',
      'Non.{1/}',
      '{1}Peut-être.{/1}',
    ]);
  });

  test('a pair that crosses the end of a sentence is isolated in both', () => {
    const [first, second] = segmentsOf('Un **gras. Encore gras** fin.\n').entries;
    const codes = [first, second].map((entry) => entry!.source.filter((piece) => typeof piece !== 'string'));
    expect(codes.map(([code]) => code)).toMatchObject([
      { id: 1, role: 'open', isolated: true, pair: 1 },
      { id: 1, role: 'close', isolated: true, pair: 1 },
    ]);
  });

  test('a stop inside code or an address ends none', () => {
    expect(texts('Lancez `a. B` puis https://x.org/a. Ensuite ?\n')).toHaveLength(2);
  });

  test('singles stand for code, images, breaks, notes, HTML and escapes', () => {
    expect(texts('a `b` ![c](d) e\\\nf[^1] <i>g</i> 5 \\* 3\n\n[^1]: x1\n', { by: 'block' })[0]).toBe(
      'a {1/} {2/} e{3/}f{4/} {5/}g{6/} 5 {7/} 3',
    );
  });
});

describe('what is protected', () => {
  test('matches of a pattern are codes, and take whole pairs with them', () => {
    expect(
      texts('Voir {{< ref "a*b" >}} et *{% x %} y* fin.\n', {
        protect: ['\\{\\{<.*?>\\}\\}', '\\{%.*?%\\}'],
      }),
    ).toEqual(['Voir {1/} et {2}{3/} y{/2} fin.']);
    expect(texts('Un *deux {{ trois* }} quatre.\n', { protect: ['\\{\\{.*?\\}\\}'] })).toEqual([
      'Un {1/} quatre.',
    ]);
  });

  test('what stands between ignore marks is not offered', () => {
    const text =
      'Un.\n\n<!-- article:ignore -->\n\nDeux.\n\n<!-- /article:ignore -->\n\nTrois <!-- article:ignore -->x<!-- article:ignore --> y.\n';
    expect(texts(text)).toEqual(['Un.', 'Trois {1/} y.']);
  });

  test('a pattern that is none is refused', () => {
    expect(() => texts('a', { protect: ['('] })).toThrow(/--protect '\(' is no regular expression/u);
  });

  test('a pattern finds spaces, lines and escapes as JavaScript writes them', () => {
    const found = (pattern: string) =>
      texts('Oui\u00a0! x\u202f? 😀 é.b\n', { by: 'block', protect: [pattern] });
    expect(found('\\s[!?]')).toEqual(['Oui{1/} x{2/} 😀 é.b']);
    expect(found('[\\s]\\?')).toEqual(['Oui\u00a0! x{1/} 😀 é.b']);
    expect(found('\\u{1F600}|\\u00e9\\.')).toEqual(['Oui\u00a0! x\u202f? {1/} {2/}b']);
    expect(found('^O.i')).toEqual(['{1/}\u00a0! x\u202f? 😀 é.b']);
  });

  test.each([
    ['(a+)+$', 'a'.repeat(50_000)],
    ['(?:a|a?)+b', 'a'.repeat(20_000)],
    ['(.*)*x', 'a'.repeat(20_000)],
  ])('a stranger’s pattern ends: %s', (pattern, text) => {
    expect(texts(`${text}!\n`, { protect: [pattern] })).toHaveLength(1);
  });

  test.each([
    '(?=a)',
    '(?<!a)b',
    '(a)\\1',
    '(a{1000}){1000}',
    `${'(?:a?|'.repeat(400)}${')'.repeat(400)}{9}`,
  ])('a pattern that no linear time is known for, or too large, is refused: %s', (pattern) => {
    expect(() => texts('a', { protect: [pattern] })).toThrow(/is no regular expression that can be run/u);
  });
});
