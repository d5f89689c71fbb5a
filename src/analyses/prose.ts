/** The sentences of an article: prose only, and only spans that hold a word. */

import { accountsOfProse, type Passage } from '../core/passages.ts';
import type { Span } from '../core/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';

/** The sentences of a passage as spans of its text; none for titles, headings, tables, code and furniture. */
export function sentencesOf({ account, text }: Passage, language: string): Span[] {
  if (!accountsOfProse.has(account)) return [];
  return splitSentences(text, language).filter(({ start, end }) => countWords(text.slice(start, end)) > 0);
}
