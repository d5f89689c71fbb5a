// @ts-check
/** Runs the benchmarks, each in a process of its own, and prints their tables; `--json FILE` keeps them for a script, `--write` puts them into bench/README.md. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, machine, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownOf } from './measure.mjs';

const all = [
  ...['startup', 'large', 'archive', 'small-files', 'throughput', 'text', 'memory', 'translation'],
  ...['exports', 'check', 'install'],
];
const readme = new URL('README.md', import.meta.url);
const heading = '## Last run\n';

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const date = new Date().toISOString().slice(0, 10);
const where = `${date}, Node ${process.versions.node}, ${availableParallelism()}-core ${machine()} ${type()}`;
const tables = [];
for (const name of positionals.length > 0 ? positionals : all) {
  const path = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [path, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  const printed = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  for (const table of printed) console.log(markdownOf(table));
  tables.push(...printed);
  // After each, so that a long run that is broken off leaves what it has.
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ where, tables }, null, 2)}\n`);
}
if (values.write) {
  const [before] = readFileSync(readme, 'utf8').split(heading);
  const written = tables.map(markdownOf).join('\n').trimEnd();
  writeFileSync(readme, `${before}${heading}\n${where}.\n\n${written}\n`);
}
