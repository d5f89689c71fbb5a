// @ts-check
/** Runs every benchmark, each in a process of its own, and with `--write` puts what they print into the README. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, machine, type } from 'node:os';
import { fileURLToPath } from 'node:url';

const scripts = [
  'startup.mjs',
  'throughput.mjs',
  'archive.mjs',
  'text.mjs',
  'memory.mjs',
  'translation.mjs',
  'exports.mjs',
  'check.mjs',
  'install.mjs',
];
const readme = new URL('README.md', import.meta.url);
const heading = '## Last run\n';

const date = new Date().toISOString().slice(0, 10);
const where = `${date}, Node ${process.versions.node}, ${availableParallelism()}-core ${machine()} ${type()}.\n\n`;
const tables = scripts.map((script) => {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  if (status !== 0) process.exit(1);
  return stdout;
});
if (process.argv.includes('--write')) {
  const [before] = readFileSync(readme, 'utf8').split(heading);
  writeFileSync(readme, `${before}${heading}\n${where}${tables.join('').trimEnd()}\n`);
}
