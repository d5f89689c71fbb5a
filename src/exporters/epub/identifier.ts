/** Names a book by what it holds: the same files, the same identifier. */

import { createHash } from 'node:crypto';
import type { BookFile } from './archive.ts';

/** A UUID made from a hash, as RFC 9562 lays out version 8. */
export function identifierOf(files: readonly BookFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(`${path}\0`).update(content).update('\0');
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = bytes.toString('hex');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}
