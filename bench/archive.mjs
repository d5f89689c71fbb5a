// @ts-check
/** Times `stats` over an archive of articles, with one thread and with all, beside Hugo and cmark-gfm over the same files, and the cost of an article as the archive grows. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureArticles } from './corpus.mjs';
import { growthExponent, inTurn, median, printTable, rounded, timeCommand } from './measure.mjs';

const rounds = 3;
const sizes = [100, 300, 1_000, 3_000];
const compared = 1_000;
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const stats = [process.execPath, manifest.bin.article, 'stats'];
const has = (/** @type {string} */ program) => !spawnSync(program, ['--version']).error;

const texts = (await fixtureArticles()).filter(({ name }) => name.endsWith('.md')).map(({ text }) => text);
const folder = mkdtempSync(join(tmpdir(), 'article-bench-'));
try {
  for (const size of sizes) writeArchive(join(folder, String(size)), size);
  await comparePeers(join(folder, String(compared)));
  await measureGrowth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} archive */
async function comparePeers(archive) {
  const site = writeSite(archive);
  const peers = [
    { name: 'article stats --jobs 1', words: [...stats, '--jobs', '1', archive] },
    { name: `article stats, ${availableParallelism()} threads`, words: [...stats, archive] },
    { name: 'article stats, from its cache', words: [...stats, '--cache', join(folder, 'cache'), archive] },
    {
      name: 'hugo',
      words: has('hugo') ? ['hugo', '--quiet', '-s', site, '-d', join(folder, 'public')] : null,
      prints: false,
    },
    {
      name: 'cmark-gfm, one process each',
      words: has('cmark-gfm') ? ['sh', '-c', `for f in ${archive}/*.md; do cmark-gfm "$f"; done`] : null,
    },
  ];
  const tasks = peers.flatMap(({ words, prints }) =>
    words === null ? [] : [() => timeCommand(words, { prints })],
  );
  const samples = await inTurn(rounds, tasks);
  const rows = peers.map(({ name, words }) => {
    const runs = words === null ? undefined : samples.shift();
    const wall = runs && median(runs.map((run) => run.wall));
    return {
      command: name,
      'wall s': wall ? rounded(wall / 1000, 2) : null,
      'CPU s': runs ? rounded(median(runs.map(({ cpu }) => cpu)) / 1000, 2) : null,
      'articles a second': wall ? rounded((1000 * compared) / wall, 0) : null,
    };
  });
  printTable(`Archive, ${compared} articles of 8 KB, median of ${rounds} in turn`, rows);
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
    writeFileSync(join(path, `${String(index).padStart(6, '0')}.md`), texts[index % texts.length]);
  }
}

/** The smallest site that renders every article and counts its words. @param {string} archive */
function writeSite(archive) {
  const site = join(folder, 'site');
  cpSync(archive, join(site, 'content'), { recursive: true });
  mkdirSync(join(site, 'layouts/_default'), { recursive: true });
  writeFileSync(join(site, 'hugo.toml'), 'baseURL = "https://example.org/"\n');
  writeFileSync(
    join(site, 'layouts/_default/single.html'),
    '{{ .WordCount }} {{ .ReadingTime }} {{ .Content }}\n',
  );
  writeFileSync(join(site, 'layouts/_default/list.html'), '{{ len .Pages }}\n');
  return site;
}
