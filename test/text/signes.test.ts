/** What counts as a signe at the edges of a text. */

import { expect, test } from 'vitest';
import { countSignes } from '../../src/text/signes.ts';

test.each(['a b ', ' a  b\n', '\ta\u00a0b\u202f'])('white space at the ends is no signe: %j', (text) => {
  expect(countSignes(text)).toEqual({ withSpaces: 3, withoutSpaces: 2 });
});
