/** Tells whether an entry has a translation to look at. */

import type { TranslatedEntry } from '../bitext.ts';

/** Codes alone are a translation of codes. */
export function isTranslated({ target }: TranslatedEntry): boolean {
  return (target ?? []).some((piece) => typeof piece !== 'string' || piece.trim() !== '');
}
