/** The rules of prose: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { adverbs } from './adverbs.ts';
import { anglicisms } from './anglicisms.ts';
import { announcedMissing } from './announced-missing.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';
import { passives } from './passives.ts';
import { repeatedWord } from './repeated-word.ts';
import { sameStart } from './same-start.ts';

export const prose: readonly Rule[] = [
  adverbs,
  anglicisms,
  announcedMissing,
  longParagraph,
  longSentence,
  passives,
  repeatedWord,
  sameStart,
];
