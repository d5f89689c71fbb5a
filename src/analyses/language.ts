/** Answers in which language an article is written, as a whole and block by block. */

import type { Position } from 'unist';
import type { Article } from '../core/article.ts';
import { accountsRead, onOneLine, type Passage, passagesOf } from '../core/passages.ts';
import { detectLanguage, iso6393Of } from '../text/detect-language.ts';

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

export interface LanguageBlock {
  /** As for the article; `inherited` when the block is too short to tell by itself. */
  readonly code: string;
  readonly iso6393: string;
  readonly confidence: number;
  readonly from: 'detected' | 'inherited';
  /** The beginning of the block. */
  readonly text: string;
  readonly position: Position;
}

export interface LanguageAnswer {
  readonly language: ArticleLanguage;
  readonly blocks: readonly LanguageBlock[];
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
  const { code, iso6393, confidence, reliable, runnerUp } = detectLanguage(sample(passages));
  return { code, iso6393, confidence, from: 'detected', reliable, runnerUp: runnerUp?.code ?? null };
}

/** The article's language, and that of each block that has one of its own. */
export function language(article: Article): LanguageAnswer {
  const passages = passagesOf(article);
  const whole = articleLanguage(article, passages);
  const blocks = passages
    .filter(({ account }) => accountsRead.includes(account))
    .map((passage) => blockLanguage(passage, whole));
  return { language: whole, blocks };
}

/** Below this many letters a block says too little by itself, and nobody changes language for a heading of two words. */
const lettersNeeded = 40;

function blockLanguage({ text, node }: Passage, whole: ArticleLanguage): LanguageBlock {
  const line = onOneLine(text);
  const shown = { text: line.length > 60 ? `${line.slice(0, 59)}…` : line, position: node.position! };
  const inherited = {
    code: whole.code,
    iso6393: whole.iso6393,
    confidence: whole.confidence,
    from: 'inherited' as const,
    ...shown,
  };
  if ((line.match(/\p{L}/gu)?.length ?? 0) < lettersNeeded) return inherited;
  const { code, iso6393, confidence, reliable } = detectLanguage(line);
  return reliable ? { code, iso6393, confidence, from: 'detected', ...shown } : inherited;
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
