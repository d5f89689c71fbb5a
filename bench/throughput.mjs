// @ts-check
/** Measures how many megabytes of articles a second the library reads, counts and exports, and how that grows with size. */

import { parseArgs } from 'node:util';
import { exportArticle, readArticle, stats } from '../dist/src/index.js';
import { articlesIn, fixtureArticles, repeated } from './corpus.mjs';
import { growthExponent, inTurn, median, megabytes, milliseconds, printTable, rounded } from './measure.mjs';

/** @typedef {import('../dist/src/index.js').Article} Article */
/** @typedef {import('./corpus.mjs').Text} Text */

const rounds = 3;
const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];

const { values } = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'boolean' } } });
const articles = values.corpus === undefined ? await fixtureArticles() : await articlesIn(values.corpus);
const marked = articles.filter(({ name }) => name.endsWith('.md')).map(({ text }) => text);

await printThroughput(`${articles.length} articles`, articles);
await printThroughput('one article', [{ name: 'large.md', text: repeated(marked, 1_000_000) }]);
await printGrowth();

/**
 * @param {string} title
 * @param {readonly Text[]} texts
 */
async function printThroughput(title, texts) {
  const size = texts.reduce((sum, { text }) => sum + megabytes(text), 0);
  const read = texts.map(readText);
  /** @type {Record<string, () => unknown>} */
  const tasks = {
    readArticle: () => texts.map(readText),
    stats: () => read.map((article) => stats(article)),
    'export md': () => exportAll(read, 'md'),
    'export text': () => exportAll(read, 'text'),
    'export html': () => exportAll(read, 'html'),
  };
  const samples = await inTurn(
    rounds,
    Object.values(tasks).map((task) => () => milliseconds(task)),
  );
  const rows = Object.keys(tasks).map((name, index) => ({
    operation: name,
    'MB/s': rounded((1000 * size) / median(samples[index]), 2),
    'ms an article': rounded(median(samples[index]) / texts.length, 2),
  }));
  printTable(`Throughput, ${title}, ${rounded(size, 2)} MB, median of ${rounds}`, rows);
}

/** What stats takes does not hold the reading. */
async function printGrowth() {
  const texts = sizes.map((size) => ({ name: 'grown.md', text: repeated(marked, size) }));
  const times = (/** @type {Text} */ { text }) => Math.ceil(0.1 / megabytes(text));
  const readings = texts.map((text) => () => milliseconds(() => readText(text), times(text)));
  const countings = texts.map((text) => {
    const article = readText(text);
    return () => milliseconds(() => stats(article), times(text));
  });
  const samples = (await inTurn(rounds, [...readings, ...countings])).map(median);
  const rows = ['readArticle', 'stats'].map((operation, row) => {
    const points = texts.map(({ text }, index) => ({
      size: text.length,
      time: samples[row * texts.length + index],
    }));
    const columns = sizes.map((size, index) => [`${size / 1000} KB, ms`, rounded(points[index].time)]);
    return { operation, ...Object.fromEntries(columns), exponent: rounded(growthExponent(points), 2) };
  });
  printTable(`Growth, 1 is linear, median of ${rounds}`, rows);
}

/** @param {Text} text */
function readText({ name, text }) {
  return readArticle(text, { name });
}

/**
 * @param {readonly Article[]} read
 * @param {string} format
 */
async function exportAll(read, format) {
  for (const article of read) await exportArticle(article, format);
}
