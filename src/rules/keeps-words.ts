/** Whether an edit leaves the number of words as it is: no fix changes a count that a reader of the article may rely on. */

import { countWords } from '../text/words.ts';
import { masked } from './proof-text.ts';

/** `10%/an` is one word and `10 %/an` two, `d'"Élodie"` one and `d'« Élodie »` two. */
export function keepsWords(text: string, start: number, end: number, becomes: string): boolean {
  const found = text.slice(start, end);
  if (!white.test(found) && !white.test(becomes)) return true;
  const before = wordsOf(text.slice(Math.max(0, start - reach), start));
  const after = wordsOf(text.slice(end, end + reach));
  return countWords(before + found + after) === countWords(before + becomes + after);
}

/** Longer than most words, and than a group of digits. */
const reach = 30;
const white = /\s/u;

/** Code and addresses are words too. */
function wordsOf(text: string): string {
  return text.replaceAll(masked, 'x');
}
