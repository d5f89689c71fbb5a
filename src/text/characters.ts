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

/** Whether a letter or a digit stands from one index to before another. */
export function holdsLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindAt(text, at) === WORDLIKE) return true;
  return false;
}

/** The index behind some or all of the letters and digits that begin at one; the same index when none do. */
export function skipLetters(text: string, index: number): number {
  if (isCold()) {
    letters.lastIndex = index;
    if (letters.test(text)) return letters.lastIndex;
  }
  let at = index;
  while (at < text.length && kindAt(text, at) === WORDLIKE) at++;
  return at;
}

const letters = /[a-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153]+/iy;

/**
 * Whether the first words are still being read, some ten thousand: they are passed over by expressions, which are machine code at once.
 * A loop is faster when V8 has optimised it, but that takes 3 ms, a tenth of the time that one article takes.
 */
export function isCold(): boolean {
  if (asked === oftenAsked) return false;
  asked++;
  return true;
}

let asked = 0;
const oftenAsked = 20_000;

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function kindOf(character: string): Kind {
  const unit = character.charCodeAt(0);
  if (unit < 0x250) return kindOfLatin(unit);
  if (/\s/.test(character) && character !== '\ufeff') return WHITE;
  // General punctuation; only ⁰ and the signs after it are numbers.
  if (unit >= 0x2000 && unit < 0x2070) return INK;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) && /\p{L}/u.test(character)) {
    return CJK;
  }
  return /[\p{L}\p{N}]/u.test(character) ? WORDLIKE : INK;
}

/** The first blocks of Unicode without the cost of compiling a Unicode class: most articles need no other characters. */
function kindOfLatin(unit: number): Kind {
  if ((unit >= 9 && unit <= 13) || unit === 0x20 || unit === 0xa0) return WHITE;
  if (unit < 0x80) {
    const lower = unit | 0x20;
    return isDigit(unit) || (lower >= 0x61 && lower <= 0x7a) ? WORDLIKE : INK;
  }
  // ª ² ³ µ ¹ º ¼ ½ ¾ are letters and numbers among the signs of Latin-1; × and ÷ are signs among its letters.
  if (unit < 0xc0)
    return '\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc\u00bd\u00be'.includes(String.fromCharCode(unit))
      ? WORDLIKE
      : INK;
  return unit === 0xd7 || unit === 0xf7 ? INK : WORDLIKE;
}
