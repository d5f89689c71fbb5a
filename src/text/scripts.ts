/** Counts the letters of a text by script: scripts that several of our languages share, and those of East Asia. */

/** By number, so that a table can hold them; 0 is any other. */
const scripts = ['other', 'Latin', 'Cyrillic', 'Arabic', 'Hangul', 'Kana', 'Han'] as const;

export interface Letters extends Readonly<Record<Exclude<(typeof scripts)[number], 'other'>, number>> {
  /** Of all scripts. */
  readonly all: number;
}

/** @param text in its composed form (NFC). */
export function countLetters(text: string): Letters {
  const counts = scripts.map(() => 0);
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = kinds[unit]!;
    if (kind === 0) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      kind = kindOf(character);
      // Half a character says nothing by itself: the answer is not remembered.
      if (character.length === 2) at++;
      else if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
    }
    if ((kind & isLetter) !== 0) all++;
    counts[kind & scriptMask]!++;
  }
  const [, Latin = 0, Cyrillic = 0, Arabic = 0, Hangul = 0, Kana = 0, Han = 0] = counts;
  return { all, Latin, Cyrillic, Arabic, Hangul, Kana, Han };
}

/** By UTF-16 unit, filled as it is asked: the number of the script, whether it is a letter, and that it was looked up. */
const kinds = new Uint8Array(0x10000);
const scriptMask = 0x0f;
const isLetter = 0x10;
const isKnown = 0x20;
const latinLetter = isKnown | isLetter | scripts.indexOf('Latin');

const expressions: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Han}/u,
];

const euro = 0x20ac;

function kindOf(character: string): number {
  const unit = character.charCodeAt(0);
  // The first blocks and the usual punctuation without compiling a Unicode class: most texts hold no other characters.
  if (unit < 0x250) return kindOfLatin(unit);
  if ((unit >= 0x2000 && unit < 0x2070) || unit === euro) return isKnown;
  const script = expressions.findIndex((expression) => expression.test(character)) + 1;
  return isKnown | script | (/\p{L}/u.test(character) ? isLetter : 0);
}

function kindOfLatin(unit: number): number {
  const lower = unit | 0x20;
  if (unit < 0x80) return lower >= 0x61 && lower <= 0x7a ? latinLetter : isKnown;
  // ª and º are letters among the signs of Latin-1, and so is µ, of no script; × and ÷ are signs among its letters.
  if (unit < 0xc0)
    return unit === 0xaa || unit === 0xba ? latinLetter : unit === 0xb5 ? isKnown | isLetter : isKnown;
  return unit === 0xd7 || unit === 0xf7 ? isKnown : latinLetter;
}
