// @ts-check
/** Times whole commands from the start of their process, each against `node -e 0` in the same rounds. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareArticle } from './corpus.mjs';
import { commandsInTurn, median, peakMemory, printTable, rounded } from './measure.mjs';
import { findPandoc, findPeers } from './peers.mjs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const rounds = 20;
const node = process.execPath;
const command = manifest.bin.article;
const article = 'fixtures/articles/las-vegas.fr.txt';
const folder = mkdtempSync(join(tmpdir(), 'article-bench-'));
const longer = join(folder, 'longer.txt');
writeFileSync(longer, await bareArticle(7_600));
const pandoc = findPandoc();

/** @type {readonly { name: string, words: readonly string[], ways?: import('./measure.mjs').Ways, limit?: number }[]} */
const commands = [
  { name: 'node -e 0', words: [node, '-e', '0'], ways: { prints: false } },
  { name: 'article --version', words: [node, command, '--version'], limit: 1.25 },
  { name: 'article stats', words: [node, command, 'stats', article], limit: 2 },
  { name: 'article export --to html', words: [node, command, 'export', '--to', 'html', article], limit: 2.5 },
  ...findPeers().map(({ name, words, ways }) => ({ name, words: words([article]), ways })),
  { name: 'article stats, of 1 200 words', words: [node, command, 'stats', longer], limit: 2 },
  {
    name: 'article check, of 1 200 words',
    words: [node, command, 'check', longer],
    ways: { codes: [0, 1] },
  },
  ...(pandoc === null
    ? []
    : [{ name: `${pandoc}, to plain text, of 1 200 words`, words: ['pandoc', '-t', 'plain', longer] }]),
];

const samples = await commandsInTurn(rounds, commands);
const bare = median(walls(samples[0]));
const rows = [];
for (const [index, { name, words, limit }] of commands.entries()) {
  const runs = samples[index];
  const ratio = median(walls(runs)) / bare;
  rows.push({
    command: name,
    'wall ms': rounded(median(walls(runs))),
    'min–max': `${Math.min(...walls(runs))}–${Math.max(...walls(runs))}`,
    '× node': rounded(ratio, 2),
    'CPU ms': rounded(median(runs.map(({ cpu }) => cpu))),
    MB: await peakMemory(words),
    limit: limit ? `${ratio <= limit ? 'holds' : 'BROKEN'}: ${limit} × node` : '',
  });
}
rmSync(folder, { recursive: true });
printTable(
  `Start-up, one article of 2 KB (350 words) where no other is said, median of ${rounds} runs in turn`,
  rows,
);
const broken = rows.some(({ limit }) => limit.startsWith('BROKEN'));
if (broken && process.argv.includes('--assert')) process.exitCode = 1;

/** @param {readonly { wall: number }[]} runs */
function walls(runs) {
  return runs.map(({ wall }) => wall);
}
