/** Finds the texts that resemble a text among thousands, by an index of their words. */

import { type Comparable, mostSimilar, similarity } from './similarity.ts';

export interface Similar {
  /** The place of the text in the list that was indexed. */
  readonly index: number;
  /** By `similarity`. */
  readonly score: number;
}

/**
 * Gives a search that finds exactly what comparing with every text would: the `most` best of those with at least the
 * lowest score, best first, by their place where they are equally good. Fewer than `most` where there are no more.
 *
 * A word in common costs one step; the distance itself is computed only where the number of words in common and the
 * lengths leave room for a score that counts.
 */
export function indexTexts(
  texts: readonly Comparable[],
): (wanted: Comparable, lowest: number, most: number) => readonly Similar[] {
  const places = new Map<string, number[]>();
  for (const [index, { words }] of texts.entries()) {
    for (const term of termsOf(words)) {
      const holding = places.get(term);
      if (holding === undefined) places.set(term, [index]);
      else holding.push(index);
    }
  }
  return (wanted, lowest, most) => {
    const shared = new Map<number, number>();
    for (const term of termsOf(wanted.words)) {
      for (const index of places.get(term) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const promising: { readonly index: number; readonly bound: number }[] = [];
    for (const [index, words] of shared) {
      const bound = mostSimilar(words, wanted, texts[index]!);
      if (bound >= lowest) promising.push({ index, bound });
    }
    promising.sort((a, b) => b.bound - a.bound);
    const found: Similar[] = [];
    for (const { index, bound } of promising) {
      if (bound < (found[most - 1]?.score ?? lowest)) break;
      const score = similarity(wanted, texts[index]!);
      if (score >= lowest) found.push({ index, score });
      found.sort((a, b) => b.score - a.score || a.index - b.index);
      found.length = Math.min(found.length, most);
    }
    return found;
  };
}

/** The words, numbered where they come again, so that terms in common are words in common, each counted as often as in both. */
function termsOf(words: readonly string[]): string[] {
  const times = new Map<string, number>();
  return words.map((word) => {
    const time = (times.get(word) ?? 0) + 1;
    times.set(word, time);
    return time === 1 ? word : `${word} ${time}`;
  });
}
