// @ts-check
/** Times `stats` over an archive of articles of which no two are alike, with one thread and with all, beside other tools over the same files, and the cost of an article as the archive grows. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { distinctArticles } from './corpus.mjs';
import {
  commandsInTurn,
  growthExponent,
  inTurn,
  median,
  peakMemory,
  printTable,
  rounded,
  timeCommand,
} from './measure.mjs';
import { findPeers } from './peers.mjs';

const rounds = 3;
const sizes = [100, 300, 1_000, 3_000, 10_000];
const compared = 1_000;
const large = 10_000;
/** What takes minutes for the whole archive is given a part of it. */
const parts = { pandoc: 100, remark: 100, textlint: 10 };
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const stats = [process.execPath, manifest.bin.article, 'stats'];

const texts = await distinctArticles(Math.max(...sizes));
const folder = mkdtempSync(join(tmpdir(), 'article-bench-'));
try {
  for (const size of sizes) writeArchive(join(folder, String(size)), size);
  await comparePeers(join(folder, String(compared)));
  await compareLarge(join(folder, String(large)));
  await measureGrowth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @typedef {{ name: string, words: readonly string[], articles?: number, each?: boolean, ways?: import('./measure.mjs').Ways }} Command */

/** @param {string} archive */
function ours(archive) {
  return [
    { name: 'article stats --jobs 1', words: [...stats, '--jobs', '1', archive] },
    { name: `article stats, ${availableParallelism()} threads`, words: [...stats, archive] },
  ];
}

/** With those alone that do not take minutes. @param {string} archive */
async function compareLarge(archive) {
  await printTimes([...ours(archive), ...sites(archive)], large);
}

/** @param {string} archive */
async function comparePeers(archive) {
  /** @type {Command[]} */
  const commands = [
    ...ours(archive),
    { name: 'article stats, from its cache', words: [...stats, '--cache', join(folder, 'cache'), archive] },
    ...sites(archive),
    ...findPeers().map(({ name, words, single = false, ways }) => {
      const articles = Object.entries(parts).find(([peer]) => name.startsWith(peer))?.[1] ?? compared;
      const files = filesOf(articles);
      return single
        ? {
            name: `${name}, one process each`,
            words: oneByOne(words([]), files),
            articles,
            each: true,
            ways,
          }
        : { name, words: words(files), articles, ways };
    }),
  ];
  await printTimes(commands, compared);
}

/**
 * @param {readonly Command[]} commands
 * @param {number} all the articles of those that are given no part of them
 */
async function printTimes(commands, all) {
  const samples = await commandsInTurn(rounds, commands);
  const rows = [];
  for (const [index, { name, words, articles = all, each = false }] of commands.entries()) {
    const runs = samples[index];
    const wall = median(runs.map((run) => run.wall));
    rows.push({
      command: name,
      articles,
      'wall s': rounded(wall / 1000, 2),
      'CPU s': rounded(median(runs.map(({ cpu }) => cpu)) / 1000, 2),
      'articles a second': rounded((1000 * articles) / wall, 0),
      MB: each ? null : await peakMemory(words),
    });
  }
  printTable(`Archive of ${all} distinct articles of 8 KB, median of ${rounds} in turn`, rows);
}

/** @param {number} count */
function filesOf(count) {
  return Array.from({ length: count }, (_, index) => join(folder, String(compared), nameOf(index)));
}

/**
 * @param {readonly string[]} words
 * @param {readonly string[]} files
 */
function oneByOne(words, files) {
  return ['sh', '-c', `for file; do ${words.join(' ')} "$file"; done`, 'sh', ...files];
}

/** Starting is not growing: its time is that of the smallest article. */
async function measureGrowth() {
  const one = join(folder, 'one');
  writeArchive(one, 1);
  const samples = await inTurn(
    rounds,
    [one, ...sizes.map((size) => join(folder, String(size)))].map(
      (archive) => () => timeCommand([...stats, '--jobs', '1', archive]).cpu,
    ),
  );
  const [start, ...times] = samples.map(median);
  const points = sizes.map((size, index) => ({ size, time: times[index] - start }));
  const columns = points.map(({ size, time }) => [`${size}, ms each`, rounded(time / size, 2)]);
  printTable(`Growth of an archive, CPU time, median of ${rounds}`, [
    { operation: 'stats', ...Object.fromEntries(columns), exponent: rounded(growthExponent(points), 2) },
  ]);
}

/**
 * @param {string} path
 * @param {number} count
 */
function writeArchive(path, count) {
  mkdirSync(path);
  for (let index = 0; index < count; index++) {
    writeFileSync(join(path, nameOf(index)), texts[index]);
  }
}

/** @param {number} index */
function nameOf(index) {
  return `${String(index).padStart(6, '0')}.md`;
}

/** The smallest site of Hugo's that renders every article and counts its words; none where Hugo is not there. @param {string} archive */
function sites(archive) {
  const { error, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (error) return [];
  const site = join(folder, 'site');
  cpSync(archive, join(site, 'content'), { recursive: true });
  mkdirSync(join(site, 'layouts/_default'), { recursive: true });
  writeFileSync(join(site, 'hugo.toml'), 'baseURL = "https://example.org/"\n');
  writeFileSync(
    join(site, 'layouts/_default/single.html'),
    '{{ .WordCount }} {{ .ReadingTime }} {{ .Content }}\n',
  );
  writeFileSync(join(site, 'layouts/_default/list.html'), '{{ len .Pages }}\n');
  return [
    {
      name: `${/^hugo v[\d.]+/.exec(stdout)?.[0] ?? 'hugo'}, to HTML, words counted`,
      words: ['hugo', '--quiet', '-s', site, '-d', join(folder, 'public')],
      ways: { prints: false },
    },
  ];
}
