// @ts-check
/** Times the translation memory (making it, looking up the segments of an article) and the alignment of an article with its translation, on generated sentences. */

import { align, createMemory } from '../dist/src/index.js';
import { growthExponent, inTurn, median, milliseconds, printTable, randomFrom, rounded } from './measure.mjs';

const rounds = 5;
const sizes = [1_000, 3_000, 10_000, 30_000];
const lookUps = 200;
/** What is asked of 10 000 units and 200 segments, in milliseconds. */
const limit = 3_000;

const languages = { source: 'fr', target: 'en' };
const nowhere = { id: null, before: null, after: null };
const random = randomFrom(1);
// As long and as unevenly frequent as French words: a few short ones stand in nearly every sentence.
const vocabulary = Array.from({ length: 20_000 }, (_, rank) =>
  inventWord(2 + Math.floor(Math.log2(rank + 1) / 2)),
);
const sentences = Array.from({ length: Math.max(...sizes) }, inventSentence);

const tasks = sizes.flatMap((size) => {
  const files = [{ origin: 'generated', entries: sentences.slice(0, size).map(translated) }];
  const article = Array.from({ length: lookUps }, (_, index) =>
    changed(sentences[(index * 37) % size], index),
  );
  const memory = createMemory(files, languages);
  const kinds = article.map((text) => memory.lookUp([text], nowhere)[0]?.score ?? 0);
  if (kinds.filter((score) => score > 0).length < lookUps / 2) throw new Error('hardly anything was found');
  return [
    () => milliseconds(() => createMemory(files, languages)),
    () => milliseconds(() => article.map((text) => memory.lookUp([text], nowhere))),
  ];
});
const samples = (await inTurn(rounds, tasks)).map(median);
const rows = ['made', `${lookUps} segments looked up`].map((operation, row) => {
  const points = sizes.map((size, index) => ({ size, time: samples[2 * index + row] }));
  const columns = points.map(({ size, time }) => [`${size} units, ms`, rounded(time)]);
  return { operation, ...Object.fromEntries(columns), exponent: rounded(growthExponent(points), 2) };
});
printTable(`Translation memory, median of ${rounds}`, rows);
const at = 2 * sizes.indexOf(10_000);
const total = samples[at] + samples[at + 1];
if (total > limit && process.argv.includes('--assert')) process.exitCode = 1;

await printAlignment([1_000, 3_000, 10_000]);

/** Paragraphs of three sentences; the target lacks one in a hundred of them and has its words reversed, so that only lengths and numbers tell. */
async function printAlignment(/** @type {readonly number[]} */ counts) {
  const points = [];
  for (const size of counts) {
    const source = Array.from({ length: Math.ceil(size / 3) }, (_, index) =>
      paragraph(sentences.slice(3 * index, 3 * index + 3)),
    );
    const target = source
      .filter((_, index) => index % 100 !== 50)
      .map(({ segments }) =>
        paragraph(
          segments.map(({ content }) =>
            content.join('').replace(/[a-z]+/g, (word) => [...word].reverse().join('')),
          ),
        ),
      );
    const [times] = await inTurn(3, [() => milliseconds(() => align(source, target, languages))]);
    points.push({ size, time: median(times) });
  }
  const columns = points.map(({ size, time }) => [`${size} sentences, ms`, rounded(time)]);
  printTable('Alignment, median of 3', [
    { operation: 'align', ...Object.fromEntries(columns), exponent: rounded(growthExponent(points), 2) },
  ]);
}

function paragraph(/** @type {readonly string[]} */ texts) {
  return {
    kind: /** @type {const} */ ('paragraph'),
    depth: 1,
    segments: texts.map((text) => ({ content: [text] })),
  };
}

/** A quarter as it stands, a quarter with another number, a quarter with another word, a quarter new. */
function changed(/** @type {string} */ text, /** @type {number} */ index) {
  if (index % 4 === 0) return text;
  if (index % 4 === 1) return text.replace(/\d+/, (digits) => String(Number(digits) + 1));
  return index % 4 === 2 ? text.replace(/\S+$/, pickWord()) : inventSentence();
}

function translated(/** @type {string} */ text) {
  const line = 1;
  return {
    id: null,
    source: [text],
    target: [text.toUpperCase()],
    state: /** @type {const} */ ('translated'),
    line,
  };
}

function inventSentence() {
  const words = Array.from({ length: 5 + Math.floor(random() * 30) }, pickWord);
  return `${words.join(' ')} ${Math.floor(random() * 1000)} ${pickWord()}`;
}

/** By Zipf's law: the word of rank r is r times rarer than the first. */
function pickWord() {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1];
}

function inventWord(/** @type {number} */ length) {
  return Array.from({ length }, () => 'esaitnrulodcpmv'[Math.floor(random() * 15)]).join('');
}
