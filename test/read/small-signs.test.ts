/** Signs that are told by hand and not by one expression: capitals, captions, extensions. */

import { describe, expect, test, vi } from 'vitest';
import { readArticle } from '../../src/index.ts';

describe('a bare text', () => {
  const around = (line: string) =>
    `Un jour au port\n\nLe port est calme ce matin et les bateaux dorment encore.\n\n${line}\n\nLa mer monte sans bruit le long du quai, et personne ne la regarde.\n`;
  const kindOf = (line: string) => {
    const { tree } = readArticle(around(line), { name: 'a.txt' });
    return tree.children[2]!.type === 'heading' ? 'heading' : tree.children[2]!.data?.role;
  };
  test.each([
    ['© Anne Dupont', 'caption'],
    ['(c) Anne Dupont', 'caption'],
    ['Photo : Anne Dupont', 'caption'],
    ['Photos de Brest', 'caption'],
    ['Photographes du port', 'heading'],
  ])('%s is a %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  test('has lists by capital letters as by small ones', () => {
    for (const list of ['A) un\nB) deux\nC) trois', 'a) un\nb) deux\nc) trois']) {
      const { tree } = readArticle(`Il y a :\n\n${list}\n`, { name: 'a.txt' });
      expect(
        tree.children.map(({ type }) => type),
        list,
      ).toContain('list');
    }
  });
});

test('an extension tells the format in capitals too', () => {
  expect(readArticle('un mot', { name: 'A.MD' }).format).toBe('markdown');
  expect(readArticle('un mot', { name: 'A.TXT' }).format).toBe('text');
});

test('a word has its syllables in each language, whichever was asked first', async () => {
  const scores = async (...order: string[]) => {
    vi.resetModules();
    const fresh = await import('../../src/index.ts');
    const text = 'The table takes courage and makes a large image. '.repeat(30);
    return order
      .map((language) => fresh.stats(fresh.readArticle(text, { name: 'a.md', language })).readability)
      .at(-1);
  };
  const english = await scores('en');
  expect(english).not.toHaveLength(0);
  expect(await scores('fr', 'en')).toEqual(english);
});
