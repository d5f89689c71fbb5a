/** The French dictionary as rules ask it: what a word can be, whether it is English, what was meant. */

import { lookup } from '../../core/lookup.ts';
import { type Automaton, readAutomaton } from './automaton.ts';
import { type Suggestion, slight, suggestionsFor } from './suggestions.ts';

export interface Lexicon {
  /**
   * What a word can be, see `readings.ts`; 0 for what is none. Any case: `PARIS`, `Maison`, and capitals without their accent
   * (`Ecole`), which is a fault of another kind.
   */
  readings(word: string): number;
  /** Of the most common 30 000. */
  isEnglish(word: string): boolean;
  /** What was meant, the likeliest first; none where nothing is near. `slips`: only words that an accent or a doubled letter sets apart. */
  suggest(word: string): readonly Suggestion[];
  slips(word: string): readonly Suggestion[];
}

/** @param french @param english the unpacked files of the package of dictionaries. */
export function createLexicon(french: Uint8Array, english: Uint8Array): Lexicon {
  const words = readAutomaton(french);
  const foreign = readAutomaton(english);
  const known = new Map<string, number>();
  const suggested = new Map<string, readonly Suggestion[]>();
  const slipped = new Map<string, readonly Suggestion[]>();
  return {
    readings: (word) => remembered(known, word, () => readingsOf(word, words)),
    isEnglish: (word) => foreign.numberOf(word.toLowerCase()) !== 0,
    slips: (word) => remembered(slipped, word, () => suggestionsFor(word, words, slight)),
    suggest: (word) => remembered(suggested, word, () => suggestionsFor(word, words)),
  };
}

/** Words come again and again; what a long run adds beyond this is forgotten. */
const mostRemembered = 50_000;

function remembered<Value>(known: Map<string, Value>, word: string, find: () => Value): Value {
  const old = known.get(word);
  if (old !== undefined) return old;
  const found = find();
  if (known.size >= mostRemembered) known.clear();
  known.set(word, found);
  return found;
}

function readingsOf(written: string, words: Automaton): number {
  const word = plainForm(written);
  const lower = word.toLowerCase();
  let readings = words.numberOf(word);
  if (lower === word) return readings || withLigature(word, words);
  // `Maison` at the start of a sentence is `maison`; a name stays a name.
  readings |= words.numberOf(lower);
  if (word.length > 1 && word === word.toUpperCase()) {
    readings |= words.numberOf(word.charAt(0) + lower.slice(1));
  }
  if (readings !== 0) return readings;
  for (const accented of accents[lower.charAt(0)] ?? []) {
    readings |=
      words.numberOf(accented + lower.slice(1)) | words.numberOf(accented.toUpperCase() + lower.slice(1));
  }
  return readings || withLigature(lower, words);
}

/** Composed, with the apostrophe and the hyphen of the dictionary. */
function plainForm(word: string): string {
  const plain = /[\u0300-\u036f]/.test(word) ? word.normalize('NFC') : word;
  return /[’‑‐]/.test(plain) ? plain.replaceAll('’', "'").replace(/[‑‐]/g, '-') : plain;
}

/** What a capital may stand for without its accent. */
const accents = lookup<readonly string[]>({
  a: ['à', 'â'],
  c: ['ç'],
  e: ['é', 'è', 'ê'],
  i: ['î'],
  o: ['ô', 'œ'],
});

/** `coeur`: that it takes a ligature is a fault of another kind. */
function withLigature(word: string, words: Automaton): number {
  return /[oa]e/.test(word) ? words.numberOf(word.replace('oe', 'œ').replace('ae', 'æ')) : 0;
}
