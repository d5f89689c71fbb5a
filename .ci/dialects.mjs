#!/usr/bin/env node
/** Scores the command on pages of dialects, with the site around them and alone, and holds the figures against the floors. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const { dialects: floors } = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
let failed = false;
for (const [kind, words] of Object.entries({ 'with their site': [], alone: ['--alone'] })) {
  const { stdout } = spawnSync(process.execPath, [join(folder, 'score.mjs'), folder, '--json', ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  const { total } = JSON.parse(stdout);
  const figures = Object.entries(floors[kind]).map(([figure, { least, most }]) => {
    const value = total[figure];
    const holds = (least === undefined || value >= least) && (most === undefined || value <= most);
    if (!holds) failed = true;
    return `${figure} ${value}${holds ? '' : ` (${least === undefined ? `at most ${most}` : `at least ${least}`})`}`;
  });
  console.log(`${kind}: ${total.pages} pages; ${figures.join(', ')}`);
}
if (failed) process.exitCode = 1;
