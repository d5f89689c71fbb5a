/** Writes an article as one JSON document: metadata, sections, and every block of text with its account and position. */

import type { Position } from 'unist';
import { articleLanguage } from '../analyses/article-language.ts';
import { type Section, sections } from '../analyses/sections.ts';
import type { Stats } from '../analyses/stats.ts';
import type { Account } from '../core/accounts.ts';
import type { Article, Format, Recovered } from '../core/article.ts';
import { passagesOf } from '../core/prose/passages.ts';
import { onOneLine } from '../core/prose/text-of.ts';

export interface ExportedDocument {
  readonly schema: 'article.export/1';
  readonly file: string;
  readonly title: string | null;
  readonly language: Stats['language'];
  readonly format: Format;
  readonly author: string | null;
  readonly date: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  /** Every key of the front matter, as it was written. */
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
  readonly declaredMinutes: number | null;
  /** What was recovered from text without marks; null when the article is marked up. */
  readonly recovered: Recovered | null;
  readonly sections: readonly Section[];
  readonly blocks: readonly ExportedBlock[];
}

export interface ExportedBlock {
  /** The mdast type of the block. */
  readonly type: string;
  readonly account: Account;
  /** Of a heading, else null. */
  readonly depth: number | null;
  /** On one line; code and front matter as they stand. */
  readonly text: string;
  readonly position: Position;
}

export function render(article: Article): string {
  const { source, format, meta } = article;
  const passages = passagesOf(article);
  const { code, iso6393, confidence, from } = articleLanguage(article, passages);
  const document: ExportedDocument = {
    schema: 'article.export/1',
    file: source.name,
    title: meta.title?.text ?? null,
    language: { code, iso6393, confidence, from },
    format,
    author: meta.frontMatter?.author ?? meta.recovered?.author ?? null,
    date: meta.frontMatter?.date ?? meta.recovered?.date ?? null,
    description: meta.frontMatter?.description ?? null,
    tags: meta.frontMatter?.tags ?? [],
    frontMatter: meta.frontMatter?.values ?? null,
    declaredMinutes: meta.declaredMinutes,
    recovered: meta.recovered,
    sections: sections(article).sections,
    blocks: passages.map(({ account, node, text }) => ({
      type: node.type,
      account,
      depth: node.type === 'heading' ? node.depth : null,
      text: account === 'code' || account === 'frontMatter' ? text : onOneLine(text),
      position: node.position!,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
