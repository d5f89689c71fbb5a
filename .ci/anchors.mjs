/**
 * Fixes and translates real articles and demands that links to headings lead where they led: no broken anchor that was not there
 * before, and each address that moved named. Folders as the command line has them.
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, platformOf } from '../dist/src/analyses/anchors.js';
import { checkArticle, extract, fixArticle, merge, readArticle } from '../dist/src/index.js';
import { rules } from '../dist/src/rules/index.js';

const only = [rules.get('broken-anchors')];
const counts = { articles: 0, headings: 0, moved: 0, fixes: 0, merges: 0, refused: 0, faults: 0 };
const fell = (...what) => {
  counts.faults++;
  console.error('FELL', ...what);
};

for (const path of process.argv.slice(2).flatMap(articlesIn)) {
  const name = path;
  let article;
  try {
    article = readArticle(readFileSync(path), { name });
  } catch {
    continue;
  }
  counts.articles++;
  const dialect = () => article.meta.dialect && { ...article.meta.dialect, from: 'option' };
  const reread = (text) => readArticle(text, { name, dialect });
  const { article: fixed, movedAnchors } = fixArticle(article, {}, reread);
  counts.fixes += movedAnchors.length;
  compare('fixed', article, fixed, movedAnchors, name);
  for (const by of ['sentence', 'block']) {
    const file = extract(article, { by, targetLanguage: 'en' });
    const entries = file.entries.map((entry) => ({
      ...entry,
      target: inOtherWords(entry.source),
      state: 'translated',
    }));
    const merged = merge(article, { ...file, entries, protect: [] }, { partial: true });
    if (merged.text === null) {
      counts.refused++;
      continue;
    }
    counts.merges += merged.movedAnchors.length;
    compare(`merged by ${by}`, article, reread(merged.text), merged.movedAnchors, name);
  }
}

console.log(JSON.stringify(counts));
process.exitCode = counts.faults > 0 || counts.articles === 0 ? 1 : 0;

function compare(what, before, after, movedAnchors, name) {
  const [old, now] = [before, after].map((article) => checkArticle(article, { rules: only }).length);
  if (now > old) fell(name, what, `${now - old} broken anchors more`);
  const platform = platformOf(before);
  const [from, to] = [before, after].map((article) => [...addressesOf(article, platform).values()]);
  if (from.length !== to.length || before.meta.recovered !== null) return;
  counts.headings += from.length;
  const named = new Set(movedAnchors.map((one) => `${one.from} ${one.to}`));
  for (const [index, id] of from.entries()) {
    if (id === to[index]) continue;
    counts.moved++;
    if (!named.has(`${id} ${to[index]}`)) fell(name, what, `${id} became ${to[index]}, and nothing said so`);
  }
}

function articlesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|mdx|txt)$/.test(file) && !/^(?:README|.*\/README)/.test(file))
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** Each word of three letters and more gets an ending: no heading keeps its address. */
function inOtherWords(content) {
  return content.map((piece) => (typeof piece === 'string' ? piece.replace(/\p{L}{3,}/gu, '$&um') : piece));
}
