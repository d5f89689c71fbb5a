/** Shows where a text is hard: its longest and hardest sentences, the rhythm of its sentences, its long paragraphs. */

import type { Position } from 'unist';
import type { Article } from '../core/article.ts';
import { onOneLine, type Passage, sourceOffset } from '../core/passages.ts';
import { createLocator } from '../core/source.ts';
import { countWords } from '../text/words.ts';
import { sentencesOf } from './prose.ts';
import { formulasFor, inputsOfText } from './readability.ts';

export interface Difficulty {
  /** The five longest sentences, longest first. */
  readonly longest: readonly HardSentence[];
  /** The five hardest sentences of at least ten words, by the language's own formula; none without a formula. */
  readonly hardest: readonly HardSentence[];
  /** How many sentences have how many words. */
  readonly rhythm: readonly {
    readonly from: number;
    readonly to: number | null;
    readonly sentences: number;
  }[];
  /** The paragraphs over 150 words. */
  readonly longParagraphs: readonly { readonly words: number; readonly position: Position }[];
}

export interface HardSentence {
  readonly text: string;
  readonly words: number;
  /** By the language's own formula, on this sentence alone; null without a formula. */
  readonly score: number | null;
  readonly position: Position;
}

const shown = 5;
/** A formula says nothing about three words. */
const fewestWords = 10;
const longParagraph = 150;
const rhythmSteps = [1, 6, 11, 16, 21, 31, 41];

export function difficulty(article: Article, passages: readonly Passage[], language: string): Difficulty {
  const formula = formulasFor(language)[0];
  const measured = passages.flatMap((passage) =>
    sentencesOf(passage, language).map(({ start, end }) => {
      const text = passage.text.slice(start, end);
      return { passage, start, end, text, words: countWords(text) };
    }),
  );
  const scored = measured
    .filter(({ words }) => words >= fewestWords && formula !== undefined)
    .map((sentence) => ({ ...sentence, score: formula!.score(inputsOfText(sentence.text, 1, language)) }))
    .sort((a, b) => (formula!.higherIsEasier ? a.score - b.score : b.score - a.score));
  const scores = new Map(scored.map((sentence) => [sentence.text, sentence.score]));
  const locator = createLocator(article.source.text);
  const describe = ({ passage, start, end, text, words }: (typeof measured)[number]): HardSentence => ({
    text: onOneLine(text),
    words,
    score: scores.has(text) ? Math.round(scores.get(text)! * 10) / 10 : null,
    position: locator.position({
      start: sourceOffset(passage, start, article.source.text),
      end: sourceOffset(passage, end - 1, article.source.text) + 1,
    }),
  });
  return {
    longest: measured
      .toSorted((a, b) => b.words - a.words)
      .slice(0, shown)
      .map(describe),
    hardest: scored.slice(0, shown).map(describe),
    rhythm: rhythmSteps.map((from, index) => {
      const next = rhythmSteps[index + 1];
      const sentences = measured.filter(
        ({ words }) => words >= from && (next === undefined || words < next),
      ).length;
      return { from, to: next === undefined ? null : next - 1, sentences };
    }),
    longParagraphs: passages
      .filter(({ account, node }) => account === 'paragraphs' && node.type === 'paragraph')
      .map(({ text, node }) => ({ words: countWords(text), position: node.position! }))
      .filter(({ words }) => words > longParagraph),
  };
}
