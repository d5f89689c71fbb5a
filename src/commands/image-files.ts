/** Reads the images that an article names: only from below its own folder, or the folders that a person names. */

import type { Article } from '../core/article.ts';
import type { Io, NotRead } from '../core/io.ts';
import type { ReadImage } from '../exporters/exporter.ts';

/** In bytes; docs/formats.md names it. */
const largestImage = 32_000_000;

const reasons: Readonly<Record<NotRead, string>> = {
  missing: 'no such file',
  outside: 'it stands outside the folder of the article: see --resource-path',
  'no file': 'it is no file',
  'too large': `it is larger than ${largestImage / 1_000_000} MB`,
  unreadable: 'it cannot be read',
};

export function folderOf({ source }: Article): string {
  return source.name.replace(/[^/\\]*$/u, '') || '.';
}

/** Each file is read once, however many formats ask for it. */
export function imageReader(folders: readonly string[], io: Io): ReadImage {
  const reads = new Map<string, Promise<Uint8Array | string>>();
  const read = async (path: string) => {
    const found = await io.readWithin(folders, path, largestImage);
    return typeof found === 'string' ? reasons[found] : found;
  };
  return (path) => {
    const reading = reads.get(path) ?? read(path);
    reads.set(path, reading);
    return reading;
  };
}
