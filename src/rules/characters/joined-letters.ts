/** Letters joined into one character, as text out of a PDF has them: ﬁ, ﬀ, ﬃ. */

import { lookup } from '../../core/lookup.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const joinedLetters: Rule = {
  name: 'joined-letters',
  summary: 'Letters joined into one character (ﬁ, ﬂ, ﬀ), which no search finds: text out of a PDF',
  severity: 'warning',
  languages: 'any',
  fixable: true,
  summarise: (count) =>
    count === 1
      ? 'letters joined into one character (ﬁ, ﬂ, ﬀ), which no search finds'
      : `${count} times letters joined into one character (ﬁ, ﬂ, ﬀ), which no search finds`,
  *check({ texts, article: { meta, source } }) {
    const message = 'letters joined into one character, which no search finds';
    if (meta.title?.from === 'front matter') {
      const { start, end } = meta.title.span;
      for (const { index, 0: joined } of source.text.slice(start, end).matchAll(any)) {
        const span = { start: start + index, end: start + index + 1 };
        yield { span, message, fix: { span, text: apart[joined]! } };
      }
    }
    yield* faultsOf(texts, any, ({ 0: joined }) => ({ message, becomes: apart[joined]! }));
  },
};

/** U+FB00 to U+FB06; œ and æ are letters of their own. */
const apart = lookup<string>({
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
});

const any = /[\ufb00-\ufb06]/g;
