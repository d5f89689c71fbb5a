/** Counts the syllables of a word as they are carefully pronounced. */

import { CJK, kindAt, WORDLIKE } from './characters.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';

// Strings and not literals: esbuild leaves non-ASCII letters in a regular expression literal as they are.
const letters = 'a-zß-öø-ÿœ';
const vowels = 'aeiouyà-æè-ïò-öø-üýÿœ';
const plain = new RegExp(`^[${letters}]+$`);
const opening = '("«\u201c';
const closing = ')"»\u201d,.:;!?\u2026';
const clean = new RegExp(`^[${letters}\\d'\u2019-]+$`);
const run = new RegExp(`[${letters}']+|\\d`, 'g');
const ownLetter = new RegExp(`[${letters}]`);
const vowel = new RegExp(`[${vowels}]`);

/**
 * Syllables of one word or token, elisions, hyphens and punctuation allowed; 0 when it holds neither letter nor digit.
 *
 * - A compound is the sum of its parts. What sounds only with the part that follows counts 0 when it stands alone: the
 *   elided `l'` and `qu'`, the t of `a-t-il`. Any other part with a letter or a digit counts at least 1.
 * - What has no vowel is spelt out, a syllable a letter: `SNCF` 4, `html` 4.
 * - Digits are read out one by one, a syllable each: `2024` 4, `1er` 2.
 * - The dots and brackets of `étudiant·e·s` and `étudiant(e)s` are passed over: 3, as `étudiantes`.
 *
 * A word in another script counts 1. Languages without rules of their own are counted with French ones.
 */
export function countSyllables(word: string, language: string): number {
  const { countSyllables: countSounding } = languageOf(language);
  const lower = word.toLowerCase();
  const bare = withoutPunctuation(lower);
  if (plain.test(bare)) return countPart(bare, countSounding);

  const marked = (clean.test(lower) ? lower : unmarked(lower))
    .replaceAll('\u2019', "'")
    .replace(/-t-|^t-$/g, '-');
  const parts = marked.match(run) ?? [];
  const count = parts.reduce((sum, part) => sum + (/\d/.test(part) ? 1 : countPart(part, countSounding)), 0);
  return count || (holdsForeign(marked) ? 1 : 0);
}

/** A letter or digit that is none of ours. */
function holdsForeign(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const kind = kindAt(word, at);
    if ((kind === WORDLIKE || kind === CJK) && !ownLetter.test(word[at]!)) return true;
  }
  return false;
}

/** Tokens carry the punctuation that stands at them. */
function withoutPunctuation(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && opening.includes(word[start]!)) start++;
  while (start < end && closing.includes(word[end - 1]!)) end--;
  return end - start === word.length ? word : word.slice(start, end);
}

function countPart(part: string, countSounding: Language['countSyllables']): number {
  const count = countSounding(part);
  if (count > 1 || vowel.test(part)) return count;
  return /^.'$/.test(part) ? 0 : part.replaceAll("'", '').length;
}

// NFKC also opens ligatures (U+FB01) and lowers the superscripts of `1ᵉʳ`; letters beyond Latin-1 and œ lose their marks.
function unmarked(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u02bc]/g, "'")
    .replace(/[\u00ad\u200b-\u200d\u2060\u00b7\u2022\u2027\u22c5.()]/g, '')
    .replace(/[\u0100-\u0152\u0154-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\u2010\u2011]/g, '-');
}
