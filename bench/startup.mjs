// @ts-check
/** Times whole commands from the start of their process, each against `node -e 0` in the same rounds. */

import { readFileSync } from 'node:fs';
import { inTurn, median, printTable, rounded, timeCommand } from './measure.mjs';
import { findPandoc, findRemark, remarkPackage } from './peers.mjs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const rounds = 20;
const node = process.execPath;
const command = manifest.bin.article;
const article = 'fixtures/articles/las-vegas.fr.txt';
const remark = findRemark();
const pandoc = findPandoc();

/** @type {readonly { name: string, words: readonly string[] | null, prints?: boolean, limit?: number }[]} */
const commands = [
  { name: 'node -e 0', words: [node, '-e', '0'], prints: false },
  { name: 'article --version', words: [node, command, '--version'], limit: 1.25 },
  { name: 'article stats', words: [node, command, 'stats', article], limit: 2 },
  { name: 'article export --to html', words: [node, command, 'export', '--to', 'html', article], limit: 2.5 },
  { name: `remark (${remarkPackage})`, words: remark === null ? null : [node, remark, '--quiet', article] },
  {
    name: pandoc ?? 'pandoc',
    words: pandoc === null ? null : ['pandoc', '--from', 'gfm', '--to', 'html', article],
  },
];

const present = commands.flatMap(({ words, prints }) =>
  words === null ? [] : [() => timeCommand(words, { prints })],
);
const samples = await inTurn(rounds, present);
const [bare] = samples;
const rows = commands.map(({ name, words, limit }) => {
  const runs = words === null ? null : (samples.shift() ?? null);
  const ratio = runs && median(walls(runs)) / median(walls(bare));
  return {
    command: name,
    'wall ms': runs && rounded(median(walls(runs))),
    'min–max': runs ? `${Math.min(...walls(runs))}–${Math.max(...walls(runs))}` : 'not installed',
    '× node': ratio && rounded(ratio, 2),
    'CPU ms': runs && rounded(median(runs.map(({ cpu }) => cpu))),
    limit: limit && ratio ? `${ratio <= limit ? 'holds' : 'BROKEN'}: ${limit} × node` : '',
  };
});
printTable(`Start-up, median of ${rounds} runs in turn`, rows);
const broken = rows.some(({ limit }) => limit.startsWith('BROKEN'));
if (broken && process.argv.includes('--assert')) process.exitCode = 1;

/** @param {readonly { wall: number }[]} runs */
function walls(runs) {
  return runs.map(({ wall }) => wall);
}
