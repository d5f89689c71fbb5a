// @ts-check
/** The memory that an archive of small files takes, and how it grows with their number. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peakMemory, printTable, projectFolder, rounded } from './measure.mjs';

/** `--counts 10000,100000` takes others: that takes a quarter of an hour. */
const given = process.argv.indexOf('--counts') + 1;
const counts = given > 0 ? process.argv[given].split(',').map(Number) : [5_000, 20_000];
/** MB: what is asked of 100 000 files, and what 15 000 more may add: 4 KB each, where keeping an answer would take 6. */
const most = 400;
const mostGrowth = 60;

const words =
  'la ville dort encore quand les premiers trains arrivent au bord du fleuve et que le marché ouvre ses portes aux gens pressés'.split(
    ' ',
  );
const article = [process.execPath, join(projectFolder, 'dist/bin/article.cjs')];
const folder = mkdtempSync(join(tmpdir(), 'article-small-'));
const verbs = [
  { name: 'stats', words: ['stats'] },
  { name: 'stats --json', words: ['stats', '--json'] },
  { name: 'stats --ndjson', words: ['stats', '--ndjson'] },
  { name: 'stats --jobs 1', words: ['stats', '--jobs', '1'] },
  { name: 'check', words: ['check'] },
  { name: 'export --to html', words: ['export', '--to', 'html', '-o', `${join(folder, 'out')}/`] },
];
try {
  for (const count of counts) writeArchive(count);
  const rows = [];
  for (const { name, words: asked } of verbs) {
    const peaks = [];
    for (const count of counts) {
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      peaks.push((await peakMemory([...article, ...asked, join(folder, String(count))])) ?? 0);
    }
    const growth = peaks[peaks.length - 1] - peaks[0];
    const cells = counts.map((count, index) => [`${count} files, MB`, peaks[index]]);
    rows.push({
      command: name,
      ...Object.fromEntries(cells),
      'KB each more': rounded((1000 * growth) / (counts[counts.length - 1] - counts[0]), 2),
    });
    const tooMuch = Math.max(...peaks) > most || (given === 0 && growth > mostGrowth);
    if (tooMuch && process.argv.includes('--assert')) process.exitCode = 1;
  }
  printTable('Memory of an archive of files of 1 KB', rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The same articles in every run, no two alike. @param {number} count */
function writeArchive(count) {
  const path = join(folder, String(count));
  mkdirSync(path);
  for (let index = 0; index < count; index++) {
    let state = index + 1;
    const next = (/** @type {number} */ below) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    let text = `# Article ${index}\n\n`;
    while (text.length < 950) {
      const sentence = Array.from({ length: 6 + next(14) }, () => words[next(words.length)]).join(' ');
      text += `${sentence}.${next(3) === 0 ? '\n\n' : ' '}`;
    }
    writeFileSync(join(path, `${String(index).padStart(6, '0')}.md`), text);
  }
}
