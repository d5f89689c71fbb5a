/** The French dictionary, a package of its own: unpacked when the first rule asks for it. */

import { brotliDecompressSync } from 'node:zlib';
import type { Io } from '../../core/io.ts';
import { createLexicon, type Lexicon } from '../../text/lexicon/lexicon.ts';

export const dictionaryPackage = 'article-dictionary-fr';

let opened: Lexicon | null | undefined;

/** Null where it is not installed. Records and threads ask again and again: it is opened once for all of them. */
export function openDictionary(io: Io): Lexicon | null {
  opened ??= read(io);
  return opened;
}

function read(io: Io): Lexicon | null {
  const [french, english] = ['fr', 'en'].map((language) =>
    io.readInstalled(dictionaryPackage, `${language}.automaton.br`),
  );
  if (!french || !english) return null;
  return createLexicon(brotliDecompressSync(french), brotliDecompressSync(english));
}
