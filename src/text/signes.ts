/** Counts signes, the French press unit of length. */

import { isCold, kindAt, WHITE } from './characters.ts';

export interface Signes {
  /** Espaces comprises: each run of white space counts as one, none at the ends. */
  readonly withSpaces: number;
  readonly withoutSpaces: number;
}

/** A feuillet is 1 500 signes, spaces included (usage of the French press). */
export const signesPerFeuillet = 1500;

/**
 * Code points of a text in its composed form (NFC), so that `é` is one signe however it is stored. Soft hyphens and
 * zero-width characters are not printed and not counted.
 */
export function countSignes(text: string): Signes {
  return plain.test(text) ? countPlain(text) : countEach(text.normalize('NFC'));
}

/** What has nothing to compose or to leave out, and white space of Latin only: most texts. */
const plain = /^[\t\n\v\f\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e]*$/;

function countPlain(text: string): Signes {
  let withoutSpaces = 0;
  let spaces = 0;
  let inSpace = true;
  for (let at = 0; at < text.length; ) {
    const isWhite = isPlainWhite(text.charCodeAt(at));
    if (isWhite && !inSpace) spaces++;
    inSpace = isWhite;
    const end = isWhite ? at + 1 : skipInk(text, at + 1);
    if (!isWhite) withoutSpaces += end - at;
    at = end;
  }
  if (inSpace && spaces > 0) spaces--;
  return { withSpaces: withoutSpaces + spaces, withoutSpaces };
}

/** The index behind the ink that stands at one, in plain text. */
function skipInk(text: string, index: number): number {
  if (isCold()) {
    ink.lastIndex = index;
    return ink.test(text) ? ink.lastIndex : index;
  }
  let at = index;
  while (at < text.length && !isPlainWhite(text.charCodeAt(at))) at++;
  return at;
}

const ink = /\S+/y;

function isPlainWhite(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x202f;
}

function countEach(printed: string): Signes {
  let withoutSpaces = 0;
  let spaces = 0;
  let inSpace = true;
  for (let at = 0; at < printed.length; at++) {
    const unit = printed.charCodeAt(at);
    if (isUnprinted(unit) || isSecondHalf(unit)) continue;
    if (kindAt(printed, at) === WHITE) {
      if (!inSpace) spaces++;
      inSpace = true;
    } else {
      withoutSpaces++;
      inSpace = false;
    }
  }
  if (inSpace && spaces > 0) spaces--;
  return { withSpaces: withoutSpaces + spaces, withoutSpaces };
}

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
function isUnprinted(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}

/** Of a pair that was counted with its first half. */
function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
