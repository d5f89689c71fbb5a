/** Tells white space, letters and digits, characters that are words by themselves, and other ink apart, from a table filled as it is asked. */

/** Unicode white space, no-break spaces included. */
export const WHITE = 1;
/** A letter or a digit. */
export const WORDLIKE = 2;
/** All else that is printed. */
export const INK = 3;
/** A character of a script written without spaces (Han, Hiragana, Katakana): counted one by one. */
export const CJK = 4;

type Kind = typeof WHITE | typeof WORDLIKE | typeof INK | typeof CJK;

const kinds = new Uint8Array(0x10000);

/** The kind of the character at a UTF-16 index; at the first half of a pair, of the whole pair. */
export function kindAt(text: string, index: number): Kind {
  const unit = text.charCodeAt(index);
  const known = kinds[unit]!;
  if (known !== 0) return known as Kind;
  // Half a character says nothing by itself: look at the pair, and do not remember the answer.
  if (unit >= 0xd800 && unit <= 0xdbff) return kindOf(String.fromCodePoint(text.codePointAt(index)!));
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function kindOf(character: string): Kind {
  if (/\s/u.test(character) && character !== '\ufeff') return WHITE;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) && /\p{L}/u.test(character))
    return CJK;
  return /[\p{L}\p{N}]/u.test(character) ? WORDLIKE : INK;
}
