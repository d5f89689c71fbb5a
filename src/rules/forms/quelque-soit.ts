/** `quelque soit` for `quel que soit`. */

import { type Phrase, phraseRule } from './phrase-rule.ts';

const phrases: readonly Phrase[] = [
  ['(?:quel(?:s|le|les)?que|quelques|quelques? que) (soit|soient|fût|fussent)', 'quel que $1'],
  ['quel(?:le)?s?ques?(soit|soient)', 'quel que $1'],
  ["quelqu'en (soit|soient|fût)", "quel qu'en $1"],
];

export const quelqueSoit = phraseRule(
  {
    name: 'quelque-soit',
    summary: '« quelque soit » for « quel que soit », « quelle que soit »',
    severity: 'error',
    fixable: false,
  },
  phrases,
  'is written in three words, the first agreeing with what follows:',
);
