/** What a heading of bare text may look like, and the level that its number tells. */

import { INK, kindAt, WHITE } from '../../text/characters.ts';

/** Whether the first letter or digit is a capital, or of a script without capitals. */
export function opensHigh(line: string): boolean {
  for (const character of line) {
    if (kindAt(character, 0) === INK || kindAt(character, 0) === WHITE) continue;
    return character === character.toUpperCase();
  }
  return false;
}

/** What a case has, or a script without cases: digits and signs alone are no words. */
function holdsLetter(line: string): boolean {
  return line.toLowerCase() !== line.toUpperCase() || /\p{L}/u.test(line);
}

/** Without what no title does: run long, hold no letter, announce what follows, open as an item or a turn of speech. */
export function mayBeTitle(line: string): boolean {
  return line.length <= 200 && holdsLetter(line) && !/^[-*+–—•]\s/.test(line) && !/[,;:：]$/.test(line);
}

/** Nor does a heading end like a sentence. */
export function mayBeHeading(line: string, longest = 140): boolean {
  return line.length <= longest && mayBeTitle(line) && !/(?:(?<![.…])\.|[。！])$/.test(line);
}

/** `2.1 Les jeux` is one level below `2. Les jeux`; a line without a number stands at the first level. */
export function levelOf(line: string): number {
  const number = /^(?:\d{1,2}\.)*\d{1,2}(?=[.)]?\s)/.exec(line)?.[0];
  return number === undefined ? 1 : number.split('.').length;
}
