/** Packs a book: the media type first and bare, as the container format asks. EPUB 3.3, section 4.3. */

import { type Part, zipped } from '../reproducible/zip.ts';

export interface BookFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export function archive(files: readonly BookFile[]): Promise<Uint8Array> {
  const parts = files.map(({ path, content }): Part => [path, content]);
  return zipped([['mimetype', 'application/epub+zip'], ...parts]);
}
