/** The sentences of an article, each measured once for whoever counts, scores or shows them. */

import { accountsOfProse } from '../core/accounts.ts';
import type { Passage } from '../core/passages.ts';
import type { Span } from '../core/span.ts';
import { isDigit, kindAt, WORDLIKE } from '../text/characters.ts';
import { splitSentences, wideStop } from '../text/sentences.ts';
import { syllableCounter } from '../text/syllables.ts';
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

/** The words of each passage, counted again only where its sentences have not. */
export function wordsByPassage(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
): ReadonlyMap<Passage, number> {
  const measured = new Map<Passage, number>();
  for (const { passage, words } of sentences) measured.set(passage, (measured.get(passage) ?? 0) + words);
  return new Map(
    passages.map((passage) => {
      const words = wideStop.test(passage.text) ? undefined : measured.get(passage);
      return [passage, words ?? countWords(passage.text)];
    }),
  );
}

function measure(passage: Passage, { start, end }: Span, language: string): Sentence {
  const text = passage.text.slice(start, end);
  const syllablesIn = syllableCounter(language);
  let tokens = 0;
  let syllables = 0;
  let letters = 0;
  let longTokens = 0;
  const words = scanTokens(text, language, (from, to) => {
    const token = text.slice(from, to);
    const own = plain.test(token) ? token.length : countLetters(token);
    tokens++;
    letters += own;
    if (own > 6) longTokens++;
    syllables += syllablesIn(token);
  });
  return { passage, language, start, end, text, words, tokens, syllables, letters, longTokens };
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
