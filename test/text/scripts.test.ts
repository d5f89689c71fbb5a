/** Letters by script: the table must say of every character what Unicode's own classes say. */

import { expect, test } from 'vitest';
import { countLetters } from '../../src/text/scripts.ts';

const classes = {
  all: /\p{L}/gu,
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Han: /\p{Script=Han}/gu,
};

const blockSize = 256;
const codePoints = 0x110000;

test('every character of Unicode counts as its classes say, halves of pairs too', () => {
  // Halves first: what is said of one alone must not be said of the pair that it opens.
  for (let first = 0; first < codePoints; first += blockSize) {
    const characters = Array.from({ length: blockSize }, (_, index) => String.fromCodePoint(first + index));
    const text = characters.join(' ');
    const expected = Object.fromEntries(
      Object.entries(classes).map(([name, expression]) => [name, text.match(expression)?.length ?? 0]),
    );
    expect(countLetters(text), `U+${first.toString(16)}`).toEqual(expected);
  }
});

test('an empty text has no letters', () => {
  expect(countLetters('').all).toBe(0);
});
