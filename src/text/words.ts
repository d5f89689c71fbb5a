/** Finds the words and the tokens of a text. */

import type { Span } from '../core/span.ts';
import { CJK, INK, isDigit, kindAt, WHITE, WORDLIKE } from './characters.ts';
import { languageOf } from './languages/index.ts';

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
  scanTokens(text, language, (start, end) => {
    tokens[count++] = { start, end };
  });
  tokens.length = count;
  return tokens;
}

/** Gives each token that `splitTokens` finds, and returns how many words they make. */
export function scanTokens(
  text: string,
  language: string,
  onToken: (start: number, end: number) => void,
): number {
  const { elides } = languageOf(language);
  let count = 0;
  const words = new WordWalk(text);
  while (words.next()) {
    count++;
    const { end } = words;
    let from = words.start;
    let holdsLetter = false;
    // What cuts a word is ink: nearly all words hold letters and digits alone.
    for (let i = from; words.holdsInk && i < end - 1; i++) {
      const unit = text.charCodeAt(i);
      const cuts =
        unit === 0x2d || unit === 0x2010 || unit === 0x2011
          ? holdsLetter
          : (unit === 0x27 || unit === 0x2019) && elides !== null && elides(text.slice(from, i));
      if (kindAt(text, i) === WORDLIKE) holdsLetter = true;
      if (cuts && kindAt(text, i + 1) === WORDLIKE) {
        onToken(from, i + 1);
        from = i + 1;
        holdsLetter = false;
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
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** False when there is no other word. */
  next(): boolean {
    const text = this.#text;
    let start = -1;
    let holdsLetter = false;
    let holdsInk = false;
    for (let i = this.end; i < text.length; i++) {
      const kind = kindAt(text, i);
      if (kind === WORDLIKE || kind === INK) {
        if (start < 0) start = i;
        if (kind === WORDLIKE) holdsLetter = true;
        else holdsInk = true;
        continue;
      }
      if (start >= 0 && kind === WHITE && joinsDigitGroups(text, i)) continue;
      if (holdsLetter) return this.#goTo(start, i, holdsInk);
      if (kind === CJK) {
        const isPair = text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) <= 0xdbff;
        return this.#goTo(i, isPair ? i + 2 : i + 1, false);
      }
      start = -1;
      holdsInk = false;
    }
    return holdsLetter && this.#goTo(start, text.length, holdsInk);
  }

  #goTo(start: number, end: number, holdsInk: boolean): true {
    this.start = start;
    this.end = end;
    this.holdsInk = holdsInk;
    return true;
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
