/** Scores how hard a text is to read, with published formulas, each in its own languages only. */

import { iso6391Of, iso6393Of } from '../text/language-codes.ts';
import type { Sentence } from './prose.ts';

export interface ReadabilityScore {
  readonly formula: string;
  /** On the formula's own scale, to one decimal. */
  readonly score: number;
  readonly language: string;
  readonly inputs: Inputs;
  /** The formula with its constants, and where it was published. */
  readonly source: string;
}

export interface Inputs {
  readonly sentences: number;
  /** Elisions and hyphens split: `l'article` is two. */
  readonly tokens: number;
  readonly syllables: number;
  readonly letters: number;
  /** Tokens of more than six letters. */
  readonly longTokens: number;
}

export interface Formula {
  readonly name: string;
  readonly languages: readonly string[];
  readonly source: string;
  /** Whether a higher score is an easier text. */
  readonly higherIsEasier: boolean;
  readonly score: (inputs: Inputs) => number;
}

/** Words a sentence and syllables a word, on tokens. */
const asl = ({ tokens, sentences }: Inputs) => tokens / sentences;
const asw = ({ syllables, tokens }: Inputs) => syllables / tokens;
const withSyllables = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];

const formulas: readonly Formula[] = [
  {
    name: 'Kandel-Moles',
    languages: ['fr'],
    source: '207 − 1.015 ASL − 73.6 ASW; Kandel & Moles 1958, Cahiers Études de Radio-Télévision 19:253',
    higherIsEasier: true,
    score: (inputs) => 207 - 1.015 * asl(inputs) - 73.6 * asw(inputs),
  },
  {
    name: 'Flesch Reading Ease',
    languages: ['en'],
    source: '206.835 − 1.015 ASL − 84.6 ASW; Flesch 1948, doi 10.1037/h0057532',
    higherIsEasier: true,
    score: (inputs) => 206.835 - 1.015 * asl(inputs) - 84.6 * asw(inputs),
  },
  {
    name: 'Flesch-Kincaid grade',
    languages: ['en'],
    source: '0.39 ASL + 11.8 ASW − 15.59; Kincaid et al. 1975',
    higherIsEasier: false,
    score: (inputs) => 0.39 * asl(inputs) + 11.8 * asw(inputs) - 15.59,
  },
  {
    name: 'Fernández Huerta',
    languages: ['es'],
    source: '206.84 − 1.02 ASL − 60 ASW; Fernández Huerta 1959',
    higherIsEasier: true,
    score: (inputs) => 206.84 - 1.02 * asl(inputs) - 60 * asw(inputs),
  },
  {
    name: 'Amstad',
    languages: ['de'],
    source: '180 − ASL − 58.5 ASW; Amstad 1978',
    higherIsEasier: true,
    score: (inputs) => 180 - asl(inputs) - 58.5 * asw(inputs),
  },
  {
    name: 'Gulpease',
    languages: ['it'],
    source: '89 + (300 sentences − 10 letters) / words; Lucisano & Piemontese 1988',
    higherIsEasier: true,
    score: ({ sentences, letters, tokens }) => 89 + (300 * sentences - 10 * letters) / tokens,
  },
  {
    name: 'Douma',
    languages: ['nl'],
    source: '206.84 − 0.93 ASL − 77 ASW; Douma 1960',
    higherIsEasier: true,
    score: (inputs) => 206.84 - 0.93 * asl(inputs) - 77 * asw(inputs),
  },
  {
    name: 'Martins',
    languages: ['pt'],
    source: '248.835 − 1.015 ASL − 84.6 ASW; Martins et al. 1996',
    higherIsEasier: true,
    score: (inputs) => 248.835 - 1.015 * asl(inputs) - 84.6 * asw(inputs),
  },
  {
    name: 'LIX',
    languages: withSyllables,
    source: 'ASL + 100 long / words (long: over 6 letters); Björnsson 1968',
    higherIsEasier: false,
    score: (inputs) => asl(inputs) + (100 * inputs.longTokens) / inputs.tokens,
  },
  {
    name: 'RIX',
    languages: withSyllables,
    source: 'long / sentences (long: over 6 letters); Anderson 1983',
    higherIsEasier: false,
    score: ({ longTokens, sentences }) => longTokens / sentences,
  },
];

/** Shorter texts give scores that say nothing. */
const fewestTokens = 100;

export interface Readability {
  /** In the order of the table; the language's own formula comes first. */
  readonly scores: readonly ReadabilityScore[];
  /** Why there is no score; null when there is one. */
  readonly none: string | null;
  /** How many sentences stand in blocks of another language: no formula holds for two languages at once. */
  readonly leftOut: number;
}

/** The scores of the prose of an article, computed on the sentences in its own language. */
export function readability(sentences: readonly Sentence[], language: string): Readability {
  const code = iso6391Of(language);
  const own = sentencesIn(sentences, code);
  const leftOut = sentences.length - own.length;
  const none = (reason: string): Readability => ({ scores: [], none: reason, leftOut });
  if (code === 'und') return none('the language is not known');
  const formulas = formulasFor(code);
  if (formulas.length === 0) return none(`there is no formula for '${code}'`);
  const inputs = inputsOf(own);
  if (inputs.tokens < fewestTokens) return none(`under ${fewestTokens} words of prose`);
  const scores = formulas.map(({ name, source, score }) => ({
    formula: name,
    score: Math.round(score(inputs) * 10) / 10,
    language: code,
    inputs,
    source,
  }));
  return { scores, none: null, leftOut };
}

/** The sentences of the blocks in one language, given by a code like `fr`. */
export function sentencesIn(sentences: readonly Sentence[], code: string): Sentence[] {
  const iso6393 = iso6393Of(code);
  return sentences.filter(({ language }) => language === code || iso6393Of(language) === iso6393);
}

/** The formulas of a language, its own before the general ones; none when nobody published one. */
export function formulasFor(language: string): readonly Formula[] {
  return formulas.filter(({ languages }) => languages.includes(iso6391Of(language)));
}

/** What the formulas are computed from: the sums over some sentences. */
export function inputsOf(sentences: readonly Sentence[]): Inputs {
  const sum = { sentences: sentences.length, tokens: 0, syllables: 0, letters: 0, longTokens: 0 };
  for (const { tokens, syllables, letters, longTokens } of sentences) {
    sum.tokens += tokens;
    sum.syllables += syllables;
    sum.letters += letters;
    sum.longTokens += longTokens;
  }
  return sum;
}
