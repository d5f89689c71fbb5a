/** Tells a folder that nobody else can write to: what stands in it was put there by this user. */

import type { Stats } from 'node:fs';

/** Of a group and of others. */
const writtenByOthers = 0o022;

/** On Windows, where these numbers say nothing, the folder of a user is theirs. */
export function isOwn({ uid, mode }: Stats): boolean {
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & writtenByOthers) === 0);
}

/** What a folder is made with, so that it is. */
export const ownMode = 0o700;
