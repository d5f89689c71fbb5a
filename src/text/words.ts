/** Finds the words and the tokens of a text. */

import type { Span } from '../core/span.ts';
import { CJK, holdsLetter, INK, isDigit, kindAt, skipLetters, WHITE, WORDLIKE } from './characters.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';

/**
 * The words: runs between Unicode white space that hold at least one letter or digit. Digit groups joined by a no-break
 * space (U+00A0, U+202F) are one word. So `« Oui ! »` is 1 word, `l'article` 1, `3 500` 1, `c'est-à-dire` 1. Chinese and
 * Japanese are written without spaces: each of their characters is a word.
 */
export function splitWords(text: string): Span[] {
  const spans = roomFor(text);
  let count = 0;
  const words = new WordWalk(text);
  while (words.next()) spans[count++] = { start: words.start, end: words.end };
  spans.length = count;
  return spans;
}

/** How many words `splitWords` finds, without making them. */
export function countWords(text: string): number {
  let count = 0;
  const words = new WordWalk(text);
  while (words.next()) count++;
  return count;
}

/**
 * The tokens: the words, cut after each elision (`l'|article`, in the languages that elide) and each hyphen between
 * letters or digits (`porte-|monnaie`). Syllables per word and Kandel-Moles are defined on tokens.
 */
export function splitTokens(text: string, language: string): Span[] {
  const tokens = roomFor(text);
  let count = 0;
  scanTokens(text, languageOf(language), (start, end) => {
    tokens[count++] = { start, end };
  });
  tokens.length = count;
  return tokens;
}

/** Gives each token that `splitTokens` finds, and returns how many words they make. */
export function scanTokens(
  text: string,
  { elides }: Language,
  onToken: (start: number, end: number) => void,
): number {
  let count = 0;
  const words = new WordWalk(text);
  while (words.next()) {
    count++;
    const { end } = words;
    let from = words.start;
    // What cuts a word is ink: nearly all words hold letters and digits alone.
    for (let i = from; words.holdsInk && i < end - 1; i++) {
      const unit = text.charCodeAt(i);
      const isHyphen = unit === 0x2d || unit === 0x2010 || unit === 0x2011;
      const mayElide = elides !== null && (unit === 0x27 || unit === 0x2019);
      if ((!isHyphen && !mayElide) || kindAt(text, i + 1) !== WORDLIKE) continue;
      if (isHyphen ? holdsLetter(text, from, i) : elides!(text.slice(from, i))) {
        onToken(from, i + 1);
        from = i + 1;
      }
    }
    onToken(from, end);
  }
  return count;
}

/**
 * An array with room for the words of a text, to be cut to their number. An array that grows to a million is copied again and again,
 * which cost two thirds of the time at 10 MB; with more than 2 ** 24 places V8 would make it a hash table.
 */
function roomFor(text: string): Span[] {
  return new Array<Span>(Math.min(Math.ceil(text.length / 5), 2 ** 24));
}

/** How many of the words are characters of Chinese or Japanese. */
export function countCjk(text: string): number {
  if (!/[\u2e80-\u9fff\uf900-\uffff\ud800-\udfff]/.test(text)) return 0;
  let count = 0;
  const words = new WordWalk(text);
  while (words.next()) if (kindAt(text, words.start) === CJK) count++;
  return count;
}

/** Goes from each word that `splitWords` finds to the next. */
export class WordWalk {
  /** Of the word that `next` went to: UTF-16 offsets into the text. */
  start = 0;
  end = 0;
  /** Whether anything stands in the word but letters and digits. */
  holdsInk = false;
  #holdsLetter = false;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** False when there is no other word. */
  next(): boolean {
    const text = this.#text;
    do {
      let start = this.end;
      while (start < text.length && kindAt(text, start) === WHITE) start++;
      if (start === text.length) return false;
      this.start = start;
      this.#findEnd();
    } while (!this.#holdsLetter);
    return true;
  }

  /** Of what begins at `start`: a character that is a word, or all down to white space or such a character. */
  #findEnd(): void {
    const text = this.#text;
    let at = skipLetters(text, this.start);
    this.#holdsLetter = at > this.start;
    this.holdsInk = false;
    this.end = at;
    if (at === text.length || text.charCodeAt(at) === 0x20) return;
    if (kindAt(text, at) === CJK && at === this.start) {
      const isPair = text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff;
      this.#holdsLetter = true;
      this.end = isPair ? at + 2 : at + 1;
      return;
    }
    while (at < text.length) {
      const kind = kindAt(text, at);
      if (kind === WORDLIKE) {
        this.#holdsLetter = true;
        at = skipLetters(text, at);
      } else if (kind === INK) {
        this.holdsInk = true;
        at++;
      } else if (kind === WHITE && joinsDigitGroups(text, at)) at++;
      else break;
    }
    this.end = at;
  }
}

/** `12|500` with the cursor on a no-break space: one to three digits before, exactly three after. */
function joinsDigitGroups(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit !== 0xa0 && unit !== 0x202f) return false;
  const digit = (at: number) => isDigit(text.charCodeAt(at));
  const fourBefore = digit(i - 1) && digit(i - 2) && digit(i - 3) && digit(i - 4);
  return digit(i - 1) && !fourBefore && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
}
