// @ts-check
/** Measures how many megabytes of French text a second are cut into words, sentences and syllables, and how that grows. */

import { countSyllables, countWords, splitSentences, splitTokens, splitWords } from '../dist/src/index.js';
import { frenchText } from './corpus.mjs';
import { growthExponent, inTurn, median, megabytes, milliseconds, printTable, rounded } from './measure.mjs';

const rounds = 5;
const wordSegmenter = new Intl.Segmenter('fr', { granularity: 'word' });
const sentenceSegmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** @typedef {(text: string, tokens: readonly string[]) => unknown} Operation the tokens were cut beforehand */

/** @type {Readonly<Record<string, Operation>>} */
const ours = {
  countWords: (text) => countWords(text),
  splitWords: (text) => splitWords(text),
  splitTokens: (text) => splitTokens(text, 'fr'),
  splitSentences: (text) => splitSentences(text, 'fr'),
  countSyllables: (_, tokens) => tokens.reduce((sum, token) => sum + countSyllables(token, 'fr'), 0),
};

/** What comes with Node, to compare with: no word counts, and sentences that end after `M.` @type {typeof ours} */
const nodes = {
  'Intl.Segmenter, words': (text) => countAll(wordSegmenter.segment(text)),
  'Intl.Segmenter, sentences': (text) => countAll(sentenceSegmenter.segment(text)),
  'split(/\\s+/)': (text) => text.split(/\s+/u).length,
};

await print('French text', ours, [10_000, 100_000, 1_000_000, 10_000_000]);
// Node 20's segmenters are quadratic: 100 KB in one string take seconds.
await print('French text, by what comes with Node', nodes, [10_000]);

/**
 * @param {string} title
 * @param {typeof ours} operations
 * @param {readonly number[]} sizes in bytes
 */
async function print(title, operations, sizes) {
  const texts = await Promise.all(sizes.map(frenchText));
  const tasks = texts.flatMap((text) => {
    const tokens = splitTokens(text, 'fr').map(({ start, end }) => text.slice(start, end));
    const times = Math.ceil(1 / megabytes(text));
    return Object.values(operations).map((work) => () => milliseconds(() => work(text, tokens), times));
  });
  const samples = (await inTurn(rounds, tasks)).map(median);
  const names = Object.keys(operations);
  const rows = names.map((operation, row) => {
    const points = texts.map((text, index) => ({
      size: megabytes(text),
      time: samples[index * names.length + row],
    }));
    const speeds = points.map(({ size, time }) => rounded((1000 * size) / time));
    const columns = sizes.map((size, index) => [`${size / 1000} KB, MB/s`, speeds[index]]);
    const growth = points.length > 1 && { exponent: rounded(growthExponent(points), 2) };
    return { operation, ...Object.fromEntries(columns), ...growth };
  });
  printTable(`${title}, median of ${rounds}`, rows);
}

/** @param {Iterable<unknown>} segments */
function countAll(segments) {
  let count = 0;
  for (const _ of segments) count++;
  return count;
}
