/** Gives each passage its language, for everything that follows language: a mark first, then detection with the article's language as the favourite. */

import type { Nodes } from 'mdast';
import { accountsRead } from '../core/accounts.ts';
import type { Article } from '../core/article.ts';
import type { Passage } from '../core/prose/passages.ts';
import { onOneLine } from '../core/prose/text-of.ts';
import { isPlainlyIn } from '../text/at-a-glance.ts';
import { CJK, isDigit, kindAt, WORDLIKE } from '../text/characters.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { iso6391Of, iso6393Of } from '../text/language-codes.ts';
import { certainLanguage } from '../text/word-pieces.ts';
import { WordWalk } from '../text/words.ts';
import { type ArticleLanguage, articleLanguage, detectArticle } from './article-language.ts';
import { markedLanguages } from './marked-languages.ts';

export interface PassageLanguage {
  /** As for the article. */
  readonly code: string;
  readonly iso6393: string;
  readonly confidence: number;
  /** `marked` by a `lang` attribute or a comment `<!-- lang: en -->` before it; `inherited` when it says too little by itself. */
  readonly from: 'marked' | 'detected' | 'inherited';
}

export interface PassageLanguages {
  /** Of the article as a whole. */
  readonly whole: ArticleLanguage;
  /** With how sure that is: each passage that says enough is detected. */
  readonly describe: (passage: Passage) => PassageLanguage;
  /** The code alone, without detection where a glance or the pieces of its words settle it. */
  readonly codeOf: (passage: Passage) => string;
}

/** Nothing but the article's language is detected before it is asked for. */
export function passageLanguages(article: Article, passages: readonly Passage[]): PassageLanguages {
  const whole = articleLanguage(article, passages);
  const marks = markedLanguages(article);
  const isPlain = (text: string) => whole.reliable && isPlainlyIn(text, whole.code);
  const overruled = once(() => overruledLanguage(whole, passages, isPlain));
  const codes = new Map<Passage, string>();

  const describe = (passage: Passage): PassageLanguage => {
    const code = passage.language ?? marks.get(passage.node);
    if (code !== undefined) return { code, iso6393: iso6393Of(code), confidence: 1, from: 'marked' };
    const found = detected(passage, whole);
    return found === null || (found.iso6393 !== whole.iso6393 && found.iso6393 === overruled())
      ? { ...pick(whole), from: 'inherited' }
      : found;
  };
  const codeOf = (passage: Passage): string => {
    const marked = passage.language ?? marks.get(passage.node);
    if (marked !== undefined) return marked;
    const certain = certainly(passage, whole, isPlain);
    if (certain === null) return describe(passage).code;
    return certain === whole.iso6393 || certain === overruled() ? whole.code : iso6391Of(certain);
  };
  return {
    whole,
    describe,
    codeOf(passage) {
      const code = codes.get(passage) ?? codeOf(passage);
      codes.set(passage, code);
      return code;
    },
  };
}

/**
 * The language that detection takes the article for although a person named another and no block shows that one at a glance: the person
 * knows better, for the blocks too. Null when there is nothing to overrule.
 */
function overruledLanguage(
  whole: ArticleLanguage,
  passages: readonly Passage[],
  isPlain: (text: string) => boolean,
): string | null {
  const isPlainlyOwn = (passage: Passage) => isPlain(textWithoutCode(passage));
  return whole.from === 'detected' || passages.some(isPlainlyOwn) ? null : detectArticle(passages).iso6393;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A block leaves the article's language only when it says so as clearly as this: a false change costs more than a missed one. */
const sureOfAnother = 0.9;

/** The language that `detected` leads to, where that is certain without it. */
function certainly(
  passage: Passage,
  whole: ArticleLanguage,
  isPlain: (text: string) => boolean,
): string | null {
  if (!whole.reliable) return null;
  if (!accountsRead.includes(passage.account)) return whole.iso6393;
  const said = onOneLine(textWithoutCode(passage));
  if (isPlain(said)) return whole.iso6393;
  return saysTooLittle(said) ? whole.iso6393 : certainLanguage(whole.iso6393, said, sureOfAnother);
}

/** What detection says of a passage that says enough; null when it does not, and for what nobody reads. */
function detected(passage: Passage, whole: ArticleLanguage): PassageLanguage | null {
  const said = onOneLine(textWithoutCode(passage));
  if (!accountsRead.includes(passage.account) || saysTooLittle(said)) return null;
  const found = detectLanguage(said, whole.reliable ? { prior: whole.iso6393 } : {});
  const believed = found.iso6393 === whole.iso6393 ? found.reliable : found.confidence >= sureOfAnother;
  return believed ? { ...pick(found), from: 'detected' } : null;
}

function pick({ code, iso6393, confidence }: Omit<PassageLanguage, 'from'>) {
  return { code, iso6393, confidence };
}

/** Code speaks no language, and its words look English; a note in its place is a passage of its own. */
function textWithoutCode({ node, text }: Passage): string {
  return 'children' in node ? node.children.map(withoutCode).join('') : text;
}

function withoutCode(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node && node.type !== 'footnote' ? node.children.map(withoutCode).join('') : ' ';
}

/** One or two words, or nothing but names: nobody changes language for them. */
function saysTooLittle(line: string): boolean {
  if (threeEastAsian.test(line)) return false;
  let count = 0;
  let hasCommonWord = false;
  const words = new WordWalk(line);
  while (words.next()) {
    const first = firstLetter(line, words.start, words.end);
    if (first === null) continue;
    count++;
    hasCommonWord ||= !isCapital(first.letter) && (first.length > 3 || !hasCase(first.letter));
    if (count > 6 || (count > 2 && hasCommonWord)) return false;
  }
  return count <= 2 || !/[.?!\u2026]$/.test(line);
}

/** Kana, Han or Hangul: three signs are as much as a few words. */
const threeEastAsian = /[\u3040-\u9fff\uac00-\ud7af]{3}/;

/** The first letter of a word and how long the word is from there on; null for a word of digits. */
function firstLetter(text: string, start: number, end: number) {
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    if (kind === CJK || (kind === WORDLIKE && !isDigit(text.charCodeAt(at)))) {
      return { letter: text[at]!, length: end - at };
    }
  }
  return null;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function hasCase(letter: string): boolean {
  return letter.toUpperCase() !== letter.toLowerCase();
}
