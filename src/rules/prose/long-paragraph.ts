/** Paragraphs that fill a screen without a place to rest. */

import { countWords } from '../../text/words.ts';
import type { Rule } from '../rule.ts';

export const longParagraph: Rule = {
  name: 'long-paragraph',
  summary: 'A paragraph with too many words',
  severity: 'info',
  languages: 'any',
  fixable: false,
  settings: { words: { summary: 'The longest paragraph, in words', default: 150 } },
  *check({ texts, setting }) {
    const limit = setting('words');
    for (const { account, text, sourceSpan } of texts) {
      if (account !== 'paragraphs' || text.length <= limit) continue;
      const words = countWords(text);
      if (words <= limit) continue;
      yield {
        span: sourceSpan(0, text.length),
        message: `a paragraph of ${words} words: the limit is ${limit}`,
      };
    }
  },
};
