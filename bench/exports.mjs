// @ts-check
/** Times and weighs the export of one rich article to every format, beside pandoc's of the same article in the same rounds. */

import { execFileSync } from 'node:child_process';
import { inTurn, median, peakMemory, printTable, projectFolder, rounded, timeCommand } from './measure.mjs';
import { findPandoc } from './peers.mjs';

const rounds = 10;
const article = 'fixtures/export/riche.fr.md';
const command = [process.execPath, 'dist/bin/article.cjs'];
const pandoc = findPandoc();

/** What pandoc is asked for, by format; those that it cannot write without another program are left out. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const pandocWords = {
  md: ['--to', 'gfm'],
  text: ['--to', 'plain'],
  html: ['--to', 'html'],
  page: ['--to', 'html', '--standalone', '--self-contained', '--toc'],
  epub: ['--to', 'epub3', '-o', '-'],
  docx: ['--to', 'docx', '-o', '-'],
  odt: ['--to', 'odt', '-o', '-'],
  latex: ['--to', 'latex', '--standalone'],
  json: ['--to', 'json'],
};

/** Of pandoc's time, and in milliseconds where pandoc has none. */
/** @type {Readonly<Record<string, { readonly ratio: number } | { readonly milliseconds: number }>>} */
const limits = {
  html: { ratio: 1 },
  epub: { ratio: 1 },
  docx: { ratio: 1 },
  odt: { ratio: 1 },
  pdf: { milliseconds: 1500 },
};

const formats = exportable();
const ours = formats.map((format) => [...command, 'export', '--to', format, article]);
const theirs = formats.map((format) =>
  pandoc === null || pandocWords[format] === undefined
    ? null
    : ['pandoc', '--from', 'markdown', '--resource-path', 'fixtures/export', ...pandocWords[format], article],
);
const samples = await inTurn(
  rounds,
  [...ours, ...theirs].flatMap((words) =>
    words === null ? [] : [() => timeCommand(words, { warns: true })],
  ),
);
const rows = [];
for (const [index, format] of formats.entries()) {
  const words = theirs[index];
  const own = median(samples[index].map(({ wall }) => wall));
  const at = formats.length + theirs.slice(0, index).filter((line) => line !== null).length;
  const pandocs = words === null ? null : median(samples[at].map(({ wall }) => wall));
  rows.push({
    format,
    ms: rounded(own),
    MB: await peakMemory(ours[index]),
    'pandoc, ms': pandocs && rounded(pandocs),
    'pandoc, MB': words && (await peakMemory(words)),
    '× pandoc': pandocs && rounded(own / pandocs, 2),
    limit: verdict(limits[format], own, pandocs),
  });
}
printTable(`Exports of one article, median of ${rounds}, beside ${pandoc ?? 'pandoc, not installed'}`, rows);
if (rows.some(({ limit }) => limit.startsWith('BROKEN')) && process.argv.includes('--assert'))
  process.exitCode = 1;

/** @returns {readonly string[]} the names in the table of formats */
function exportable() {
  const [program, ...words] = command;
  const told = execFileSync(program, [...words, 'formats', '--json'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return JSON.parse(told).formats.map((/** @type {{ name: string }} */ { name }) => name);
}

/** @param {{ ratio: number } | { milliseconds: number } | undefined} limit @param {number} own @param {number | null} pandocs */
function verdict(limit, own, pandocs) {
  if (limit === undefined) return '';
  if ('milliseconds' in limit)
    return `${own <= limit.milliseconds ? 'holds' : 'BROKEN'}: ${limit.milliseconds} ms`;
  return pandocs === null
    ? ''
    : `${own <= limit.ratio * pandocs ? 'holds' : 'BROKEN'}: ${limit.ratio} × pandoc`;
}
