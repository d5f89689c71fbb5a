/** Text made to be hard on parsers is read, or refused with a line; nothing overflows the stack. */

import { describe, expect, test } from 'vitest';
import { readArticle, stats, UserError } from '../../src/index.ts';

const many = 50_000;
const texts: readonly (readonly [name: string, text: string])[] = [
  ['quotations', '>'.repeat(many)],
  ['quotations just deep enough', `${'>'.repeat(199)} a`],
  ['emphasis that opens and never closes', '*a **a '.repeat(many)],
  ['emphasis that may be anything', 'a**b'.repeat(many)],
  ['underscores', '_a__b'.repeat(10_000)],
  ['tildes', '~~a~'.repeat(many)],
  ['links in one line that is no ASCII', 'é [a](b) '.repeat(30_000)],
  ['emphasis about characters outside the BMP', '*😀*'.repeat(5_000)],
  ['links that never close', '[a]('.repeat(many)],
  ['brackets', '['.repeat(many)],
  ['images', '!['.repeat(many)],
  ['calls of notes', '[^a]'.repeat(many)],
  ['a ladder of backticks', Array.from({ length: 700 }, (_, i) => `${'`'.repeat(i + 1)} a`).join(' ')],
  ['lists 5 000 deep', Array.from({ length: 5_000 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
  ['a table of 100 000 rows', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(100_000)}`],
  ['tags that never close', '<a b="'.repeat(20_000)],
  ['comments that never close', '<!--'.repeat(many)],
  ['addresses', 'a@b.'.repeat(20_000)],
  ['literal links', 'www.a.'.repeat(20_000)],
  ['references', `${'[a]: b\n'.repeat(20_000)}${'[a]'.repeat(20_000)}`],
  ['fences', '```\n'.repeat(many)],
  ['rules', '--- '.repeat(many)],
  ['blanks', `a${' '.repeat(500_000)}b`],
];

describe.each(['markdown', 'text'] as const)('as %s', (from) => {
  test.each(texts)('%s', { timeout: 300_000 }, (name, text) => {
    try {
      const article = readArticle(text, { name, from, language: 'fr' });
      expect(stats(article).words).toBeGreaterThanOrEqual(0);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).where).toMatch(/:\d+$/u);
    }
  });
});

test('many articles whose front matter is nested too deeply do not end the process', () => {
  const text = `---\nthen: ${'['.repeat(3_000)}\n---\n\nUn mot.\n`;
  for (let time = 0; time < 200; time++)
    expect(() => readArticle(text, { name: 'a.md' })).toThrow('nested too deeply');
});

test.each(['\n', '\r\n', '\r'])(
  'what is nested too deep is refused with its line, with line ends %j',
  (end) => {
    expect(() => readArticle(`Un.${end}${end}${'>'.repeat(300)} a`, { name: 'a.md' })).toThrow(
      expect.objectContaining({ where: 'a.md:3' }),
    );
  },
);

describe('a paragraph with more underscores than a parser gets through', () => {
  const crowd = 'aA_ '.repeat(5_000);
  const read = (text: string, from: 'markdown' | 'text' = 'markdown') =>
    readArticle(text, { name: 'a.md', from });

  test.each(['\n', '\r\n', '\r'])('is refused with the line where it begins, with line ends %j', (end) => {
    expect(() => read(`Un.${end}${end}Deux.${end}${end}${crowd}${end}${crowd}`)).toThrow(
      expect.objectContaining({ where: 'a.md:5' }),
    );
  });

  test('is refused where bars make no table of it', () => {
    expect(() => read('a_b | c_d\n'.repeat(3_000))).toThrow(expect.objectContaining({ where: 'a.md:1' }));
  });

  test('is read as code, in a list, in a table, in many paragraphs and as bare text', () => {
    for (const text of [`\`\`\`\n${crowd}\n\`\`\`\n`, crowd.replaceAll(' ', '\n\n')])
      expect(read(text).tree.children.length).toBeGreaterThan(0);
    const rows = 'a_b | c_d\n'.repeat(3_000);
    expect(read(`a | b\n--|--\n${rows}`).tree.children[0]!.type).toBe('table');
    expect(read('- aA_ b_c d_e\n'.repeat(3_000)).tree.children[0]!.type).toBe('list');
    expect(read(crowd, 'text').format).toBe('text');
  });
});
