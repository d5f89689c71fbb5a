// @ts-check
/** Prints the table of the README's section on speed from what `index.mjs --json FILE` kept. */

import { readFileSync } from 'node:fs';
import { markdownOf } from './measure.mjs';

/** @typedef {import('./measure.mjs').Table} Table */

/** @type {{ where: string, tables: readonly Table[] }} */
const { where, tables } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const peers = [
  'pandoc',
  'cmark-gfm',
  'lowdown',
  'GNU style',
  'reading-time',
  'remark',
  'textlint',
  'markdownlint',
];

/** What the README tells: a table by the beginning of its title, a column, our row, and those beside it. */
const told = [
  { table: 'Start-up', column: 'wall ms', ours: 'article --version', beside: ['node -e 0'] },
  {
    table: 'Start-up',
    column: 'wall ms',
    ours: 'article stats',
    beside: ['node -e 0', 'GNU style', 'reading-time', 'remark', 'textlint', 'markdownlint'],
  },
  {
    table: 'Start-up',
    column: 'wall ms',
    ours: 'article export --to html',
    beside: ['node -e 0', 'pandoc', 'cmark-gfm', 'lowdown'],
  },
  ...['article stats --jobs 1', 'article stats, '].map((ours) => ({
    table: 'Archive',
    column: 'articles a second',
    ours,
    beside: ['hugo', ...peers],
  })),
  ...['article stats', 'article export --to html', 'article check'].map((ours) => ({
    table: 'One article',
    column: 'MB/s after the start',
    ours,
    beside: peers,
  })),
];

const rows = told.flatMap(({ table: beginning, column, ours, beside }) => {
  const table = tables.find(({ title }) => title.startsWith(beginning));
  const own = table && rowOf(table, ours);
  if (table === undefined || own === undefined) return [];
  const others = beside.flatMap((name) => rowOf(table, name) ?? []);
  return [
    {
      command: own.command,
      measured: column,
      median: own[column],
      'beside it': others.map((row) => `${shortNameOf(row)}: ${row[column] ?? '–'}`).join('; '),
    },
  ];
});
if (rows.length === 0) throw new Error(`${process.argv[2]} has none of the tables`);
console.log(`${where}.\n\n${markdownOf({ title: 'Speed', rows }).replace(/^.*\n\n/, '')}`);

/**
 * @param {Table} table
 * @param {string} beginning of the command
 */
function rowOf({ rows }, beginning) {
  return rows.find(({ command }) => String(command).startsWith(beginning));
}

/** @param {Table['rows'][number]} row */
function shortNameOf({ command }) {
  return String(command).replace(/,.*/, '');
}
