/** The fixture articles, as the tests read them. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { createLexicon, type Lexicon } from '../src/text/lexicon/lexicon.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));

const folder = new URL('../fixtures/articles/', import.meta.url);

export interface Fixture {
  readonly name: string;
  readonly text: string;
}

export const fixtures: readonly Fixture[] = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

export function fixture(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

let made: Lexicon | undefined;

/** The dictionary of the package beside the command. */
export function lexicon(): Lexicon {
  const unpacked = (name: string) =>
    brotliDecompressSync(readFileSync(new URL(`../dictionary/${name}.automaton.br`, import.meta.url)));
  made ??= createLexicon(unpacked('fr'), unpacked('en'));
  return made;
}
