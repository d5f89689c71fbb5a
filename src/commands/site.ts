/** Which site an article stands in: the files beside it, and beside its folders up to the root of the repository. */

import { usageError } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { type Around, dialectNamed } from '../read/dialect/index.ts';
import { dialectNames, type Told } from '../read/dialect/names.ts';
import { configuredDialect, dialectOfFolder } from '../read/dialect/neighbours.ts';

/** Folders above an article that are looked into: no site has its pages deeper. */
const highest = 8;

const known = new WeakMap<Io, Map<string, Told | null>>();

/** Looks when it is asked, and once for each folder. */
export function siteAround(path: string, io: Io): Around {
  return () => siteOf(path.replace(/[^/\\]*$/u, '') || './', io, highest);
}

function siteOf(folder: string, io: Io, left: number): Told | null {
  const folders = known.get(io) ?? new Map<string, Told | null>();
  known.set(io, folders);
  const seen = folders.get(folder);
  if (seen !== undefined) return seen;
  const names = io.namesIn(folder);
  const read = (name: string) => io.textBeside(`${folder}${name}`);
  const configured = configuredDialect(names, read);
  const told = configured === null ? dialectOfFolder(names, read) : toldBy(configured, 'configuration');
  const isRoot = names.includes('.git') || names.length === 0 || left === 0;
  const found = told ?? (isRoot ? null : siteOf(`${folder}../`, io, left - 1));
  folders.set(folder, found);
  return found;
}

/** The folder of the files that tell a site, with `/` at its end; null where an article stands in none. */
export function siteRootOf(path: string, io: Io): string | null {
  let folder = path.replace(/[^/\\]*$/u, '') || './';
  for (let left = highest; left >= 0; left--) {
    const here = folder;
    const names = io.namesIn(here);
    if (dialectOfFolder(names, (name) => io.textBeside(`${here}${name}`)) !== null) return here;
    if (names.includes('.git') || names.length === 0) return null;
    folder = `${folder}../`;
  }
  return null;
}

/** The text of a file of the site that stands beside an article or above it; null without one. */
export function siteFileAbove(path: string, named: RegExp, io: Io): string | null {
  let folder = path.replace(/[^/\\]*$/u, '') || './';
  for (let left = highest; left >= 0; left--) {
    const names = io.namesIn(folder);
    const found = names.find((name) => named.test(name));
    if (found !== undefined) return io.textBeside(`${folder}${found}`);
    if (names.includes('.git')) return null;
    folder = `${folder}../`;
  }
  return null;
}

/** What `--dialect` says: names with commas between, or `none`. Throws a usage error for a name that is none. */
export function dialectOption(words: string): string {
  for (const word of words.split(',')) {
    if (word !== 'none' && dialectNamed(word) === undefined) {
      throw usageError(
        `'${word}' is no dialect`,
        `Dialects are ${dialectNames.join(', ')}; none reads no syntax of sites.`,
      );
    }
  }
  return words;
}

export function dialectFrom(words: string): Around {
  const told = toldBy(words, 'option');
  return () => told;
}

function toldBy(words: string, from: 'option' | 'configuration'): Told {
  const names = words.split(',').flatMap((word) => dialectNamed(word) ?? []);
  return { names, from, reason: words };
}
