/** What is ours, and what stands inside a folder. */

import type { Stats } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Of a group and of others. */
const writtenByOthers = 0o022;

/** Whether nobody else can write to it: what stands in it was put there by this user. On Windows, where these numbers say nothing, the folder of a user is theirs. */
export function isOwn({ uid, mode }: Stats): boolean {
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & writtenByOthers) === 0);
}

/** What a folder is made with, so that it is. */
export const ownMode = 0o700;

/** Both as `realpath` gives them. */
export function isBelow(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
