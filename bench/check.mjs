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
import { findPeers } from './peers.mjs';

const rounds = 3;
/** Findings make exit code 1. */
const found = { codes: [0, 1] };
const limit = 3000;
const command = join(projectFolder, 'dist/bin/article.cjs');
const folder = mkdtempSync(join(tmpdir(), 'article-check-'));

try {
  await printLibrary([10_000, 100_000, 1_000_000]);
  await printCommands();
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

/** textlint takes minutes for a megabyte of this Markdown, so it is given the tenth that we are given too. */
async function printCommands() {
  const [large, small] = [await written(1_000_000), await written(100_000)];
  const check = [process.execPath, command, 'check', '--format', 'ndjson'];
  const linters = findPeers().filter(({ name }) => /^(?:textlint|markdownlint)/.test(name));
  const runs = [
    { name: `article check, ${rules.names.length} rules, 1 MB`, words: [...check, large], ways: found },
    { name: `article check, ${rules.names.length} rules, 100 KB`, words: [...check, small], ways: found },
    ...linters.map(({ name, words, ways }) => ({ name: `${name}, 100 KB`, words: words([small]), ways })),
  ];
  const tasks = runs.map(
    ({ words, ways }) =>
      () =>
        timeCommand(words, ways),
  );
  const samples = await inTurn(rounds, tasks);
  const rows = runs.map(({ name }, index) => ({
    command: name,
    'wall ms': rounded(median(samples[index].map(({ wall }) => wall)), 0),
    'CPU ms': rounded(median(samples[index].map(({ cpu }) => cpu)), 0),
  }));
  printTable(`Checks of French Markdown, whole commands, median of ${rounds}`, rows);
  if (process.argv.includes('--assert') && rows[0]['wall ms'] > limit) {
    console.error(`article check took ${rows[0]['wall ms']} ms for 1 MB, ${limit} allowed`);
    process.exitCode = 1;
  }
}

/** @param {number} size */
async function written(size) {
  const path = join(folder, `${size}.md`);
  writeFileSync(path, await frenchMarkdown(size));
  return path;
}
