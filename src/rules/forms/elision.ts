/** A vowel that should have been elided: `si il`, `lorsque elle`. */

import { type Phrase, phraseRule } from './phrase-rule.ts';

const phrases: readonly Phrase[] = [
  ['si (ils?)', "s'$1"],
  ['(lorsqu|puisqu|parce qu)e (ils?|elles?|on)', "$1'$2"],
  // Not where the words are named: `les pronoms tels que il ou elle`.
  ['(qu)e (ils?|elles?)(?! (?:ou|et) )', "$1'$2"],
  ['(j)e (ai|avais|aurai|aurais|étais|aime|aimerais|arrive|adore|espère|écris|utilise|habite)', "$1'$2"],
  [
    '(n)e (a|ai|ont|est|avons|avez|avait|avaient|étais|était|étaient|ira|aura)(?= (?:pas|plus|jamais|rien|que))',
    "$1'$2",
  ],
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
