/** Runs the evaluations on data that is not part of the project, and fails when a figure falls under its floor in floors.json. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [shared] = process.argv.slice(2);
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));

const evaluations = {
  structure: ['structure.mjs', 'gold/structure'],
  sentences: ['sentences.mjs', 'gold/seg'],
  syllables: ['syllables.mjs', 'gold/syll/fr_dev.tsv'],
  language: ['language.mjs', 'gold/lid/lid.jsonl'],
};

/** Of the project itself, for they ask it more than a reader's questions. */
const own = { spelling: ['.ci/spelling.mjs', 'gold/typos/pairs.jsonl'] };

let fallen = 0;
const runs = [
  ...Object.entries(evaluations).map(([name, [script, data]]) => [name, join(shared, 'eval', script), data]),
  ...Object.entries(own)
    .map(([name, [script, data]]) => [name, script, data])
    .filter(([, , data]) => existsSync(join(shared, data))),
];
for (const [name, script, data] of runs) {
  const output = execFileSync(process.execPath, [script, join(shared, data)], {
    encoding: 'utf8',
    env: { ...process.env, ARTICLE_PROJECT: process.cwd() },
  });
  const figures = flatten(JSON.parse(output));
  for (const [figure, { least, most }] of Object.entries(floors[name])) {
    const value = figures[figure];
    const holds = value !== undefined && value >= (least ?? -Infinity) && value <= (most ?? Infinity);
    if (!holds) fallen++;
    console.log(
      `${holds ? 'ok  ' : 'FELL'} ${name} ${figure}: ${value} (${least === undefined ? `at most ${most}` : `at least ${least}`})`,
    );
  }
}
if (fallen > 0) {
  console.error(`${fallen} figures are beyond their bounds`);
  process.exitCode = 1;
}

/** `{fr: {spanF1: 99}}` as `{'fr spanF1': 99}`. */
function flatten(value, path = '') {
  if (typeof value !== 'object') return { [path]: value };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => flatten(inner, path === '' ? key : `${path} ${key}`)),
  );
}
