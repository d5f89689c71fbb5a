/** `malgré que`, which the Académie accepts in `malgré que j’en aie` alone. */

import { phraseRule } from './phrase-rule.ts';

export const malgreQue = phraseRule(
  { name: 'malgre-que', summary: '« malgré que » for « bien que »', severity: 'warning', fixable: true },
  [
    ["malgré que(?! (?:j'|tu |nous |vous |m')en )", 'bien que'],
    ["malgré qu'(?!(?:ils?|elles?|on) en )(\\p{L}+)", "bien qu'$1"],
  ],
  'is not accepted everywhere:',
);
