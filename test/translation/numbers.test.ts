/** Numbers: how they are read, written, and put into the translation of a text that had other ones. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptNumbers, numberless } from '../../src/translation/adapt-numbers.ts';
import { createMemory } from '../../src/translation/memory.ts';
import { findNumbers } from '../../src/translation/numbers.ts';
import { fromTagged, toTagged } from '../../src/translation/tagged.ts';
import { entry, languages, nowhere } from './texts.ts';

describe('numbers in a text', () => {
  test.each([
    ['12,5 % et 12.5 %', 'fr', ['12.5', '12.5']],
    ['1 200, 1\u202f200 et 1\u00a0200,50', 'fr', ['1200', '1200', '1200.50']],
    ['1,200 or 1,234,567.89', 'en', ['1200', '1234567.89']],
    ['1,200', 'fr', ['1.200']],
    ['1.200 und 1.234.567,5', 'de', ['1200', '1234567.5']],
    ['1’200', 'de-CH', ['1200']],
    ['le 2026-11-24 à 10:30', 'fr', ['2026-11-24', '10', '30']],
    ['en 2026 100 lecteurs', 'fr', ['2026', '100']],
    ['version 1.2.3, 0.125', 'en', ['1.2.3', '0.125']],
    ['utf8, 18e, H2O, v1.2, 3D', 'fr', []],
    ['1, 2, 3.', 'fr', ['1', '2', '3']],
  ])('%j (%s)', (text, language, values) => {
    expect(findNumbers(text, language).map(({ value }) => value)).toEqual(values);
  });
});

/** The translation of `known` for the text `source`; all tagged. */
function adapted(known: [string, string], source: string, target = 'en'): string | null {
  const [from, to] = known.map((text) => fromTagged(text));
  const both = { source: 'fr', target };
  expect(numberless(fromTagged(source), 'fr')).toBe(numberless(from!, 'fr'));
  const content = adaptNumbers(fromTagged(source), { source: from!, target: to! }, both);
  return content && toTagged(content);
}

describe('a translation is given the numbers of the text', () => {
  test.each<[string, [string, string], string, string]>([
    ['as they are', ['En 2025, 12 pages.', 'In 2025, 12 pages.'], 'En 2026, 14 pages.', 'In 2026, 14 pages.'],
    ['with its decimal sign', ['12,5 % de plus', '12.5% more'], '7,25 % de plus', '7.25% more'],
    ['with its groups', ['3 500 mots', '3,500 words'], '12 750 mots', '12,750 words'],
    [
      'with groups that its language does not use',
      ['3 500 mots', '3 500 words'],
      '12 750 mots',
      '12 750 words',
    ],
    ['without groups where it has none', ['3 500 mots', '3500 words'], '12 750 mots', '12750 words'],
    ['by its language where it does not say', ['950 mots', '950 words'], '1 200 mots', '1,200 words'],
    ['as dates', ['Le 2026-11-24.', 'On 2026-11-24.'], 'Le 2027-01-02.', 'On 2027-01-02.'],
    ['in another order', ['de 5 à 10', 'to 10 from 5'], 'de 10 à 20', 'to 20 from 10'],
    ['as often as they stand there', ['3 et 3', '3 and 3'], '4 et 4', '4 and 4'],
    ['around codes', ['{1}3{/1} ou {2/}', '{2/} or {1}3{/1}'], '{1}8{/1} ou {2/}', '{2/} or {1}8{/1}'],
    ['when only one changed', ['2 fois 2025', 'twice 2025'], '2 fois 2026', 'twice 2026'],
  ])('%s', (_, known, source, expected) => {
    expect(adapted(known, source)).toBe(expected);
  });

  test('with a point in English that Spanish leaves out', () => {
    expect(adapted(['950 mots', '950 palabras'], '1 200 mots', 'es')).toBe('1200 palabras');
  });

  test.each<[string, [string, string], string]>([
    ['it has it in words', ['2 chats', 'two cats'], '3 chats'],
    ['it has it more often', ['2 chats', '2 cats of 2'], '3 chats'],
    ['two numbers were the same and are no more', ['2 et 2', '2 and 2'], '2 et 3'],
    ['it has another number', ['12,5 %', '12%'], '13,5 %'],
  ])('but not where %s', (_, known, source) => {
    expect(adapted(known, source)).toBeNull();
  });

  test('and keeps all other text', () => {
    const word = fc.constantFrom('chats', 'de', 'Paris', '%', '{1/}', 'utf8');
    const number = fc.integer({ min: 0, max: 999_999 }).map(String);
    const pieces = fc.array(fc.tuple(word, number, number), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pieces, (all) => {
        fc.pre(new Set(all.map(([, before]) => before)).size === all.length);
        const join = (which: 1 | 2) =>
          fromTagged(all.map((piece) => `${piece[0]} ${piece[which]} ;`).join(' '));
        const reversed = (which: 1 | 2) =>
          fromTagged(
            [...all]
              .reverse()
              .map((piece) => `(${piece[which]}) ${piece[0]}`)
              .join(' '),
          );
        const found = adaptNumbers(join(2), { source: join(1), target: reversed(1) }, languages);
        expect(found && toTagged(found)).toBe(toTagged(reversed(2)));
      }),
    );
  });
});

describe('a memory', () => {
  const memory = createMemory(
    [
      {
        origin: 'old.po',
        entries: [entry('Page 12 sur 30', 'Page 12 of 30'), entry('Il a 2 chats.', 'He has two cats.')],
      },
    ],
    languages,
  );

  test('scores other numbers 99', () => {
    expect(memory.lookUp(['Page 14 sur 30'], nowhere)).toEqual([
      { score: 99, origin: 'old.po', source: ['Page 12 sur 30'], target: ['Page 14 of 30'] },
    ]);
  });

  test('offers the translation as it stands, at its own score, where it cannot put the numbers in', () => {
    expect(memory.lookUp(['Il a 3 chats.'], nowhere)).toMatchObject([
      { score: 83, target: ['He has two cats.'] },
    ]);
  });
});
