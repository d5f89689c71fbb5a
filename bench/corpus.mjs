// @ts-check
/** The texts that are measured: the project's fixtures repeated to a given size, or the files of any folder. */

import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { projectFolder } from './measure.mjs';

/** @typedef {{ readonly name: string, readonly text: string }} Text */

/** Named one by one, so that a new fixture does not change the figures. */
const seeds = ['everything.fr.md', 'scripts.md', 'readme-style.en.md'];
const bareSeeds = ['las-vegas.fr.txt', 'dialogue.fr.txt', 'one-line-paragraphs.fr.txt'];

/** @returns {Promise<Text[]>} a hundred articles of about 8 KB, half of them marked up, half bare text */
export async function fixtureArticles() {
  const [marked, bare] = await Promise.all([readFixtures(seeds), readFixtures(bareSeeds)]);
  return Array.from({ length: 50 }, (_, index) => [
    { name: `${index}.md`, text: repeated(rotated(marked, index), 8_000) },
    { name: `${index}.txt`, text: repeated(rotated(bare, index), 8_000) },
  ]).flat();
}

/** @returns {Promise<string>} French prose of at least that many bytes */
export async function frenchText(/** @type {number} */ bytes) {
  return repeated(await readFixtures(bareSeeds), bytes);
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
 * The texts one after the other, again and again, until there are at least `bytes` of UTF-8. Front matter is left out, and
 * notes are numbered anew in each, since thousands of calls of one note are no article.
 *
 * @param {readonly string[]} texts
 * @param {number} bytes
 */
export function repeated(texts, bytes) {
  const bodies = texts.map((text) => text.replace(/^(---|\+\+\+)\r?\n.*?\n\1\r?\n/s, ''));
  const pieces = [];
  for (let size = 0, copy = 0; size < bytes; copy++) {
    const piece = bodies[copy % bodies.length].replace(/\[\^(\w+)\]/g, `[^$1-${copy}]`);
    pieces.push(piece);
    size += Buffer.byteLength(piece) + 2;
  }
  return pieces.join('\n\n');
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
