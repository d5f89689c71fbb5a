/**
 * Exports every fixture with the built command, and lets the programs of each format's own field judge what it wrote. The checks of a
 * format stand in `exports/<format>.mjs`; without its program a check says so, and fails where CI is set. Words name the formats to try.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { longArticle, wideArticle } from './exports/generated.mjs';

const command = resolve('dist/bin/article.cjs');
const folder = mkdtempSync(join(tmpdir(), 'article-exports-'));
const mostMegabytes = 1000;
let fell = 0;

try {
  const { formats } = JSON.parse(
    execFileSync(process.execPath, [command, 'formats', '--json'], { encoding: 'utf8' }),
  );
  const asked = process.argv.slice(2);
  const articles = fixtures();
  for (const format of formats) {
    if (asked.length === 0 || asked.includes(format.name)) await judge(format, articles);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = fell > 0 ? 1 : 0;

/** A copy of fixtures/export, and the articles that are too large to keep. */
function fixtures() {
  const source = join(folder, 'articles');
  cpSync('fixtures/export', source, { recursive: true });
  writeFileSync(join(source, 'large.md'), wideArticle(3000));
  return readdirSync(source)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(source, name));
}

async function judge(format, articles) {
  const output = join(folder, format.name);
  mkdirSync(output);
  const files = articles.map((article) => {
    const file = join(output, basename(article).replace(/\.md$/u, format.extension));
    const { status, stderr } = spawnSync(
      process.execPath,
      [command, 'export', article, '--to', format.name, '-o', file],
      {
        encoding: 'utf8',
      },
    );
    return { name: basename(article), article, file, warnings: stderr, faults: status === 0 ? [] : [stderr] };
  });
  report(
    `${format.name}: every fixture is exported`,
    files.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  );
  const { megabytes, faults } = memoryFor(format);
  report(`${format.name}: ${megabytes} MB for 100 000 words`, faults);
  const checks = new URL(`exports/${format.name}.mjs`, import.meta.url);
  if (!existsSync(checks)) return;
  const written = files.filter(({ faults }) => faults.length === 0);
  for (const { name, program, check } of (await import(checks)).checks) {
    if (program !== undefined && spawnSync('which', [program]).status !== 0) {
      console.log(`skipped: ${program} is not installed: ${format.name}: ${name}`);
      if (process.env.CI) fell++;
    } else report(`${format.name}: ${name}`, await check(written, { folder: output }));
  }
}

/** At the peak of an export of 100 000 words. */
function memoryFor({ name, extension }) {
  const article = join(folder, 'long.md');
  if (!existsSync(article)) writeFileSync(article, longArticle(100_000));
  const peak = join(folder, 'peak');
  const output = join(folder, `long${extension}`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      resolve('.ci/exports/peak-memory.cjs'),
      command,
      'export',
      article,
      '--to',
      name,
      '-o',
      output,
    ],
    { encoding: 'utf8', env: { ...process.env, PEAK_MEMORY_FILE: peak } },
  );
  const megabytes = Math.round(Number(readFileSync(peak, 'utf8')) / 1_000_000);
  const faults = status === 0 ? [] : [stderr];
  return {
    megabytes,
    faults: megabytes > mostMegabytes ? [...faults, `more than ${mostMegabytes} MB`] : faults,
  };
}

function report(what, faults) {
  if (faults.length === 0) console.log(`ok   ${what}`);
  else {
    fell++;
    console.log(`FELL ${what}`);
    for (const fault of faults.slice(0, 20)) console.log(`     ${fault.trim()}`);
    if (faults.length > 20) console.log(`     and ${faults.length - 20} more`);
  }
}
