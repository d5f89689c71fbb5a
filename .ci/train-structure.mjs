/**
 * Trains the table of signs of `src/read/recover/weights.ts` on articles whose structure is known, and tells how it does on the sites
 * that it was not trained on.
 *
 * usage: node .ci/train-structure.mjs GOLD [GOLD...] [--write] [--no-cross] [--only SITE,SITE] [--errors] [--json]
 *
 * A GOLD is a folder of NAME.txt and NAME.gold.json with `site`, `kind` and `lines`: for each line a letter (t title, h heading,
 * p paragraph, q quotation, i item, k code, T table, c caption, f furniture), a space for a blank one.
 * --write trains on all sites and writes the table.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dressed, dresses } from './dresses.mjs';

const options = process.argv.slice(2);
const folders = options.filter(
  (option, at) => !option.startsWith('--') && !/^--(epochs|only|decay|bias)$/.test(options[at - 1] ?? ''),
);
const argumentOf = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);

const { readWith, kinds, preparedBlocks, parse, signs, signsOf, sourceFromText, unitsOf } = await library();
const K = kinds.length;
const kindOf = { t: 'title', h: 'heading', i: 'item', k: 'code', T: 'code', f: 'furniture' };

const articles = [...folders.flatMap(articlesIn), ...ownArticles()];
const sites = [...new Set(articles.map(({ site }) => site))].filter((site) => site !== 'own').sort();
const only = argumentOf('--only')?.split(',') ?? sites;

const bias = Number(argumentOf('--bias') ?? 0);
const outcomes = [];
if (!options.includes('--no-cross')) {
  for (const site of only) {
    const table = train(articles.filter((article) => article.site !== site));
    for (const article of articles.filter((one) => one.site === site && one.dress === null))
      outcomes.push(judge(article, table));
  }
  if (options.includes('--json')) console.log(JSON.stringify(summary(outcomes)));
  else report(outcomes);
}
if (options.includes('--write')) {
  const table = train(articles);
  write(table);
  report(articles.filter(({ dress }) => dress === null).map((article) => judge(article, table)));
}

/** Our own: each line after its letter and a bar. */
function ownArticles() {
  const folder = new URL('../fixtures/structure/', import.meta.url);
  return readdirSync(folder).flatMap((name) => {
    const rows = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
    const text = rows.map((row) => row.slice(2)).join('\n');
    const letters = rows.map((row) => row[0]).join('');
    const own = { name, site: 'own', kind: 'own', lang: name.split('.')[1], ...unitsIn(text, letters) };
    // They stand in the training of every fold, and are judged in none.
    return [
      { ...own, dress: 'own' },
      ...dresses.map((dress) => {
        const { text: other, lines } = dressed(text, letters, dress);
        return { ...own, dress, ...unitsIn(other, lines) };
      }),
    ];
  });
}

function articlesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .flatMap((file, index) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const text = readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8');
      if (gold.lines === undefined) return [];
      const own = {
        name: file,
        site: gold.site,
        kind: gold.kind,
        lang: gold.lang,
        dress: null,
        source: text,
        expected: gold,
        ...unitsIn(text, gold.lines),
      };
      if (gold.kind === 'wrapped') return [own];
      const worn = [0, 1, 2].map((step) => dresses[(index * 3 + step) % dresses.length]);
      return [
        own,
        ...worn.map((dress) => {
          const { text: other, lines } = dressed(text, gold.lines, dress);
          return { ...own, dress, ...unitsIn(other, lines) };
        }),
      ];
    });
}

/** The units of a text with what they are, and the signs that show. */
function unitsIn(text, lines) {
  const source = sourceFromText(text, 'a.txt');
  const blocks = preparedBlocks(parse(source, 'text'), source.text, 'text');
  const letters = blocks.map(({ position }) => lines[position.start.line - 1] ?? 'p');
  const title = blocks.findIndex((_, at) => letters[at] === 't');
  const roled = blocks.map((block, at) => (at === title ? { ...block, data: { role: 'title' } } : block));
  const units = unitsOf(roled, source.text);
  const gold = units.map((unit, at) => kinds.indexOf(unit.known ?? kindOf[letters[at]] ?? 'paragraph'));
  return { units, gold, shown: signsOf(units), letters };
}

/** Gradient ascent (Adam) on the conditional likelihood of whole articles, held back by the squares of the weights. */
function train(from) {
  const size = signs.length * K + 2 * K * K;
  const values = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  const epochs = Number(argumentOf('--epochs') ?? 9);
  const decay = Number(argumentOf('--decay') ?? 0.00001);
  const batch = 8;
  let step = 0;
  const random = mulberry(7);
  const order = from.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const rate = 0.05 * (1 - epoch / epochs) + 0.002;
    for (let at = 0; at < order.length; at += batch) {
      gradient.fill(0);
      let units = 0;
      for (const index of order.slice(at, at + batch)) units += addGradient(from[index], values, gradient);
      step++;
      for (let i = 0; i < size; i++) {
        const g = gradient[i] / units - decay * values[i] * 10;
        first[i] = 0.9 * first[i] + 0.1 * g;
        second[i] = 0.999 * second[i] + 0.001 * g * g;
        const m = first[i] / (1 - 0.9 ** step);
        const v = second[i] / (1 - 0.999 ** step);
        values[i] += (rate * m) / (Math.sqrt(v) + 1e-8);
      }
    }
  }
  const rounded = Float64Array.from(values, (value) => Math.round(value * 100) / 100);
  return tableFrom(rounded);
}

function addGradient({ units, gold, shown, dress }, values, gradient) {
  const pairs = signs.length * K;
  const count = units.length;
  const share = dress === null ? 1 : dress === 'own' ? 3 : 0.4;
  const scores = shown.map((own, at) => {
    const sums = new Float64Array(K);
    for (const sign of own) for (let kind = 0; kind < K; kind++) sums[kind] += values[sign * K + kind];
    const known = units[at].known === null ? -1 : kinds.indexOf(units[at].known);
    for (let kind = 0; kind < K; kind++) if (known >= 0 ? kind !== known : kind === K - 1) sums[kind] = -1e9;
    return sums;
  });
  const stepsAt = (at) => pairs + (units[at].tight ? 0 : K * K);
  const forward = [];
  for (let at = 0; at < count; at++) {
    const own = Float64Array.from(scores[at]);
    if (at > 0) {
      for (let kind = 0; kind < K; kind++) {
        let sum = 0;
        for (let before = 0; before < K; before++)
          sum += forward[at - 1][before] * Math.exp(values[stepsAt(at) + before * K + kind]);
        own[kind] += Math.log(sum);
      }
    }
    forward.push(normal(own));
  }
  let backward = new Float64Array(K).fill(1);
  for (let at = count - 1; at >= 0; at--) {
    const both = forward[at].map((value, kind) => value * backward[kind]);
    const total = both.reduce((sum, value) => sum + value, 0);
    if (units[at].known === null) {
      for (let kind = 0; kind < K; kind++) {
        const error = share * ((gold[at] === kind ? 1 : 0) - both[kind] / total);
        for (const sign of shown[at]) gradient[sign * K + kind] += error;
      }
    }
    if (at === 0) break;
    const weighted = normal(scores[at].map((score, kind) => score + Math.log(backward[kind])));
    const next = new Float64Array(K);
    const joint = new Float64Array(K * K);
    let sum = 0;
    for (let before = 0; before < K; before++)
      for (let kind = 0; kind < K; kind++) {
        const way = Math.exp(values[stepsAt(at) + before * K + kind]) * weighted[kind];
        next[before] += way;
        joint[before * K + kind] = forward[at - 1][before] * way;
        sum += joint[before * K + kind];
      }
    for (let pair = 0; pair < K * K; pair++) gradient[stepsAt(at) + pair] -= (share * joint[pair]) / sum;
    gradient[stepsAt(at) + gold[at - 1] * K + gold[at]] += share;
    backward = next;
  }
  return count * share;
}

function normal(logs) {
  const highest = Math.max(...logs);
  const exps = logs.map((value) => Math.exp(value - highest));
  const sum = exps.reduce((total, value) => total + value, 0);
  return exps.map((value) => value / sum);
}

function tableFrom(values) {
  const rows = (from) =>
    Array.from({ length: K }, (_, row) => [...values.slice(from + row * K, from + (row + 1) * K)]);
  return {
    signs: Object.fromEntries(
      signs.map(({ name }, sign) => [name, [...values.slice(sign * K, sign * K + K - 1)]]),
    ),
    tight: rows(signs.length * K),
    parted: rows(signs.length * K + K * K),
  };
}

/** What the whole reading makes of an article with a table, beside what it is. */
function judge({ name, site, kind, lang, source, expected }, table) {
  const article = readWith(
    source,
    bias === 0
      ? table
      : {
          ...table,
          signs: {
            ...table.signs,
            always: table.signs.always.map((weight, kind) => weight + (kind === 1 ? bias : 0)),
          },
        },
  );
  const plain = (text) => text.replace(/\s+/gu, ' ').trim();
  const title = plain(expected.title);
  const headings = article.headings.map(plain).filter((text) => text !== title);
  const outcome = {
    name,
    site,
    kind,
    lang,
    titles: plain(article.title ?? '') === title ? 1 : 0,
    headings: compared(headings, expected.headings.map(plain)),
    items: compared(article.items.map(plain), expected.items.map(plain)),
    without: expected.headings.length === 0 ? headings.length : null,
  };
  if (options.includes('--errors')) {
    if (outcome.titles === 0) console.log(`${name}\ttitle\t${article.title} <> ${title}`);
    for (const [what, { wrong, missed }] of Object.entries({
      heading: outcome.headings,
      item: outcome.items,
    })) {
      for (const text of wrong) console.log(`${name}\tfalse ${what}\t${text.slice(0, 120)}`);
      for (const text of missed) console.log(`${name}\tmissed ${what}\t${text.slice(0, 120)}`);
    }
  }
  return outcome;
}

function compared(found, gold) {
  const left = [...gold];
  const wrong = [];
  let hit = 0;
  for (const text of found) {
    const at = left.indexOf(text);
    if (at < 0) wrong.push(text);
    else {
      left.splice(at, 1);
      hit++;
    }
  }
  return { hit, wrong, missed: left };
}

function report(all) {
  const by = {
    '': () => 'all',
    kind: ({ kind }) => kind,
    site: ({ site }) => site,
    lang: ({ lang }) => lang,
  };
  for (const of of Object.values(by)) {
    for (const [key, some] of [...group(all, of)].sort()) {
      const titles = (100 * some.reduce((sum, one) => sum + one.titles, 0)) / some.length;
      const without = some.filter((one) => one.without !== null);
      const each = without.reduce((sum, one) => sum + one.without, 0) / without.length;
      console.log(
        `${key.padEnd(14)} ${String(some.length).padStart(4)}  titles ${titles.toFixed(1).padStart(5)}  headings ${f1(some, 'headings')}  items ${f1(some, 'items')}  false headings where there are none ${without.length === 0 ? '-' : each.toFixed(2)}`,
      );
    }
  }
}

function summary(all) {
  const titles = Math.round((1000 * all.reduce((sum, one) => sum + one.titles, 0)) / all.length) / 10;
  return { titles, headingF1: Number(f1(all, 'headings')), itemF1: Number(f1(all, 'items')) };
}

function group(all, of) {
  const groups = new Map();
  for (const one of all) groups.set(of(one), [...(groups.get(of(one)) ?? []), one]);
  return groups;
}

function f1(some, what) {
  const sum = (count) => some.reduce((total, one) => total + count(one[what]), 0);
  const hit = sum((one) => one.hit);
  const off = sum((one) => one.wrong.length + one.missed.length);
  return (hit + off === 0 ? '-' : ((200 * hit) / (2 * hit + off)).toFixed(1)).padStart(5);
}

function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function write({ signs: bySign, tight, parted }) {
  const row = (numbers) => `[${numbers.join(', ')}]`;
  const text = `/** The learned weights of the signs, written by .ci/train-structure.mjs: nobody edits them. Columns: ${kinds.join(', ')}. */

import type { Weights } from './kinds.ts';

// biome-ignore format: one sign a line.
export const weights: Weights = {
  signs: {
${Object.entries(bySign)
  .map(([name, numbers]) => `    '${name.replaceAll("'", "\\'")}': ${row(numbers)},`)
  .join('\n')}
  },
  tight: [${tight.map(row).join(', ')}],
  parted: [${parted.map(row).join(', ')}],
};
`;
  writeFileSync(new URL('../src/read/recover/weights.ts', import.meta.url), text);
  console.log(`weights.ts: ${Buffer.byteLength(text)} bytes`);
}

/** The reader's own parts, so that what is learnt is what is read. */
async function library() {
  const folder = mkdtempSync(join(tmpdir(), 'train-'));
  const outfile = join(folder, 'library.mjs');
  await build({
    entryPoints: [new URL('recovery.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
  const loaded = await import(pathToFileURL(outfile));
  rmSync(folder, { recursive: true });
  return loaded;
}
