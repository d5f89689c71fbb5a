/** Measures text with wide characters, marks and emoji: apart, since what tells them takes a millisecond to load. */

import stringWidth from 'fast-string-width';

/** Columns that a text takes on a terminal. */
export function widthOfAny(text: string): number {
  return stringWidth(text);
}
