/** Turns a changed text back into the bytes of its file: the encoding and the byte order mark as they were. */

import { TextDecoder } from 'node:util';
import { UserError } from '../core/errors.ts';
import { lookup } from '../core/lookup.ts';
import type { Source } from '../core/source.ts';
import { windowsCharacters } from './decode.ts';

/**
 * @param encoding as it was decoded with.
 * @throws UserError (unwritable) for a character that the encoding does not have, or an encoding that is only read.
 */
export function encode(
  text: string,
  { bom, name }: Pick<Source, 'bom' | 'name'>,
  encoding = 'utf-8',
): Uint8Array {
  const label = new TextDecoder(encoding).encoding;
  const whole = bom ? `\ufeff${text}` : text;
  const write = writers[label];
  if (write !== undefined) return write(whole, name);
  throw new UserError(`${label} is read but not written`, {
    outcome: 'unwritable',
    where: name,
    hint: 'Save it as UTF-8 first.',
  });
}

const writers = lookup<(text: string, name: string) => Uint8Array>({
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1252': writeWindows,
});

function writeWindows(text: string, name: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const index = windowsCharacters.indexOf(character);
    if (index >= 0) return 0x80 + index;
    const shown = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new UserError(`windows-1252 has no ${shown}`, {
      outcome: 'unwritable',
      where: name,
      hint: '--profile web uses U+00A0 only; or save it as UTF-8 first.',
    });
  });
}
