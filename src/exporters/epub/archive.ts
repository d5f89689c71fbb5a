/** Packs a book: the media type first and bare, as the container format asks. EPUB 3.3, section 4.3. */

import { type Part, zipped } from '../reproducible/zip.ts';

export interface BookFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export function archive(files: readonly BookFile[]): Uint8Array {
  const mediaType: Part = ['mimetype', bytesOf('application/epub+zip')];
  // Pictures in bytes are compressed already.
  const stored = files.filter(({ path, content }) => typeof content !== 'string' && !path.endsWith('.svg'));
  return zipped(
    [mediaType, ...files.map(({ path, content }): Part => [path, bytesOf(content)])],
    ['mimetype', ...stored.map(({ path }) => path)],
  );
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
