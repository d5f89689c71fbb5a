/** Takes each article of a folder to every translation format and back, and demands the same bytes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, merge, readArticle, readTranslation, writeTranslation } from '../dist/src/index.js';

const formats = { xliff: 'xlf', xliff2: 'xlf', po: 'po', tmx: 'tmx', csv: 'csv', tsv: 'tsv', json: 'json' };
const ownCodes = (format) => (format === 'po' ? 'markdown' : 'tags');

let trips = 0;
let faults = 0;
const fail = (...what) => {
  faults++;
  console.error('FELL', ...what);
};

for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder).filter((file) => /\.(?:md|txt)$/.test(file))) {
    const article = readArticle(readFileSync(join(folder, name)), { name });
    const source = article.source.text;
    for (const format of Object.keys(formats)) {
      for (const by of ['sentence', 'block']) {
        const codes = ownCodes(format);
        const file = extract(article, { by, codes, targetLanguage: 'en', keys: ['title', 'description'] });
        const trip = async (target) => {
          const entries = file.entries.map((entry, index) => ({
            ...entry,
            target: target(entry, index),
            state: 'translated',
          }));
          const text = await writeTranslation([{ ...file, entries }], format);
          const [read] = await readTranslation(text, `${name}.${formats[format]}`);
          return read === undefined ? { text: source, faults: [] } : merge(article, read);
        };
        trips++;
        if ((await trip(({ source: same }) => same)).text !== source) fail(name, format, by, 'untouched');
        const marked = await trip(({ source: same }, index) => [
          `⟦${codes === 'tags' ? `${index}:` : ''}`,
          ...same,
          '⟧',
        ]);
        if (withoutMarks(marked) !== comparable(source))
          fail(name, format, by, 'in marks', marked.faults[0]?.message ?? '');
        // In PO one entry stands for all that say the same.
        if (codes === 'tags')
          checkMarks(marked.text ?? '', file.entries, (what) => fail(name, format, by, what));
        if (format === 'xliff')
          checkBlocks(article, marked.text ?? '', (what) => fail(name, format, by, what));
      }
    }
  }
}
console.log(`${trips} round trips, ${faults} faults`);
process.exitCode = faults > 0 || trips === 0 ? 1 : 0;

/** Without what a merge adds besides the marks: links of the article follow its headings, and an address may get signs around it. */
function withoutMarks({ text }) {
  return comparable((text ?? '').replace(/⟦(?:\d+:)?|⟧/g, ''));
}

function comparable(text) {
  return text
    .replace(/(\]\(<?|\]:\s*<?|href=["']?)#[^\s)>"']+/g, '$1#')
    .replace(/\[(www\.[^\]\s]+)\]\(http:\/\/\1\)/g, '$1')
    .replace(/<((?:https?|ftp):\/\/[^\s<>]+)>/g, '$1');
}

/** One mark for each segment, in order; only an alternative or a title stands inside the segment of its image or link. */
function checkMarks(text, entries, fell) {
  const order = [...text.matchAll(/⟦(\d+):/g)].map(([, number]) => Number(number));
  if (order.length !== entries.length) fell(`${order.length} marks for ${entries.length} segments`);
  if (order.some((number, index) => number !== index)) fell('marks out of order');
  let open = 0;
  for (const [mark, number] of text.matchAll(/⟦(\d+):|⟧/g)) {
    if (mark === '⟧') open--;
    else if (open++ > 0 && !/alternative|title/.test(entries[Number(number)].kind))
      fell(`mark ${number} inside another`);
  }
}

/** Each mark in its own block: the translated article falls into the same units. A caption in marks is no caption any more. */
function checkBlocks(article, text, fell) {
  if (article.meta.recovered !== null) return;
  const kindsOf = (read) =>
    extract(read, { by: 'block' })
      .entries.map(({ kind }) => kind.replace('caption', 'paragraph'))
      .join();
  if (kindsOf(readArticle(text, { name: article.source.name, from: article.format })) !== kindsOf(article))
    fell('other blocks');
}
