/** Packs a book: the media type first and bare, as the container format asks, and the same bytes from the same files everywhere. */

import { type Zippable, zipSync } from 'fflate';

export interface BookFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** EPUB Open Container Format 3.3, section 4.3: neither compressed nor with extra fields. */
export function archive(files: readonly BookFile[]): Uint8Array {
  const entries: Zippable = { mimetype: [bytesOf('application/epub+zip'), { level: 0 }] };
  for (const { path, content } of files) {
    // Images are compressed already.
    entries[path] = [
      bytesOf(content),
      { level: typeof content === 'string' || path.endsWith('.svg') ? 6 : 0 },
    ];
  }
  // A zip holds local time: a moment of the local calendar gives the same bytes in every time zone.
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12) });
}

const encoder = new TextEncoder();

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? encoder.encode(content) : content;
}
