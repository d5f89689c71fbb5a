// @ts-check
/** Prints the table of the README's section on speed from what `index.mjs --json FILE` kept. */

import { readFileSync } from 'node:fs';
import { markdownOf } from './measure.mjs';

/** @typedef {import('./measure.mjs').Table} Table */

/** @type {{ where: string, tables: readonly Table[] }} */
const { where, tables } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/** What the README tells: a table by the beginning of its title, a column and what it is called, our row, and those beside it. */
const told = [
  ...[
    { ours: 'article --version', beside: ['node -e 0'] },
    { ours: 'article stats', beside: ['node -e 0', 'GNU style', 'reading-time', 'textlint', 'markdownlint'] },
    { ours: 'article export --to html', beside: ['pandoc', 'cmark-gfm', 'lowdown', 'remark'] },
  ].map((row) => ({ table: 'Start-up', column: 'wall ms', measured: 'ms for a short article', ...row })),
  ...[
    { ours: 'article stats', beside: ['GNU style', 'reading-time'] },
    { ours: 'article check', beside: ['textlint', 'markdownlint'] },
    { ours: 'article export --to html', beside: ['pandoc', 'cmark-gfm', 'lowdown', 'remark'] },
  ].map((row) => ({
    table: 'One article',
    column: 'MB/s after the start',
    measured: 'MB/s of a long one',
    ...row,
  })),
  ...[
    { ours: 'article stats --jobs 1', beside: [] },
    {
      ours: 'article stats, 2',
      beside: [
        'hugo',
        'GNU style',
        'reading-time',
        'cmark-gfm',
        'pandoc',
        'remark',
        'textlint',
        'markdownlint',
      ],
    },
  ].map((row) => ({
    table: 'Archive',
    column: 'articles a second',
    measured: 'articles of 8 KB a second',
    ...row,
  })),
];

const rows = told.flatMap(({ table: beginning, column, measured, ours, beside }) => {
  const table = tables.find(({ title }) => title.startsWith(beginning));
  const own = table && rowOf(table, ours);
  if (table === undefined || own === undefined) return [];
  const others = beside.flatMap((name) => rowOf(table, name) ?? []);
  return [
    {
      command: own.command,
      measured,
      median: own[column],
      'beside it': others.map((row) => `${shortNameOf(row)}: ${row[column] ?? '–'}`).join('; '),
    },
  ];
});
const exports = tables.find(({ title }) => title.startsWith('Exports'));
for (const row of exports?.rows ?? []) {
  // Those that have a limit: the others are no one's finished product.
  if (row.limit === undefined || row.limit === '') continue;
  rows.push({
    command: `article export --to ${row.format}`,
    measured: 'ms for a rich article',
    median: row.ms,
    'beside it': `pandoc: ${row['pandoc, ms'] ?? '–'}`,
  });
}
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
