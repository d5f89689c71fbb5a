/** Tells white space, letters and digits, and other ink apart by UTF-16 code unit, from a table filled as it is asked. */

export const WHITE = 1;
export const WORDLIKE = 2;
export const INK = 3;

const kinds = new Uint8Array(0x10000);

/** WHITE (Unicode white space, no-break spaces included), WORDLIKE (a letter or a digit) or INK (all else). Surrogates are WORDLIKE when the pair is a letter. */
export function kindAt(text: string, index: number): typeof WHITE | typeof WORDLIKE | typeof INK {
  const unit = text.charCodeAt(index);
  const known = kinds[unit]!;
  if (known !== 0) return known as typeof WHITE;
  // Half a character says nothing by itself: look at the pair, and do not remember the answer.
  if (unit >= 0xd800 && unit <= 0xdbff) return kindOf(String.fromCodePoint(text.codePointAt(index)!));
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function kindOf(character: string): typeof WHITE | typeof WORDLIKE | typeof INK {
  if (/\s/u.test(character) && character !== '\ufeff') return WHITE;
  return /[\p{L}\p{N}]/u.test(character) ? WORDLIKE : INK;
}
