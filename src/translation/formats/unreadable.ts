/** What makes a translation file unreadable, whatever its format. */

import { UserError } from '../../core/errors.ts';

/** An error with the place at fault: `file:line`, or `file:line:column`. Lines and columns count from 1. */
export function unreadable(
  message: string,
  { name, line, column, hint }: { name: string; line?: number; column?: number; hint?: string },
): UserError {
  const where = [name, line, column].filter((part) => part !== undefined).join(':');
  return new UserError(message, { outcome: 'unreadable', where, ...(hint === undefined ? {} : { hint }) });
}

/** In UTF-16 units, and so in bytes at least. A book of 200 000 words with a match for each segment is under 10 million in every format. */
export const longestFile = 64_000_000;

/** Refuses what no translation file is: longer than `longestFile`, or with a NUL in it, as UTF-16 and binary files have. */
export function checkText(text: string, name: string): void {
  if (text.length > longestFile)
    throw unreadable(`${text.length} characters, and ${longestFile} are the most that is read`, {
      name,
      hint: 'Split it: one translation file for each article.',
    });
  const nul = text.indexOf('\0');
  if (nul < 0) return;
  const line = text.slice(0, nul).split(/\r\n|\r|\n/u).length;
  throw unreadable('a NUL character: this is no text file', { name, line, hint: 'Save it again as UTF-8.' });
}
