/** Answers in which language an article is written, as a whole and block by block. */

import type { Position } from 'unist';
import { accountsRead } from '../core/accounts.ts';
import type { Article } from '../core/article.ts';
import { passagesOf } from '../core/prose/passages.ts';
import { onOneLine } from '../core/prose/text-of.ts';
import type { ArticleLanguage } from './article-language.ts';
import { type PassageLanguage, passageLanguages } from './passage-languages.ts';

export interface LanguageBlock extends PassageLanguage {
  /** The beginning of the block. */
  readonly text: string;
  readonly position: Position;
}

export interface LanguageAnswer {
  readonly language: ArticleLanguage;
  readonly blocks: readonly LanguageBlock[];
}

/** The article's language, and that of each block that a reader reads. */
export function language(article: Article): LanguageAnswer {
  const passages = passagesOf(article);
  const { whole, describe } = passageLanguages(article, passages);
  const blocks = passages
    .filter(({ account }) => accountsRead.includes(account))
    .map((passage) => ({
      ...describe(passage),
      text: beginning(onOneLine(passage.text)),
      position: passage.node.position!,
    }));
  return { language: whole, blocks };
}

function beginning(line: string): string {
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
