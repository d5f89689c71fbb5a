/** The rules of other languages: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { germanQuotes } from './german-quotes.ts';
import { spaceBeforePunctuation } from './space-before-punctuation.ts';
import { spanishOpening } from './spanish-opening.ts';
import { straightQuotes } from './straight-quotes.ts';

export const otherLanguages: readonly Rule[] = [
  germanQuotes,
  spaceBeforePunctuation,
  spanishOpening,
  straightQuotes,
];
