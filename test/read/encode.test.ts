/** A text is written back in the encoding that it was read from. */

import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { encode } from '../../src/read/encode.ts';

describe.each([
  ['utf-8', Buffer.from('\ufeffété\r\n')],
  ['utf-16le', Buffer.from('\ufeffété', 'utf16le')],
  ['utf-16be', Buffer.from('\ufeffété', 'utf16le').swap16()],
  ['windows-1252', Buffer.from(Array.from({ length: 255 }, (_, index) => index + 1))],
  ['latin1', Buffer.from([0xe9, 0x9c])],
])('%s', (encoding, bytes) => {
  test('comes back byte for byte', () => {
    const source = decode(bytes, 'a.txt', encoding);
    expect(Buffer.from(encode(source.text, source, encoding))).toEqual(bytes);
  });
});

test('a character that the encoding does not have is named', () => {
  const write = () => encode('a\u202f!', { bom: false, name: 'a.txt' }, 'windows-1252');
  expect(write).toThrow('windows-1252 has no U+202F');
});
