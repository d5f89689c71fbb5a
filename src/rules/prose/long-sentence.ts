/** Sentences that lose their reader on the way. */

import { accountsOfProse } from '../../core/accounts.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../rule.ts';

export const longSentence: Rule = {
  name: 'long-sentence',
  summary: 'A sentence with more words than a reader keeps in mind',
  severity: 'info',
  languages: 'any',
  fixable: false,
  settings: { words: { summary: 'The longest sentence, in words', default: 50 } },
  *check({ texts, setting }) {
    const limit = setting('words');
    for (const { account, text, sentences, sourceSpan } of texts) {
      if (!accountsOfProse.has(account) || text.length <= limit) continue;
      for (const { start, end } of sentences()) {
        const words = countWords(text.slice(start, end));
        if (words <= limit) continue;
        yield {
          span: sourceSpan(start, end),
          message: `a sentence of ${words} words: the limit is ${limit}`,
        };
      }
    }
  },
};
