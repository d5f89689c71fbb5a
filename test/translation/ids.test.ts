/** An id belongs to a text, not to its file, its place or its marks. */

import { describe, expect, test } from 'vitest';
import { fixture } from '../fixtures.ts';
import { segmentsOf } from './translate.ts';

const ids = (text: string, name?: string) => segmentsOf(text, {}, name).entries.map(({ id }) => id);

describe('the same ids', () => {
  const plain = 'Un texte **fort** sur une ligne.\n\nUn autre.\n';
  test.each([
    ['re-wrapped', 'Un texte\n**fort** sur\nune   ligne.\n\nUn autre.\n'],
    ['with other marks', 'Un texte __fort__ sur une ligne.\n\nUn autre.\n'],
    ['with CRLF', 'Un texte **fort** sur une ligne.\r\n\r\nUn autre.\r\n'],
    ['decomposed', 'Un texte **fort** sur une ligne.\n\nUn autre.\n'.normalize('NFD')],
  ])('%s', (_, text) => {
    expect(ids(text)).toEqual(ids(plain));
  });

  test('in a file of another name', () => {
    expect(ids(plain, 'other.md')).toEqual(ids(plain));
  });

  test('whatever else is asked for', () => {
    const text = '---\ntitle: Un autre.\n---\n\n<p>Un autre.</p>\n\nUn autre.\n';
    const last = (options: object) => segmentsOf(text, options).entries.at(-1)!.id;
    expect(last({ keys: ['title'], html: true })).toBe(last({}));
  });
});

describe('when the article changes', () => {
  const before = fixture('everything.fr.md');
  const kept = (after: string) => {
    const now = new Set(ids(after));
    return ids(before).filter((id) => now.has(id)).length;
  };
  const all = ids(before).length;
  const blocks = before.split('\n\n');

  test('a new paragraph changes no other', () => {
    expect(kept(blocks.with(3, `${blocks[3]}\n\nUn paragraphe tout neuf.`).join('\n\n'))).toBe(all);
  });
  test('a moved paragraph keeps its own', () => {
    expect(kept([...blocks.slice(0, 2), ...blocks.slice(4), ...blocks.slice(2, 4)].join('\n\n'))).toBe(all);
  });
  test('an edit costs one segment', () => {
    expect(kept(before.replace('Voir [le premier]', 'Relire [le premier]'))).toBe(all - 1);
  });
});

test('the k-th same text has the number k', () => {
  const [first, second, third] = ids('Oui.\n\nOui.\n\nOui.\n');
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});

test('ids are names that XML allows, and two texts have two', () => {
  const all = ids(fixture('everything.fr.md'));
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) expect(id).toMatch(/^s-[a-z2-9]{10}(?:-\d+)?$/u);
});
