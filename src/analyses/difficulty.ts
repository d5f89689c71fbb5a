/** Shows where a text is hard: its longest and hardest sentences, the rhythm of its sentences, its long paragraphs. */

import type { Position } from 'unist';
import type { Article } from '../core/article.ts';
import type { Passage } from '../core/prose/passages.ts';
import { placesOf } from '../core/prose/places.ts';
import { onOneLine } from '../core/prose/text-of.ts';
import { createLocator } from '../core/source.ts';
import type { Sentence } from './prose.ts';
import { formulasFor, inputsOf, sentencesIn } from './readability.ts';

export interface Difficulty {
  /** The five longest sentences, longest first. */
  readonly longest: readonly HardSentence[];
  /** The five hardest sentences of at least ten words in the article's language, by its own formula; none without a formula. */
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
  /** By the formula of the article's language, on this sentence alone; null without a formula, and in another language. */
  readonly score: number | null;
  readonly position: Position;
}

const shown = 5;
/** A formula says nothing about three words. */
const fewestWords = 10;
const longParagraph = 150;
const rhythmSteps = [1, 6, 11, 16, 21, 31, 41];

export function difficulty(
  article: Article,
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  language: string,
  wordsIn: (passage: Passage) => number,
): Difficulty {
  const formula = formulasFor(language)[0];
  const own = new Set(sentencesIn(sentences, language));
  const scoreOf = (sentence: Sentence) =>
    formula === undefined || sentence.words < fewestWords || !own.has(sentence)
      ? null
      : formula.score(inputsOf([sentence]));
  const scored = sentences.map((sentence) => ({ sentence, score: scoreOf(sentence) }));
  const harder = formula?.higherIsEasier ? 1 : -1;
  const locator = createLocator(article.source.text);
  const describe = ({ sentence, score }: (typeof scored)[number]): HardSentence => ({
    text: onOneLine(sentence.text),
    words: sentence.words,
    score: score === null ? null : Math.round(score * 10) / 10,
    position: locator.position(placesOf(sentence.passage, article)(sentence.start, sentence.end)),
  });
  return {
    longest: firstOf(scored, ({ sentence }) => -sentence.words).map(describe),
    hardest: firstOf(
      scored.filter(({ score }) => score !== null),
      ({ score }) => harder * score!,
    ).map(describe),
    rhythm: rhythmOf(sentences),
    longParagraphs: passages
      .filter(({ account, node }) => account === 'paragraphs' && node.type === 'paragraph')
      .map((passage) => ({ words: wordsIn(passage), position: passage.node.position! }))
      .filter(({ words }) => words > longParagraph),
  };
}

/** What stands first in the order of a number; of equals what comes first. */
function firstOf<Item>(items: readonly Item[], orderOf: (item: Item) => number): Item[] {
  const first: { readonly item: Item; readonly order: number }[] = [];
  for (const item of items) {
    const order = orderOf(item);
    if (first.length === shown && order >= first.at(-1)!.order) continue;
    const place = first.findIndex((other) => order < other.order);
    first.splice(place < 0 ? first.length : place, 0, { item, order });
    first.length = Math.min(first.length, shown);
  }
  return first.map(({ item }) => item);
}

function rhythmOf(sentences: readonly Sentence[]): Difficulty['rhythm'] {
  const counts = rhythmSteps.map(() => 0);
  for (const { words } of sentences) counts[rhythmSteps.findLastIndex((from) => words >= from)]!++;
  return rhythmSteps.map((from, index) => {
    const next = rhythmSteps[index + 1];
    return { from, to: next === undefined ? null : next - 1, sentences: counts[index]! };
  });
}
