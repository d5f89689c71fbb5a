/** What the text engine knows of one language: the contract of every file in this folder. */

import type { SentenceRules } from '../sentences.ts';

export interface Language {
  /** ISO 639-1, what `lang=` carries: `fr`. */
  readonly code: string;
  /** ISO 639-3, what franc answers with: `fra`. */
  readonly iso6393: string;
  /** The English name. */
  readonly name: string;
  /** Whether what stands before an apostrophe is cut from what follows (`l'|article`); null where nothing is (`don't`). */
  readonly elides: ((start: string) => boolean) | null;
  /** The words that its texts hold most, as lines, in lower case, what is elided with its apostrophe: a text is known by them at a glance. */
  readonly frequentWords: readonly string[];
  readonly sentences: SentenceRules;
  /** Syllables of one token (letters, apostrophes and hyphens only); at least 1 for a token with a letter. */
  readonly countSyllables: (token: string) => number;
}
