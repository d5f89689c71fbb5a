/** Sentences in a row that begin with the same word. */

import { accountsOfProse } from '../../core/accounts.ts';
import type { Span } from '../../core/span.ts';
import { fitting } from '../../text/plain-form.ts';
import { quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const sameStart: Rule = {
  name: 'same-start',
  summary: 'Too many sentences in a row that begin with the same word',
  severity: 'info',
  languages: 'any',
  fixable: false,
  settings: { sentences: { summary: 'From how many sentences in a row', default: 4 } },
  *check({ texts, setting }) {
    const limit = setting('sentences');
    for (const { account, text, sentences, sourceSpan } of texts) {
      if (!accountsOfProse.has(account)) continue;
      for (const { word, count, start, end } of runsOf(text, sentences())) {
        if (count < limit) continue;
        yield {
          span: sourceSpan(start, end),
          message: `${count} sentences in a row begin with ${quoted(word)}`,
        };
      }
    }
  },
};

interface Run extends Span {
  readonly word: string;
  readonly count: number;
}

const letters = /\p{L}+/u;

/** Sentences gathered as long as they begin alike. */
function runsOf(text: string, sentences: readonly Span[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end } of sentences) {
    const beginning = text.slice(start, start + 60);
    const word = fitting(beginning, letters).exec(beginning)?.[0] ?? '';
    const last = runs.at(-1);
    const goesOn = last !== undefined && word !== '' && last.word.toLowerCase() === word.toLowerCase();
    if (goesOn) runs.splice(-1, 1, { ...last, count: last.count + 1, end });
    else runs.push({ word, count: 1, start, end });
  }
  return runs;
}
