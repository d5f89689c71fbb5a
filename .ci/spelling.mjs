/**
 * Measures the rules that ask the dictionary against real faults and their correction: how many of each kind are found where they stand,
 * and how many corrected sentences have a finding. The repository on whose pairs the rules were built is left out.
 *
 *   node .ci/spelling.mjs PAIRS.jsonl    prints JSON
 */

import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { checkArticle, createLexicon, readArticle, rules } from '../dist/src/index.js';

const builtOn = 'putaindecode/putaindecode.io';
const asking = new Set([
  'spelling',
  'misspellings',
  'agreement',
  'verb-agreement',
  'infinitives',
  'homophones',
  'elision',
]);
const unpacked = (name) =>
  brotliDecompressSync(readFileSync(new URL(`../dictionary/${name}.automaton.br`, import.meta.url)));
const lexicon = createLexicon(unpacked('fr'), unpacked('en'));
const some = rules.entries.filter(({ name }) => asking.has(name));
const check = (text) =>
  checkArticle(readArticle(text, { name: 'pair.md', from: 'markdown', language: 'fr' }), {
    rules: some,
    lexicon: () => lexicon,
  }).filter(({ severity }) => severity !== 'info');

const found = {};
const all = {};
let alarms = 0;
let sentences = 0;
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  const { before, after, kind, source } = JSON.parse(line);
  if (source === builtOn) continue;
  const { start, end } = differenceOf(before, after);
  const isFound = check(before).some(({ span }) => span.start <= end + 1 && span.end >= start - 1);
  all[kind] = (all[kind] ?? 0) + 1;
  found[kind] = (found[kind] ?? 0) + (isFound ? 1 : 0);
  sentences++;
  if (check(after).length > 0) alarms++;
}
const share = (part, whole) => Math.round((1000 * part) / whole) / 10;
console.log(
  JSON.stringify({
    ...Object.fromEntries(Object.keys(all).map((kind) => [kind, share(found[kind], all[kind])])),
    'alarms after': share(alarms, sentences),
  }),
);

function differenceOf(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let same = 0;
  while (same < Math.min(a.length, b.length) - start && a.at(-1 - same) === b.at(-1 - same)) same++;
  return { start, end: a.length - same };
}
