/** Checks and fixes real articles: the tree stays, the words stay, nothing that was fixed is found again, and no finding lies in what is no prose. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkArticle, fixArticle, readArticle } from '../dist/src/index.js';
import { shapeOf } from '../dist/src/rules/fix-article.js';
import { structure } from '../dist/src/rules/structure/index.js';

let articles = 0;
let findings = 0;
let edits = 0;
let faults = 0;
const fell = (...what) => {
  faults++;
  console.error('FELL', ...what);
};
const byRule = new Map();

for (const path of process.argv.slice(2).flatMap(articlesIn)) {
  const name = basename(path);
  const reread = (text) => readArticle(text, { name });
  const article = readArticle(readFileSync(path), { name });
  const { text } = article.source;
  const found = checkArticle(article);
  articles++;
  findings += found.length;
  for (const { rule, count } of found) byRule.set(rule, (byRule.get(rule) ?? 0) + count);

  const unread = unreadSpans(article);
  // Rules of structure are about links, images and front matter themselves.
  const aboutMarks = new Set([...structure.map((rule) => rule.name), 'suppression', 'budget']);
  for (const { rule, span, edits: own } of found) {
    if (!aboutMarks.has(rule)) {
      const inside = unread.find(({ start, end }) => span.start >= start && span.end <= end && start < end);
      if (inside)
        fell(name, rule, 'found in what is no prose:', text.slice(inside.start, inside.end).slice(0, 60));
    }
    for (const edit of own) {
      const cut = unread.find(({ start, end }) => edit.span.start < end && edit.span.end > start);
      if (cut)
        fell(name, rule, 'would change what is no prose:', text.slice(cut.start, cut.end).slice(0, 60));
    }
  }

  const fixed = fixArticle(article, {}, reread);
  for (const count of fixed.fixed.values()) edits += count;
  if (shapeOf(fixed.article.tree) !== shapeOf(article.tree)) fell(name, 'has another tree');
  const left = checkArticle(fixed.article).filter((finding) => finding.edits.length > 0);
  for (const { rule, message } of left.slice(0, 3)) fell(name, 'is not clean of', rule, message);
  const again = fixArticle(fixed.article, {}, reread).article.source.text;
  if (again !== fixed.article.source.text) fell(name, 'changes at the second fix');
}

const listed = [...byRule].sort(([, a], [, b]) => b - a).map(([rule, count]) => `${rule} ${count}`);
console.log(listed.join(', '));
console.log(`${articles} articles, ${findings} findings, ${edits} edits, ${faults} faults`);
process.exitCode = faults > 0 || articles === 0 ? 1 : 0;

function articlesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => join(path, name))
    .sort();
}

/** By the tree alone: code, HTML, front matter, addresses of links and images; and math between dollars. */
function unreadSpans({ tree, source: { text } }) {
  const spans = [];
  const walk = (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined) return;
    if (
      ['code', 'inlineCode', 'html', 'yaml', 'toml', 'definition', 'image', 'imageReference'].includes(
        node.type,
      )
    ) {
      spans.push({ start, end });
    }
    if (node.type === 'link' && node.children.at(-1)?.position) {
      spans.push({ start: node.children.at(-1).position.end.offset + 1, end });
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(tree);
  // The title of the front matter is prose.
  for (const { index, 0: math } of text.matchAll(/\$\$[^$]+\$\$/g))
    spans.push({ start: index, end: index + math.length });
  return spans;
}
