/**
 * Makes `fr.automaton` from Debian's hunspell-fr and `en.automaton` from two npm packages. The same files give the same bytes.
 *
 *   node dictionary/make.mjs /usr/share/hunspell/fr    (Debian: hunspell-fr-comprehensive 1:7.0-1; packages: see README.md)
 *
 * No file of the dictionary is copied: its words are unfolded, each with all it can be, and folded again into an automaton.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { encodeAutomaton } from './automaton.mjs';
import { readHunspell } from './hunspell.mjs';
import { layout, maskOf, rankShift } from './tags.mjs';

/** What articles write: neither formulas (`NaNO₃`) nor titles in raised letters (`Mᵍʳ`), which would double the alphabet. */
const written = /^[\dA-Za-zÀ-ÖØ-öø-ÿŒœŸŠšŽž'.-]+$/u;

const [path = '/usr/share/hunspell/fr'] = process.argv.slice(2);
const words = frenchWords(readFileSync(`${path}.aff`, 'utf8'), readFileSync(`${path}.dic`, 'utf8'));
write('fr.automaton', words);
write('en.automaton', englishWords());

/** Each form with its mask, see tags.mjs. */
function frenchWords(affixes, dictionary) {
  const masks = new Map();
  for (const [form, tags] of readHunspell(affixes, dictionary)) {
    const mask = maskOf(tags);
    if (mask !== 0 && written.test(form)) masks.set(form, (masks.get(form) ?? 0) | mask);
  }
  for (const form of moreForms()) if (!masks.has(form)) masks.set(form, 1 << layout.other);
  for (const [index, forms] of frequentForms().entries()) {
    for (const form of forms) masks.set(form, (masks.get(form) | ((3 - index) << rankShift)) >>> 0);
  }
  return masks;
}

/** Words of today's articles that the dictionary does not have yet, of our own gathering. */
function moreForms() {
  return readFileSync(new URL('more.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
}

/** The most frequent 1 500 forms, those up to the 5 000th, and up to the 12 000th, see README.md. */
function frequentForms() {
  const text = readFileSync(new URL('frequent.txt', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n'));
}

/** Words of both lists: the one knows what people write (ISC), the other what is a word (MIT). */
function englishWords() {
  const require = createRequire(`${process.cwd()}/`);
  const list = require.resolve('word-list').replace('index.js', 'words.txt');
  const known = new Set(readFileSync(list, 'utf8').split('\n'));
  const popular = require('popular-english-words').words.getMostPopular(80_000);
  return new Map(popular.filter((word) => known.has(word)).map((word) => [word, 1]));
}

function write(name, masks) {
  const bytes = encodeAutomaton(masks);
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(new URL(`${name}.br`, import.meta.url), packed);
  console.log(`${name}.br: ${masks.size} forms, ${bytes.length} bytes, ${packed.length} packed`);
}
