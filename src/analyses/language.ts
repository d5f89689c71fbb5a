/** Answers in which language an article is written, as a whole and block by block. */

import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { accountsRead } from '../core/accounts.ts';
import type { Article } from '../core/article.ts';
import { onOneLine, type Passage, passagesOf } from '../core/passages.ts';
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
  /** As for the article. */
  readonly code: string;
  readonly iso6393: string;
  readonly confidence: number;
  /** `marked` by a `lang` attribute or a comment `<!-- lang: en -->` before it; `inherited` when it says too little by itself. */
  readonly from: 'marked' | 'detected' | 'inherited';
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
  const marks = marksIn(article.tree);
  const blocks = passages
    .filter(({ account }) => accountsRead.includes(account))
    .map((passage) => blockLanguage(passage, whole, marks.get(passage.node)));
  return { language: whole, blocks };
}

/** `<!-- lang: en -->` on its own, for the block that follows. */
const comment = /^\s*<!--\s*lang\s*[:=]\s*["']?(?<code>[a-z]{2,3}(?:[-_][a-z0-9]+)*)["']?\s*-->\s*$/iu;
/** `<div lang="en">` at the head of an HTML block. */
const attribute =
  /^\s*<(?<tag>[a-z][a-z0-9-]*)(?:\s[^<>]*?)?\s(?:xml:)?lang\s*=\s*["']?(?<code>[a-z]{2,3}(?:[-_][a-z0-9]+)*)/iu;

/** The language that a person marked, by node; an inner mark goes before an outer one. */
function marksIn(node: Nodes, outer?: string, marks = new Map<Nodes, string>()): Map<Nodes, string> {
  if (outer !== undefined) marks.set(node, outer);
  if (!('children' in node)) return marks;
  let next: string | undefined;
  let open: { readonly tag: string; readonly code: string } | null = null;
  for (const child of node.children) {
    const html = child.type === 'html' ? child.value : '';
    const announced = comment.exec(html)?.groups?.['code'];
    if (announced !== undefined) {
      next = announced;
      continue;
    }
    const { tag, code } = attribute.exec(html)?.groups ?? {};
    marksIn(child, code ?? next ?? open?.code ?? outer, marks);
    next = undefined;
    if (tag !== undefined && code !== undefined && !closes(html, tag)) open = { tag, code };
    else if (open !== null && closes(html, open.tag)) open = null;
  }
  return marks;
}

function closes(html: string, tag: string): boolean {
  return html.toLowerCase().includes(`</${tag.toLowerCase()}`);
}

/** A block leaves the article's language only when it says so as clearly as this: a false change costs more than a missed one. */
const sureOfAnother = 0.9;

function blockLanguage(
  { text, node }: Passage,
  whole: ArticleLanguage,
  mark: string | undefined,
): LanguageBlock {
  const line = onOneLine(text);
  const shown = { text: line.length > 60 ? `${line.slice(0, 59)}…` : line, position: node.position! };
  if (mark !== undefined) {
    return { code: mark, iso6393: iso6393Of(mark), confidence: 1, from: 'marked', ...shown };
  }
  const said = onOneLine('children' in node ? withoutCode(node) : text);
  if (!saysTooLittle(said)) {
    const found = detectLanguage(said, whole.reliable ? { prior: whole.iso6393 } : {});
    const { code, iso6393, confidence, reliable } = found;
    if (iso6393 === whole.iso6393 ? reliable : confidence >= sureOfAnother) {
      return { code, iso6393, confidence, from: 'detected', ...shown };
    }
  }
  const { code, iso6393, confidence } = whole;
  return { code, iso6393, confidence, from: 'inherited', ...shown };
}

/** Code speaks no language, and its words look English. */
function withoutCode(node: Nodes): string {
  if (node.type === 'inlineCode' || node.type === 'html') return ' ';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(withoutCode).join('') : ' ';
}

/** One or two words, or nothing but names: nobody changes language for them. */
function saysTooLittle(line: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3}/u.test(line)) return false;
  const words = line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  const caseless = words.some((word) => /^\p{Lo}/u.test(word));
  return (
    words.length <= 2 || (small.length === 0 && !caseless && words.length <= 6 && !/[.?!…]$/u.test(line))
  );
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
