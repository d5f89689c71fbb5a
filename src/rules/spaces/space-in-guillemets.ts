/** No space at all inside « ». */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { isQuotationMark } from './guillemets.ts';

export const spaceInGuillemets: Rule = {
  name: 'space-in-guillemets',
  summary: 'A missing space after « or before »',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts, profile: { insideGuillemets: space } }) {
    yield* faultsOf(texts, attached, ({ 0: sign, index }, { text }) => {
      if (!isQuotationMark(text, index)) return null;
      const opens = sign === '«';
      return {
        message: `no space ${opens ? 'after «' : 'before »'}: a no-break space belongs there`,
        becomes: opens ? sign + space : space + sign,
      };
    });
  },
};

const attached = /«(?=[^\s»])|»(?<=[^\s«]»)/gu;
