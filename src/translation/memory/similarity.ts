/** How like one another two texts are, from 0 to 100: the score that matches are ranked and paid by. */

import { distance } from 'fastest-levenshtein';
import { type CodeRef, type Content, contentOf } from '../content.ts';
import { folded, normalised } from '../ids.ts';
import { fromTagged } from '../tagged.ts';

/** A text made ready to be compared. */
export interface Comparable {
  /** Composed (NFC), white space folded, codes as tags: two texts are the same when these are equal. */
  readonly text: string;
  /** The same with each code as one character. */
  readonly letters: string;
  /** Its words in lower case, without punctuation and codes; each Chinese or Japanese character is one. */
  readonly words: readonly string[];
}

export function comparable(content: Content<CodeRef>): Comparable {
  const letters = folded(contentOf(content.map(asCharacter)).join(''));
  return { text: normalised(content), letters, words: letters.toLowerCase().match(word) ?? [] };
}

/**
 * 100 × (1 − (share of words changed + share of characters changed) / 2), rounded down; 100 for the same text only. Both
 * shares are a Levenshtein distance over the longer length. Words are what a translator is paid by and what OmegaT counts
 * in: a word changed in ten costs about ten points. Characters soften that where a word is only inflected (`grand`,
 * `grande`), and are all that case, punctuation and codes (one character each) change. Symmetrical.
 */
export function similarity(a: Comparable, b: Comparable): number {
  if (a.text === b.text) return 100;
  const changedWords = distance(...asCharacters(a.words, b.words));
  return scoreOf(changedWords, distance(a.letters, b.letters), a, b);
}

/** The same of texts with tags, or of raw Markdown. */
export function similarityOfTexts(a: string, b: string): number {
  return similarity(comparable(fromTagged(a)), comparable(fromTagged(b)));
}

/** The most that `similarity` can be for texts that have `shared` words in common, in whatever order. */
export function mostSimilar(shared: number, a: Comparable, b: Comparable): number {
  const changedWords = Math.max(a.words.length, b.words.length) - shared;
  return scoreOf(changedWords, Math.abs(a.letters.length - b.letters.length), a, b);
}

function scoreOf(changedWords: number, changedLetters: number, a: Comparable, b: Comparable): number {
  const words = Math.max(a.words.length, b.words.length);
  const letters = Math.max(a.letters.length, b.letters.length);
  // Signs alone resemble each other by chance: the same ones or none.
  if (words === 0) return 0;
  // In whole numbers until the division, so that rounding down never takes a point too many.
  const whole = 100 * words * letters - 50 * (changedWords * letters + changedLetters * words);
  return Math.min(99, Math.floor(whole / (words * letters)));
}

const roles = ['open', 'close', 'single'] as const;

/** A code as a character of the private use area. */
function asCharacter(piece: string | CodeRef): string {
  if (typeof piece === 'string') return piece;
  return String.fromCharCode(0xe000 + ((piece.id * roles.length + roles.indexOf(piece.role)) % 0x1900));
}

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const word = new RegExp(`[${cjk}]|(?:(?![${cjk}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Two lists of words as two strings with a character for each different word: an edit distance of characters is one of words. */
function asCharacters(a: readonly string[], b: readonly string[]): [string, string] {
  const characters = new Map<string, string>();
  const encode = (words: readonly string[]) =>
    words
      .map((one) => {
        const known = characters.get(one) ?? String.fromCharCode(characters.size);
        characters.set(one, known);
        return known;
      })
      .join('');
  return [encode(a), encode(b)];
}
