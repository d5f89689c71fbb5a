/** The sentences of an article, each measured once for whoever counts, scores or shows them. */

import { accountsOfProse } from '../core/accounts.ts';
import type { Passage } from '../core/prose/passages.ts';
import type { Span } from '../core/span.ts';
import { isDigit, kindAt, WHITE, WORDLIKE } from '../text/characters.ts';
import { languageOf } from '../text/languages/index.ts';
import type { Language } from '../text/languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { countSyllables } from '../text/syllables.ts';
import { countWords, scanTokens } from '../text/words.ts';

export interface Sentence {
  readonly passage: Passage;
  /** The code of the passage's language, whose rules cut and measured it. */
  readonly language: string;
  /** UTF-16 offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  /** Elisions and hyphens split: `l'article` is two. */
  readonly tokens: number;
  readonly syllables: number;
  readonly letters: number;
  /** Tokens of more than six letters. */
  readonly longTokens: number;
}

/** In document order; prose only (titles, headings, tables, code and furniture have none), and only what holds a word. */
export function sentencesOf(passages: readonly Passage[], codeOf: (passage: Passage) => string): Sentence[] {
  return passages
    .filter(({ account }) => accountsOfProse.has(account))
    .flatMap((passage) => {
      const language = codeOf(passage);
      return splitSentences(passage.text, language).map((span) => measure(passage, span, language));
    })
    .filter(({ words }) => words > 0);
}

/** The words of each passage, counted again only where they may not be the sum of its sentences. */
export function wordsByPassage(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
): ReadonlyMap<Passage, number> {
  const measured = new Map<Passage, number>();
  for (const sentence of sentences) {
    const words = standsApart(sentence) ? sentence.words : Number.NaN;
    measured.set(sentence.passage, (measured.get(sentence.passage) ?? 0) + words);
  }
  return new Map(
    passages.map((passage) => [passage, measured.get(passage) || countWords(passage.text)] as const),
  );
}

/** Between white space: in `2024。ABC` a sentence ends inside of what counts as one word. */
function standsApart({ passage: { text }, start, end }: Sentence): boolean {
  return (
    (start === 0 || kindAt(text, start - 1) === WHITE) && (end === text.length || kindAt(text, end) === WHITE)
  );
}

function measure(passage: Passage, { start, end }: Span, language: string): Sentence {
  const text = passage.text.slice(start, end);
  const rules = languageOf(language);
  const known = measuresOf(rules);
  let tokens = 0;
  let syllables = 0;
  let letters = 0;
  let longTokens = 0;
  const words = scanTokens(text, rules, (from, to) => {
    const own = measureToken(text.slice(from, to), rules, known);
    tokens++;
    letters += own.letters;
    if (own.letters > 6) longTokens++;
    syllables += own.syllables;
  });
  return { passage, language, start, end, text, words, tokens, syllables, letters, longTokens };
}

interface TokenMeasures {
  readonly letters: number;
  readonly syllables: number;
}

/** Running text says the same words again and again: what was measured is kept, by language, and forgotten when it is much. */
const kept = new Map<Language, Map<string, TokenMeasures>>();
const mostKept = 40_000;
/** V8 copies slices up to this length; a longer one would keep the whole text alive. */
const longestKept = 12;

function measuresOf(language: Language): Map<string, TokenMeasures> {
  const before = kept.get(language);
  if (before !== undefined && before.size < mostKept) return before;
  const empty = new Map<string, TokenMeasures>();
  kept.set(language, empty);
  return empty;
}

function measureToken(token: string, { code }: Language, known: Map<string, TokenMeasures>): TokenMeasures {
  const before = known.get(token);
  if (before !== undefined) return before;
  const letters = plain.test(token) ? token.length : countLetters(token);
  const measures = { letters, syllables: countSyllables(token, code) };
  if (token.length <= longestKept) known.set(token, measures);
  return measures;
}

/** Most tokens: told by one call, where a look at each character takes a tenth of the time that a short run has. */
const plain = /^[a-z\u00e0-\u00f6\u00f8-\u00ff]+$/i;

function countLetters(token: string): number {
  let letters = 0;
  for (let at = 0; at < token.length; at++) {
    if (kindAt(token, at) === WORDLIKE && !isDigit(token.charCodeAt(at))) letters++;
  }
  return letters;
}
