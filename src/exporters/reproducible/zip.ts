/** Zips the parts of a document so that the same parts give the same bytes. */

import { type Zippable, zipSync } from 'fflate';

export type Part = readonly [path: string, bytes: Uint8Array];

/** In the order given. @param stored paths of parts that are not compressed. */
export function zipped(parts: readonly Part[], stored: readonly string[] = []): Uint8Array {
  const files = Object.fromEntries(
    parts.map(([path, bytes]) => [path, stored.includes(path) ? [bytes, { level: 0 as const }] : bytes]),
  ) as Zippable;
  // fflate writes local time: this is the same in every zone. Java takes midnight of that first day for a date that no zip can hold.
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12) });
}
