/** Names the language of an article as a whole. */

import { accountsRead } from '../core/accounts.ts';
import type { Article } from '../core/article.ts';
import { type Passage, passagesOf } from '../core/prose/passages.ts';
import { plainLanguage } from '../text/at-a-glance.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { DetectedLanguage } from '../text/detected-language.ts';
import { iso6393Of } from '../text/language-codes.ts';

export interface ArticleLanguage {
  /** ISO 639-1 where there is one (`fr`), or the code that a person named; `und` when it cannot be told. */
  readonly code: string;
  readonly iso6393: string;
  /** 0 to 1; 1 when a person named it. */
  readonly confidence: number;
  readonly from: 'option' | 'front matter' | 'detected';
  /** False when the answer is no better than a guess: treat it as unknown. */
  readonly reliable: boolean;
  /** The next best language when the answer is not reliable. */
  readonly runnerUp: string | null;
}

/** The language that a person named, else the one detected in what a reader reads. */
export function articleLanguage(
  article: Article,
  passages: readonly Passage[] = passagesOf(article),
): ArticleLanguage {
  const named = article.meta.language;
  if (named !== null) {
    const { code, from } = named;
    return { code, iso6393: iso6393Of(code), confidence: 1, from, reliable: true, runnerUp: null };
  }
  const { code, iso6393, confidence, reliable, runnerUp } = detectArticle(passages);
  return { code, iso6393, confidence, from: 'detected', reliable, runnerUp: runnerUp?.code ?? null };
}

/** What detection says, whatever a person named. */
export function detectArticle(passages: readonly Passage[]): DetectedLanguage {
  const text = sample(passages);
  const plain = plainLanguage(text);
  if (plain === null) return detectLanguage(text);
  return { code: plain, iso6393: iso6393Of(plain), confidence: 1, reliable: true, runnerUp: null };
}

/** Prose tells a language better than headings and names: it comes first. */
function sample(passages: readonly Passage[]): string {
  const enough = 4000;
  let prose = '';
  let rest = '';
  for (const { account, text } of passages) {
    if (account === 'paragraphs' || account === 'listItems' || account === 'quotations') prose += `${text}\n`;
    else if (accountsRead.includes(account)) rest += `${text}\n`;
    if (prose.length > enough) return prose;
  }
  return prose + rest;
}
