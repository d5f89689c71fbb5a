/** The form of a pattern for plain texts finds what the pattern finds: no answer may depend on which of them was asked. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting, formFor, isPlainText } from '../../src/text/plain-form.ts';

const plainCharacters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
  isPlainText,
);

test('the classes of plain characters are those of Unicode', () => {
  expect(plainCharacters.length).toBeGreaterThan(1000);
  for (const name of ['L', 'Lu', 'Ll', 'N']) {
    for (const written of [`\\p{${name}}`, `[x\\p{${name}}-]`, `[^\\p{${name}}]`]) {
      const pattern = new RegExp(`^${written}$`, 'u');
      const form = formFor(true, pattern);
      expect(form.unicode, written).toBe(false);
      const differing = plainCharacters.filter(
        (character) => form.test(character) !== pattern.test(character),
      );
      expect(differing, written).toEqual([]);
    }
  }
});

test('the classes are the same whatever the case', () => {
  for (const written of ['\\p{L}', '[\\p{Lu}\\d]', '\\p{Ll}', 's', '\\w', 'ÿ', 'œ', 'µ', '[^\\p{L}k]']) {
    const pattern = new RegExp(`^${written}(?!\\p{N})`, 'iu');
    const form = formFor(true, pattern);
    const differing = plainCharacters.filter((character) => form.test(character) !== pattern.test(character));
    expect(differing, written).toEqual([]);
  }
});

const patterns = [
  /[!?](?<=[\p{L}\p{N}\ufffc)»%€].)(?=[\s)\]»”"!?…,]|\.\.\.|$)/gu,
  /(?<![\p{L}\p{N}.,:/_-])(?:[01]?\d|2[0-4])[ \u00a0\u202f]?[hH](?![\p{L}\p{N}_]|[.,:]\d)/gu,
  /[–—](?:(?<=[\p{L})»”] .)(?=\p{L})|(?<=(\p{L}).)(?= \p{L}))/gu,
  /(?<word>\p{L}{2,})\s\k<word>(?!\p{L})/giu,
  /[^\p{L}\s]+\p{Lu}\p{Ll}*/gu,
  /\[\p{N}+\]|\\\p{L}/gu,
];

test('a form finds what its pattern finds', () => {
  const sign = fc.constantFrom(
    ...'aàÉœŒžŽſ 12²½!?–—()[]\\».,:hH\u00a0\u202f\ufffcé…\n',
    'mot',
    'Été',
    ' ',
    '€',
  );
  const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (said, pattern) => {
      expect(foundBy(fitting(said, pattern), said)).toEqual(foundBy(pattern, said));
    }),
    { numRuns: 3000 },
  );
});

function foundBy(pattern: RegExp, text: string) {
  return [...text.matchAll(pattern)].map((found) => [found.index, ...found]);
}

test('a text that is not plain, and a pattern with another class, keep the pattern', () => {
  const letters = /\p{L}+/gu;
  for (const text of ['Ωμέγα', '🎉', 'ſ', 'ﬁn', 'Ⱥ', '٣', '第']) expect(fitting(text, letters)).toBe(letters);
  for (const pattern of [/\p{M}/u, /\P{L}/u, /\p{L}\p{Script=Han}/u, /\p{L}🎉/u, /a+/gu, /\p{L}\u{1f389}/u]) {
    expect(formFor(true, pattern)).toBe(pattern);
  }
});

test('a form is made once', () => {
  const pattern = /\p{L}/gu;
  expect(formFor(true, pattern)).toBe(formFor(true, pattern));
});
