// @ts-check
/** Gives one article of growing size to whole commands, ours and others: megabytes a second, growth and memory. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frenchMarkdown } from './corpus.mjs';
import {
  growthExponent,
  inTurn,
  median,
  peakMemory,
  printTable,
  projectFolder,
  rounded,
  timeCommand,
} from './measure.mjs';
import { findPeers } from './peers.mjs';

const rounds = 3;
const sizes = [1_000, 30_000, 100_000, 300_000, 1_000_000];
/** A size that would take longer, were the command linear, is not given to it, in milliseconds. */
const patience = 10_000;
const article = [process.execPath, join(projectFolder, 'dist/bin/article.cjs')];

/** @type {readonly { name: string, words: (files: readonly string[]) => readonly string[], ways?: import('./measure.mjs').Ways }[]} */
const commands = [
  { name: 'article stats', words: (files) => [...article, 'stats', ...files] },
  {
    name: 'article export --to html',
    words: (files) => [...article, 'export', '--to', 'html', ...files],
    ways: { complains: true },
  },
  {
    name: 'article check, all rules',
    words: (files) => [...article, 'check', '--format', 'ndjson', ...files],
    ways: { codes: [0, 1] },
  },
  ...findPeers(),
];
const folder = mkdtempSync(join(tmpdir(), 'article-large-'));
try {
  /** @type {number[][]} */
  const times = commands.map(() => []);
  for (const [at, size] of sizes.entries()) {
    const path = pathOf(size);
    writeFileSync(path, await frenchMarkdown(size));
    const able = commands.flatMap((_, index) => (isPatient(times[index], at) ? [index] : []));
    const samples = await inTurn(
      rounds,
      able.map((index) => () => timeCommand(commands[index].words([path]), commands[index].ways).wall),
    );
    for (const [row, index] of able.entries()) times[index].push(median(samples[row]));
  }
  const rows = [];
  for (const [index, { name, words }] of commands.entries())
    rows.push(await rowOf(name, words, times[index]));
  printTable(`One article, 1 KB to 1 MB, whole commands, median of ${rounds} in turn`, rows);
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {number} size */
function pathOf(size) {
  return join(folder, `${size}.md`);
}

/**
 * @param {readonly number[]} times of the sizes before
 * @param {number} at
 */
function isPatient(times, at) {
  return times.length === at && (at === 0 || (times[at - 1] * sizes[at]) / sizes[at - 1] < patience);
}

/**
 * Growth begins after the start, whose time is that of the smallest article.
 *
 * @param {string} name
 * @param {(files: readonly string[]) => readonly string[]} words
 * @param {readonly number[]} times
 */
async function rowOf(name, words, [start, ...times]) {
  const given = sizes.slice(1);
  const points = times.map((time, index) => ({ size: given[index], time: Math.max(1, time - start) }));
  const largest = points.at(-1);
  const columns = given.map((size, index) => [
    `${size / 1000} KB, ms`,
    index < times.length ? rounded(times[index]) : null,
  ]);
  return {
    command: name,
    'start, ms': rounded(start),
    ...Object.fromEntries(columns),
    'MB/s after the start': largest ? rounded(largest.size / 1000 / largest.time, 2) : null,
    exponent: points.length > 1 ? rounded(growthExponent(points.slice(-2)), 2) : null,
    'MB of memory': largest ? await peakMemory(words([pathOf(largest.size)])) : null,
  };
}
