/** `etc.` says by itself that the list goes on. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const etc: Rule = {
  name: 'etc',
  summary: 'etc. followed by an ellipsis, or without its full stop',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, dotted, ({ 0: found }) => ({
      message: `« ${found} »: etc. takes no ellipsis`,
      becomes: `${found.slice(0, 3)}.`,
    }));
    yield* faultsOf(texts, bare, ({ 0: found }) => ({
      message: `« ${found} » without its full stop`,
      becomes: `${found}.`,
      severity: 'warning',
    }));
    yield* faultsOf(texts, twice, ({ 0: found }) => ({ message: `« ${found} »: once is enough` }));
    yield* faultsOf(texts, turned, ({ 0: found }) => ({ message: `« ${found} » for etc.`, becomes: 'etc.' }));
  },
};

const dotted = /[eE](?<![\p{L}\p{N}/.].)tc(?:\.{2,}|\.?[ \u00a0\u202f]?…)/gu;
const twice = /[eE](?<![\p{L}\p{N}/._-].)tc\.?,? etc\.?/gu;
/** `etc.` with two letters turned round, at the end of a list. */
const turned = /(?<=[,\u2026] ?)ect(?:\.+|…|(?=[,;)]|\s|$))/gu;
const bare = /[eE]tc(?<![\p{L}\p{N}/._-]...)(?=[,;)\]]|\s|$)(?!\s*[.…])/gu;
