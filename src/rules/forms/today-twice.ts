/** `au jour d’aujourd’hui`, where `hui` already means this day. */

import { phraseRule } from './phrase-rule.ts';

export const todayTwice = phraseRule(
  {
    name: 'today-twice',
    summary: '« au jour d’aujourd’hui » for « aujourd’hui »',
    severity: 'warning',
    fixable: false,
  },
  [["(?:au|à ce) jour d'aujourd'hui", "aujourd'hui"]],
  'says the day twice:',
);
