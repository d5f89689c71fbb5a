/** Turns the bytes of a file into a source: strict about the encoding, the byte order mark set aside. */

import { TextDecoder } from 'node:util';
import { UserError, usageError } from '../core/errors.ts';
import type { Source } from '../core/source.ts';

/** What `--encoding` takes; anything else that TextDecoder knows is taken too. */
const usualEncodings = ['utf-8', 'windows-1252', 'latin1', 'utf-16le', 'utf-16be'];

/**
 * @param encoding a label of the WHATWG Encoding standard.
 * @throws UserError (unreadable) that names the first bad byte; (usage) for an unknown encoding.
 */
export function decode(bytes: Uint8Array, name: string, encoding = 'utf-8'): Source {
  const decoder = decoderFor(encoding);
  const text = decodeStrictly(decoder, bytes, name);
  const bom = text.startsWith('\ufeff');
  return sourceOf(bom ? text.slice(1) : text, name, bom);
}

/** A source from text that was decoded elsewhere. A leading U+FEFF is a byte order mark. */
export function sourceFromText(text: string, name: string): Source {
  const bom = text.startsWith('\ufeff');
  return sourceOf(bom ? text.slice(1) : text, name, bom);
}

function sourceOf(text: string, name: string, bom: boolean): Source {
  const nul = text.indexOf('\0');
  if (nul < 0) return { name, bom, text };
  throw binary(`${name}:${text.slice(0, nul).split(/\r\n|\r|\n/u).length}`);
}

/** NUL stands in no text, but in every binary file and in UTF-16. */
function binary(where: string): UserError {
  return new UserError('the file holds NUL characters: it is binary, or text in another encoding', {
    outcome: 'unreadable',
    where,
    hint: 'If it is text, name its encoding: --encoding utf-16le.',
  });
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    throw usageError(`unknown encoding '${encoding}'`, `Usual encodings: ${usualEncodings.join(', ')}.`);
  }
}

function decodeStrictly(decoder: TextDecoder, bytes: Uint8Array, name: string): string {
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsCharacters(text) : text;
  } catch {
    if (bytes.includes(0)) throw binary(name);
    const offset = firstBadByte(decoder.encoding, bytes);
    const what = `byte ${offset} (0x${bytes[offset]!.toString(16).padStart(2, '0')}) begins no valid ${decoder.encoding} character`;
    throw new UserError(what, {
      outcome: 'unreadable',
      where: name,
      hint: 'Save it as UTF-8, or name its encoding: --encoding windows-1252.',
    });
  }
}

// Bytes 0x80 to 0x9f of windows-1252, from the WHATWG Encoding standard.
export const windowsCharacters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20's TextDecoder reads windows-1252 (and `latin1`, its other name) as ISO 8859-1: `Œ` comes out as U+008C. */
function withWindowsCharacters(text: string): string {
  return text.replace(/[\x80-\x9f]/gu, (control) => windowsCharacters.charAt(control.charCodeAt(0) - 0x80));
}

/** Halves the prefix that decodes until the byte that breaks it is found: O(n log n) in native code, only on the way to an error. */
function firstBadByte(encoding: string, bytes: Uint8Array): number {
  const decodes = (length: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  // The decoder waits for the rest of a character: the fault is where that character begins.
  let start = good;
  while (start > 0 && start > good - 4 && !decodesWhole(encoding, bytes.subarray(0, start))) start--;
  return start;
}

function decodesWhole(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
