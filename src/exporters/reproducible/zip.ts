/** Zips the parts of a document so that the same parts give the same bytes, whatever the moment and the time zone. */

import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Paths are ASCII. */
export type Part = readonly [path: string, content: string | Uint8Array];

/** In the order given. */
export async function zipped(parts: readonly Part[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  // A zip keeps what the local clock shows: without a field of its own for the moment, that is the same in every zone.
  const dated = { mtime: firstDay(), forceDosTimestamp: true };
  for (const [path, content] of parts) {
    zip.addBuffer(Buffer.from(content), path, { ...dated, compress: !stored.test(path) });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** The first that a zip can hold, at noon: Java takes its midnight for a date that no zip can hold. */
const firstDay = () => new Date(1980, 0, 1, 12);

/** The media type, by which a file is told from its first bytes, and pictures, which are compressed already. */
const stored = /^mimetype$|\.(?:png|jpg|gif|webp)$/u;
