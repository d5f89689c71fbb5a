/** The first words of a process are scanned in another way than all that follow: no count may depend on it. */

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

const piece = fc.constantFrom(
  ...[
    'l’été',
    "qu'",
    'porte-monnaie',
    'Łódź',
    'œuvre',
    'straße',
    'ПРИВЕТ',
    'مرحبا',
    '日本',
    'カナ',
    '𝒳y',
    '𠀀',
    '👩‍👩‍👧',
  ],
  ...[
    '3\u00a0500',
    '12\u202f500\u202f000',
    '2026',
    'ª',
    '²',
    '×',
    'µ',
    '…',
    '« ',
    ' !',
    '—',
    '·',
    'e\u0301',
    '\ud83d',
    '\udc00',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00a0',
    '\u202f',
    '\u2009',
    '\u3000',
    '\ufeff',
    '\u00ad',
    '-',
    '’',
    "'",
    '.',
    '。',
    'a',
    '1',
  ],
);
const texts = fc.sample(
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  { numRuns: 400, seed: 1 },
);

test('the first words are counted as those that follow', async () => {
  vi.resetModules();
  const { isCold } = await import('../../src/text/characters.ts');
  const { countCjk, countWords, splitTokens, splitWords } = await import('../../src/text/words.ts');
  const { countSignes } = await import('../../src/text/signes.ts');
  const answers = () =>
    texts.map((text) => ({
      text,
      words: splitWords(text),
      count: countWords(text),
      tokens: splitTokens(text, 'fr'),
      signes: countSignes(text),
      cjk: countCjk(text),
    }));
  const first = answers();
  expect(isCold()).toBe(true);
  countWords('mot '.repeat(30_000));
  expect(isCold()).toBe(false);
  expect(answers()).toEqual(first);
});
