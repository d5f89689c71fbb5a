/** `peut-être` (maybe) and `peut être` (can be), where the sentence leaves no doubt. */

import { type Phrase, phraseRule } from './phrase-rule.ts';

const phrases: readonly Phrase[] = [
  // After `ne` a verb stands, and `peut-être` is none.
  ['ne peut-être', 'ne peut être'],
  ['(?<=[.!?…:] |^)peut être que', 'peut-être que'],
  ['(?<=[.!?…:] |^)peut être(?= \\p{L}+-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous))', 'peut-être'],
  ["(?<=[.!?…:] |^)peut être qu'(\\p{L}+)", "peut-être qu'$1"],
];

export const peutEtre = phraseRule(
  {
    name: 'peut-etre',
    summary: '« peut-être » for « peut être », or the other way round',
    severity: 'error',
    fixable: false,
  },
  phrases,
  'is written',
);
