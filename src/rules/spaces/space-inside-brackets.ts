/** A space after an opening bracket or before a closing one. */

import { lookup } from '../../core/lookup.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const spaceInsideBrackets: Rule = {
  name: 'space-inside-brackets',
  summary: 'A space just inside ( ), [ ] or “ ”',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, afterOpening, ({ index }, { text }) => {
      const opening = text[index - 1]!;
      const close = text.indexOf(pairs[opening]!, index);
      return close < 0 ? null : { message: `a space after « ${opening} »`, becomes: '' };
    });
    yield* faultsOf(texts, beforeClosing, ({ index, 0: spaces }, { text }) => {
      const closing = text[index + spaces.length]!;
      const open = text.lastIndexOf(opened[closing]!, index);
      return open < 0 || text.slice(open + 1, index).includes(closing)
        ? null
        : { message: `a space before « ${closing} »`, becomes: '' };
    });
  },
};

const pairs = lookup<string>({ '(': ')', '[': ']', '“': '”' });
const opened = lookup<string>({ ')': '(', ']': '[', '”': '“' });

/** A letter must follow, or stand before: `[ ]`, `[ x ]` and `:- )` are something else. */
const afterOpening =
  /(?<![ \u00a0\u202f])[ \u00a0\u202f]{1,20}(?<=(?<![:;=-])[(“].|(?<![:;=-])[([“][ \u00a0\u202f]{1,20})(?=\p{L}{2})/gu;
const beforeClosing =
  /(?<![ \u00a0\u202f])[ \u00a0\u202f]{1,20}(?=[)\]”])(?<=(?:\p{L}{2}|\p{L}[.!?…])[ \u00a0\u202f]{1,20})/gu;
