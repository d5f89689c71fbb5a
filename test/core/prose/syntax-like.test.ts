/** What looks like the syntax of some site is not mended, even where it was read as prose. */

import { expect, test } from 'vitest';
import { reachesSyntax, syntaxLikeIn } from '../../../src/core/prose/syntax-like.ts';
import { readArticle } from '../../../src/read/index.ts';
import { checkArticle } from '../../../src/rules/check-article.ts';
import { applyFixes } from '../../../src/rules/fix.ts';

function found(text: string): string[] {
  return syntaxLikeIn(text).map(({ start, end }) => text.slice(start, end));
}

test('tags of templates, attribute lists, wikilinks and lines of blocks are found where they close in their paragraph', () => {
  expect(found('Un {{ nom }} et {% if x %}oui{% endif %}, {#id} ou {: .c }, {width=50%}.')).toEqual([
    '{{ nom }}',
    '{% if x %}',
    '{% endif %}',
    '{#id}',
    '{: .c }',
    '{width=50%}',
  ]);
  expect(found('![[image.png|200]] puis [[Page]] puis <% x %>')).toEqual([
    '![[image.png|200]]',
    '[[Page]]',
    '<% x %>',
  ]);
  expect(found('::: note Titre\ntexte\n:::\n\n!!! tip "Un titre"\n> [!NOTE] Suite')).toEqual([
    '::: note Titre',
    ':::',
    '!!! tip "Un titre"',
    '[!NOTE]',
  ]);
});

test('a table whose columns are drawn is, up to the empty line', () => {
  const grid = '+-----+-----+\n| Un? | Deux|\n+=====+=====+\n| a:b | c   |\n+-----+-----+';
  const simple = 'Nom    Prix\n-----  -----\nIci?   2: 3\nLa!    4';
  for (const end of ['\n', '\r\n']) {
    const text = `Avant?\n\n${grid}\n\n${simple}\n\nTitre\n---\n\nAprès?\n`.replaceAll('\n', end);
    expect(found(text)).toEqual([grid, simple].map((table) => table.replaceAll('\n', end)));
  }
});

test('prose is not', () => {
  for (const text of [
    'Quoi ?!! Vraiment !!! Oui {peut-être} et [voir] et [^1] à 20 %.',
    'Il ouvre {{ et ne ferme pas.\n\nAilleurs }} il ferme.',
    'Incroyable !!!',
    '2 % < 3 %% de rien',
  ])
    expect(found(text)).toEqual([]);
});

test('a change beside it is fine, one that reaches into it is not', () => {
  const reaches = reachesSyntax('Il y a {{ n }}: six');
  expect(reaches({ start: 14, end: 14 })).toBe(false);
  expect(reaches({ start: 7, end: 7 })).toBe(false);
  expect(reaches({ start: 9, end: 9 })).toBe(true);
  expect(reaches({ start: 5, end: 8 })).toBe(true);
  expect(reaches({ start: 13, end: 15 })).toBe(true);
  const known = reachesSyntax('!!! tip "Un titre: voilà"', [{ start: 0, end: 9 }]);
  expect(known({ start: 17, end: 17 })).toBe(false);
});

test('a fault inside it is told and not mended; the one beside it is', () => {
  const text = "Bonjour {{< lien \"Barre d'état\" >}} : c'est l'état.\n";
  const findings = checkArticle(readArticle(text, { from: 'markdown', language: 'fr' }));
  const { text: fixed } = applyFixes(text, findings);
  expect(fixed).toBe('Bonjour {{< lien "Barre d\'état" >}}\u00a0: c’est l’état.\n');
});

test('takes time in proportion to the text', () => {
  const hostile = ['{{', '{', '[[', '%%x', '{a=', ' {{ x', '> '].map((sign) => sign.repeat(200_000));
  for (const text of hostile) syntaxLikeIn(text);
});

test('a fault in the target of what may be a wikilink is not told: it is the name of a file', () => {
  const told = (text: string) =>
    checkArticle(readArticle(text, { from: 'markdown', language: 'fr' })).map(({ rule }) => rule);
  expect(told("Voyez [[l'arbre]] et la suite du jardin.\n")).not.toContain('straight-apostrophes');
  expect(told("Voyez [[arbre|l'arbre]] et la suite du jardin.\n")).toContain('straight-apostrophes');
  expect(told("Voyez l'arbre et la suite du jardin.\n")).toContain('straight-apostrophes');
  expect(told('Voyez [[Note: le jardin]] pour la suite.\n')).not.toContain('space-before-signs');
});
