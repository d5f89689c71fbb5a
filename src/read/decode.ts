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
  const line = text.slice(0, nul).split(/\r\n|\r|\n/u).length;
  throw new UserError('the file holds NUL characters: it is binary, or text in another encoding', {
    outcome: 'unreadable',
    where: `${name}:${line}`,
    hint: 'Name the encoding if it is text: --encoding utf-16le.',
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
    return decoder.decode(bytes);
  } catch {
    const offset = firstBadByte(decoder.encoding, bytes);
    const what =
      offset < bytes.length
        ? `byte ${offset} (0x${bytes[offset]!.toString(16).padStart(2, '0')}) is not valid ${decoder.encoding}`
        : `the file ends in the middle of a ${decoder.encoding} character, at byte ${offset}`;
    throw new UserError(what, {
      outcome: 'unreadable',
      where: name,
      hint: 'Save it as UTF-8, or name its encoding: --encoding windows-1252.',
    });
  }
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
  // A lead byte is only refused with the byte that follows it: the fault is where the character begins.
  return good;
}
