/** The kinds of characters are those of Unicode. */

import { expect, test } from 'vitest';
import { CJK, INK, kindAt, WHITE, WORDLIKE } from '../../src/text/characters.ts';

test('every character has the kind that its Unicode properties say', () => {
  const wrong: string[] = [];
  for (let point = 0; point < 0x30000; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    const isWhite = /\s/u.test(character) && point !== 0xfeff;
    const isCjk =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) && /\p{L}/u.test(character);
    const expected = isWhite ? WHITE : isCjk ? CJK : /[\p{L}\p{N}]/u.test(character) ? WORDLIKE : INK;
    if (kindAt(character, 0) !== expected) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});
