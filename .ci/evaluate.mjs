/** Runs the evaluations on data that is not part of the project, and fails when a figure falls under its floor in floors.json. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [shared] = process.argv.slice(2);
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));

const evaluations = {
  structure: ['eval/structure.mjs', 'gold/structure'],
  structure2: ['eval/structure.mjs', 'gold/structure2'],
  sentences: ['eval/sentences.mjs', 'gold/seg'],
  syllables: ['eval/syllables.mjs', 'gold/syll/fr_dev.tsv'],
  language: ['eval/language.mjs', 'gold/lid/lid.jsonl'],
};

let fallen = 0;
for (const [name, [script, data]] of Object.entries(evaluations)) {
  judge(name, flatten(JSON.parse(run(join(shared, script), join(shared, data)))));
}
judge(
  'copied',
  copied(JSON.parse(run(join(shared, 'cases/copied/score.mjs'), join(shared, 'cases/copied'), '--json'))),
);
// Each site by a table that has not seen it: what strangers' sites will be read with.
const unseen = new URL('train-structure.mjs', import.meta.url).pathname;
judge('unseen sites', JSON.parse(run(unseen, join(shared, 'gold/structure2'), '--json')));
const pairs = join(shared, 'gold/typos/pairs.jsonl');
if (existsSync(pairs)) judge('spelling', flatten(JSON.parse(run('.ci/spelling.mjs', pairs))));

function run(script, ...operands) {
  return execFileSync(process.execPath, [script, ...operands], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ARTICLE_PROJECT: process.cwd(),
      ARTICLE: `${process.execPath} ${join(process.cwd(), 'dist/bin/article.cjs')}`,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Of all programs together: F1 in percent, and how many of how many. */
function copied(rows) {
  const { headingF1, itemF1, cellF1, ...all } = rows.find(({ program }) => program === 'all');
  const share = (text) => Math.round((1000 * Number(text.split('/')[0])) / Number(text.split('/')[1])) / 10;
  return {
    headingF1,
    itemF1,
    cellF1,
    titles: share(all.titles),
    furniture: share(all.furniture),
    bylinesAsHeadings: Number(all.bylineAsHeading.split('/')[0]),
  };
}

function judge(name, figures) {
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
