/** Counts the letters of a text by script: scripts that several of our languages share, and those of East Asia. */

const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Han: /\p{Script=Han}/gu,
} as const;

/** @param text in its composed form (NFC). */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** @param text in its composed form (NFC). */
export function countOfScript(text: string, script: keyof typeof scripts): number {
  return text.match(scripts[script])?.length ?? 0;
}
