// @ts-check
/** The texts that are measured: the project's fixtures repeated to a given size, or the files of any folder. */

import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { projectFolder, randomFrom } from './measure.mjs';

/** @typedef {{ readonly name: string, readonly text: string }} Text */

/** Named one by one, so that a new fixture does not change the figures. */
const seeds = ['everything.fr.md', 'scripts.md', 'readme-style.en.md'];
const bareSeeds = ['las-vegas.fr.txt', 'dialogue.fr.txt', 'one-line-paragraphs.fr.txt'];

/** @returns {Promise<Text[]>} a hundred articles of about 8 KB, half of them marked up, half bare text */
export async function fixtureArticles() {
  const bare = await readFixtures(bareSeeds);
  const marked = await distinctArticles(50);
  return marked.flatMap((text, index) => [
    { name: `${index}.md`, text },
    { name: `${index}.txt`, text: repeated(rotated(bare, index), 8_000, (50 + index) * copies) },
  ]);
}

/** More pieces than an article of 8 KB has. */
const copies = 100;

/**
 * @param {number} count
 * @returns {Promise<string[]>} articles of about 8 KB, marked up, of which no two have a heading or a sentence in common: a
 * tool that remembers what it has read shall not be faster here than on the articles of an archive
 */
export async function distinctArticles(count) {
  const marked = await readFixtures(seeds);
  return Array.from({ length: count }, (_, index) => repeated(rotated(marked, index), 8_000, index * copies));
}

/** @returns {Promise<string>} French prose of at least that many bytes */
export async function frenchText(/** @type {number} */ bytes) {
  return repeated(await readFixtures(bareSeeds), bytes);
}

/** @returns {Promise<string>} one bare article of at least that many bytes: the first fixture, its paragraphs again in other words */
export async function bareArticle(/** @type {number} */ bytes) {
  const [text] = await readFixtures(bareSeeds.slice(0, 1));
  const blocks = text.split(/\n{2,}/);
  const prose = blocks.filter((block) => block.length > 120 && !block.includes('\n'));
  const last = blocks.lastIndexOf(prose[prose.length - 1]);
  const more = [];
  for (let size = Buffer.byteLength(text); size < bytes; size += Buffer.byteLength(more[more.length - 1])) {
    const number = more.length + 1;
    more.push(variedBlock(prose[number % prose.length], number, randomFrom(number)));
  }
  return [...blocks.slice(0, last + 1), ...more, ...blocks.slice(last + 1)].join('\n\n');
}

/** @returns {Promise<string>} French prose and every construct of Markdown, of at least that many bytes */
export async function frenchMarkdown(/** @type {number} */ bytes) {
  return repeated(await readFixtures(['everything.fr.md', ...bareSeeds]), bytes);
}

/**
 * @param {string} folder walked to its depth
 * @returns {Promise<Text[]>} its .md files, by name
 */
export async function articlesIn(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => extname(name) === '.md').sort();
  if (names.length === 0) throw new Error(`no .md file in ${folder}`);
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

/**
 * The texts one after the other, again and again, each time in other words, until there are at least `bytes` of UTF-8. Front
 * matter is left out, and notes are numbered anew in each, since thousands of calls of one note are no article.
 *
 * @param {readonly string[]} texts
 * @param {number} bytes
 * @param {number} [first] the number of the first piece: no two pieces with different numbers are alike
 */
export function repeated(texts, bytes, first = 0) {
  const bodies = texts.map((text) => text.replace(/^(---|\+\+\+)\r?\n.*?\n\1\r?\n/s, ''));
  const pieces = [];
  for (let size = 0, copy = 0; size < bytes; copy++) {
    const number = first + copy;
    const piece = varied(bodies[copy % bodies.length], number).replace(/\[\^(\w+)\]/g, `[^$1-${number}]`);
    pieces.push(piece);
    size += Buffer.byteLength(piece) + 2;
  }
  return pieces.join('\n\n');
}

/**
 * The sentences of each paragraph in another order, and the number in each of them, in every heading, and on every line of a
 * list, a table or a quotation. Code, definitions and HTML stay.
 *
 * @param {string} text
 * @param {number} number
 */
function varied(text, number) {
  const random = randomFrom(number + 1);
  const blocks = text.split(/(\n{2,})/);
  return blocks
    .map((block) => (asItStands.test(block) ? block : variedBlock(block, number, random)))
    .join('');
}

const asItStands = /^(?:\n| *```| {4}|<| *\[\w+\]:)/;

/**
 * @param {string} block
 * @param {number} number
 * @param {() => number} random
 */
function variedBlock(block, number, random) {
  if (/^(?:[#>|]|[-*+] |\d+[.)] | {3})/.test(block))
    return block.replace(/.+/g, (line) => numbered(line, number));
  const sentences = block.split(/(?<=[.!?]) (?=[\p{Lu}«])/u);
  return shuffled(sentences, random)
    .map((sentence) => numbered(sentence, number))
    .join(' ');
}

/**
 * After the first word, or before the sign at the end.
 *
 * @param {string} text
 * @param {number} number
 */
function numbered(text, number) {
  return text.replace(/(?<=\p{L})(?= |[^\p{L}\p{N})\]]*$)/u, ` ${number}`);
}

/**
 * By Fisher and Yates.
 *
 * @param {readonly string[]} strings
 * @param {() => number} random
 */
function shuffled(strings, random) {
  const result = [...strings];
  for (let last = result.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [result[last], result[at]] = [result[at], result[last]];
  }
  return result;
}

/** @param {readonly string[]} names */
function readFixtures(names) {
  return Promise.all(names.map((name) => readFile(join(projectFolder, 'fixtures/articles', name), 'utf8')));
}

/**
 * @param {readonly string[]} texts
 * @param {number} by
 */
function rotated(texts, by) {
  return texts.map((_, index) => texts[(index + by) % texts.length]);
}
