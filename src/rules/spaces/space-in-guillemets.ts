/** No space at all inside « ». */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const spaceInGuillemets: Rule = {
  name: 'space-in-guillemets',
  summary: 'A missing space after « or before »',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts, profile: { insideGuillemets: space } }) {
    yield* faultsOf(texts, attached, ({ 0: sign, index }, { text }) => {
      if (!isPaired(text, index, sign)) return null;
      const opens = sign === '«';
      return {
        message: `no space ${opens ? 'after «' : 'before »'}: a no-break space belongs there`,
        becomes: opens ? sign + space : space + sign,
      };
    });
  },
};

const attached = /«(?=[^\s»])|»(?<=[^\s«]»)/gu;

/** Arrows, bullets and »German« quotation marks are no guillemets: the next one towards the inside must close, or open, this one. */
function isPaired(text: string, at: number, sign: string): boolean {
  if (sign === '«') {
    const closing = text.indexOf('»', at);
    return closing >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
  }
  return text.lastIndexOf('«', at) >= 0 && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
