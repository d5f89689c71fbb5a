/** Zips the parts of a document so that the same parts give the same bytes: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */

import { crc32, deflateRawSync } from 'node:zlib';

/** Paths are ASCII. */
export type Part = readonly [path: string, content: string | Uint8Array];

/** The media type, by which a file is told from its first bytes, and pictures, which are compressed already. */
const stored = /^mimetype$|\.(?:png|jpg|gif|webp)$/u;

/** In the order given. Less than 65 536 parts, and 4 GB. */
export function zipped(parts: readonly Part[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const isStored = stored.test(path);
    const data = isStored ? bytes : deflateRawSync(bytes);
    const facts = factsOf(path, isStored, bytes, data);
    files.push(signature('PK\x03\x04'), facts, Buffer.from(path), data);
    directory.push(signature('PK\x01\x02'), version, facts, place(offset), Buffer.from(path));
    offset += 30 + path.length + data.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...files, central, end(parts.length, central.length, offset)]);
}

const signature = (letters: string) => Buffer.from(letters, 'latin1');

/** 2.0: deflated files. */
const version = fields([2, 20]);

/** What the header of a file (4.3.7) and its entry in the directory (4.3.12) share. */
function factsOf(path: string, isStored: boolean, bytes: Uint8Array, data: Uint8Array): Uint8Array {
  return fields(
    [2, 20],
    [2, 0],
    [2, isStored ? 0 : 8],
    // 1980-01-01, the first day that a zip can hold, at noon: Java takes its midnight for a date that no zip can hold.
    [2, 12 << 11],
    [2, (1 << 5) | 1],
    [4, crc32(bytes)],
    [4, data.length],
    [4, bytes.length],
    [2, path.length],
    [2, 0],
  );
}

/** No comment, the first disk, no attributes; where the file stands. */
function place(offset: number): Uint8Array {
  return fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
}

/** 4.3.16 */
function end(count: number, size: number, offset: number): Uint8Array {
  const disks = fields([2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([signature('PK\x05\x06'), disks]);
}

/** Numbers in so many bytes each, the lowest first. */
function fields(...numbers: readonly (readonly [size: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}
