/** A vowel that should have been elided: `si il`, `lorsque elle`. */

import { type Phrase, phraseRule } from './phrase-rule.ts';

const phrases: readonly Phrase[] = [
  ['si (ils?)', "s'$1"],
  ['(lorsqu|puisqu|parce qu)e (ils?|elles?|on)', "$1'$2"],
  ['jusque (à|au|aux|ici|alors|en|où)', "jusqu'$1"],
];

export const elision = phraseRule(
  {
    name: 'elision',
    summary: 'A word that is elided before a vowel, written in full',
    severity: 'error',
    fixable: false,
  },
  phrases,
  'is elided:',
);
