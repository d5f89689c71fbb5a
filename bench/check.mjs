// @ts-check
/** Measures the check of French Markdown with all its rules, beside textlint with one rule; `--assert` exits 1 when 1 MB takes over 3 s. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkArticle, fixArticle, readArticle, rules } from '../dist/src/index.js';
import { frenchMarkdown } from './corpus.mjs';
import {
  growthExponent,
  inTurn,
  median,
  megabytes,
  milliseconds,
  printTable,
  projectFolder,
  rounded,
  timeCommand,
} from './measure.mjs';
import { findTextlint, textlintPackages } from './peers.mjs';

const rounds = 3;
const limit = 3000;
const command = join(projectFolder, 'dist/bin/article.cjs');
const folder = mkdtempSync(join(tmpdir(), 'article-check-'));

try {
  await printLibrary([10_000, 100_000, 1_000_000]);
  await printCommands(1_000_000);
} finally {
  rmSync(folder, { recursive: true });
}

/** What the rules take does not hold the reading. @param {readonly number[]} sizes */
async function printLibrary(sizes) {
  const articles = await Promise.all(
    sizes.map(async (size) => readArticle(await frenchMarkdown(size), { name: 'a.md', language: 'fr' })),
  );
  /** @type {Record<string, (article: import('../dist/src/index.js').Article) => unknown>} */
  const works = {
    readArticle: ({ source }) => readArticle(source.text, { name: 'a.md', language: 'fr' }),
    checkArticle: (article) => checkArticle(article),
    fixArticle: (article) =>
      fixArticle(article, {}, (text) => readArticle(text, { name: 'a.md', language: 'fr' })),
  };
  const names = Object.keys(works);
  const tasks = articles.flatMap((article) =>
    names.map((name) => () => milliseconds(() => works[name](article))),
  );
  const samples = (await inTurn(rounds, tasks)).map(median);
  const rows = names.map((operation, row) => {
    const points = articles.map(({ source }, index) => ({
      size: megabytes(source.text),
      time: samples[index * names.length + row],
    }));
    const columns = sizes.map((size, index) => [`${size / 1000} KB, ms`, rounded(points[index].time)]);
    return { operation, ...Object.fromEntries(columns), exponent: rounded(growthExponent(points), 2) };
  });
  printTable(`Check in one process, ${rules.names.length} rules, median of ${rounds}`, rows);
}

/** @param {number} size */
async function printCommands(size) {
  const path = join(folder, 'french.md');
  writeFileSync(path, await frenchMarkdown(size));
  const ours = [process.execPath, command, 'check', '--format', 'ndjson', path];
  const textlint = findTextlint();
  const theirs = textlint && [
    process.execPath,
    textlint,
    '--no-color',
    '--format',
    'json',
    '--rule',
    'max-comma',
    path,
  ];
  const runs = [ours, ...(theirs ? [theirs] : [])];
  // Findings make exit code 1.
  const tasks = runs.map((words) => () => timeCommand(words, { codes: [0, 1] }));
  const samples = await inTurn(rounds, tasks);
  const row = (/** @type {string} */ command, /** @type {number} */ run) => {
    const taken = samples[run];
    const figure = (/** @type {'wall' | 'cpu'} */ kind) =>
      taken === undefined ? null : rounded(median(taken.map((sample) => sample[kind])), 0);
    return { command, 'wall ms': figure('wall'), 'CPU ms': figure('cpu') };
  };
  const rows = [
    row(`article check, ${rules.names.length} rules`, 0),
    row(`textlint, 1 rule (${textlintPackages.join(', ')})`, 1),
  ];
  printTable(`Whole commands, ${size / 1e6} MB of French Markdown, median of ${rounds}`, rows);
  const [{ 'wall ms': wall }] = rows;
  if (process.argv.includes('--assert') && Number(wall) > limit) {
    console.error(`article check took ${wall} ms, ${limit} allowed`);
    process.exitCode = 1;
  }
}
