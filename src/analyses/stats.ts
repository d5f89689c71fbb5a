/** Answers how long an article is, how long it takes to read, and how hard it is. */

import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { type Account, accounts, accountsRead } from '../core/accounts.ts';
import type { Article, Dialect, Recovered } from '../core/article.ts';
import { type Passage, passagesOf } from '../core/prose/passages.ts';
import { countSignes, type Signes, signesPerFeuillet } from '../text/signes.ts';
import { splitTokens } from '../text/words.ts';
import { type Difficulty, difficulty } from './difficulty.ts';
import { passageLanguages } from './passage-languages.ts';
import { sentencesOf, wordsByPassage } from './prose.ts';
import { type ReadabilityScore, readability } from './readability.ts';
import { type ReadingTime, readingsIn, readingsOf, readingTime } from './reading-time.ts';
import { flatSections, secondsToRead } from './sections.ts';

export interface StatsOptions {
  /** Words a minute, instead of the language's own silent speed. */
  readonly wordsPerMinute?: number;
  /** The accounts that are read and counted. Default: `accountsRead`. */
  readonly accounts?: readonly Account[];
  /** What is counted: `word` (the default), or `token`, with elisions and hyphens split. Reading time is always by words. */
  readonly countAs?: CountAs;
  /** Whether code takes reading time. Default: `skip`. */
  readonly code?: 'skip' | 'read';
}

export type CountAs = 'word' | 'token';

export interface Stats {
  readonly title: string | null;
  readonly language: {
    readonly code: string;
    readonly iso6393: string;
    readonly confidence: number;
    readonly from: 'option' | 'front matter' | 'detected';
  };
  /** In the accounts that are read. */
  readonly words: number;
  readonly countedAs: CountAs;
  /** How many of the words are characters of Chinese or Japanese, which are counted one by one. */
  readonly cjkCharacters: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** The title not counted. */
  readonly headings: number;
  readonly listItems: number;
  readonly images: number;
  /** In the accounts that are read. */
  readonly signes: Signes;
  /** Of 1 500 signes, spaces included, to one decimal. */
  readonly feuillets: number;
  /** Words by account; they add up to every word of the article. */
  readonly ledger: Readonly<Record<Account, number>>;
  readonly readingTime: ReadingTime;
  readonly readability: readonly ReadabilityScore[];
  /** Why there is no score; null when there is one. */
  readonly readabilityNone: string | null;
  /** Sentences in blocks of another language than the article's, left out of the scores. */
  readonly readabilityLeftOut: number;
  readonly difficulty: Difficulty;
  readonly sections: readonly SectionStats[];
  /** What was recovered from text without marks; null when the article is marked up. */
  readonly recovered: Recovered | null;
  /** The dialects of Markdown that it is read in, and what says so; null for plain Markdown and bare text. */
  readonly dialect: Dialect | null;
}

export interface SectionStats {
  readonly title: string | null;
  readonly slug: string | null;
  readonly number: string;
  readonly depth: number;
  /** Under the heading and before the next one. */
  readonly words: number;
  readonly seconds: number;
  readonly position: Position;
}

export function stats(article: Article, options: StatsOptions = {}): Stats {
  const read = options.accounts ?? accountsRead;
  const countedAs = options.countAs ?? 'word';
  const passages = passagesOf(article);
  const passagesRead = passages.filter(({ account }) => read.includes(account));
  const { whole, codeOf } = passageLanguages(article, passages);
  const { code, iso6393, confidence, from } = whole;
  const sentences = sentencesOf(passages, codeOf);
  const words = wordsByPassage(passages, sentences);
  const wordsIn = (passage: Passage) => words.get(passage)!;
  const readings = eachOnce((passage) => readingsOf(passage, codeOf(passage), wordsIn(passage)));
  const count =
    countedAs === 'word' ? wordsIn : (passage: Passage) => splitTokens(passage.text, codeOf(passage)).length;
  const ledger = ledgerOf(passages, count);
  const signes = signesOf(passagesRead);
  const blocks = countBlocks(article);
  const takesTime: readonly Account[] = options.code === 'read' ? [...read, 'code'] : read;
  const time = readingTime(
    readingsIn(
      passages.filter(({ account }) => takesTime.includes(account)),
      readings,
    ),
    blocks.images,
    code,
    article.meta.declaredMinutes,
    options.wordsPerMinute,
  );
  const { scores, none, leftOut } = readability(sentences, code);
  return {
    title: article.meta.title?.text ?? null,
    language: { code, iso6393, confidence, from },
    words: sum(read.map((account) => ledger[account])),
    countedAs,
    cjkCharacters: sum(
      readingsIn(passagesRead, readings).map(({ part, count: one }) => (part === 'characters' ? one : 0)),
    ),
    sentences: sentences.length,
    paragraphs: passages.filter(({ account, node }) => account === 'paragraphs' && node.type === 'paragraph')
      .length,
    ...blocks,
    signes,
    feuillets: Math.round((signes.withSpaces / signesPerFeuillet) * 10) / 10,
    ledger,
    readingTime: time,
    readability: scores,
    readabilityNone: none,
    readabilityLeftOut: leftOut,
    difficulty: difficulty(article, passages, sentences, code, wordsIn),
    sections: flatSections(article, passages, read).map(
      ({ title, slug, number, depth, passages: own, position }) => ({
        title,
        slug,
        number,
        depth,
        words: sum(own.map(count)),
        seconds: secondsToRead(own, readings, options.wordsPerMinute),
        position,
      }),
    ),
    recovered: article.meta.recovered,
    dialect: article.meta.dialect,
  };
}

/** Both the article and its sections ask. */
function eachOnce<Value>(make: (passage: Passage) => Value): (passage: Passage) => Value {
  const made = new Map<Passage, Value>();
  return (passage) => {
    const value = made.get(passage) ?? make(passage);
    made.set(passage, value);
    return value;
  };
}

function ledgerOf(
  passages: readonly Passage[],
  count: (passage: Passage) => number,
): Record<Account, number> {
  const ledger = Object.fromEntries(accounts.map((account) => [account, 0])) as Record<Account, number>;
  for (const passage of passages) ledger[passage.account] += count(passage);
  return ledger;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Blocks are counted apart: the end of a block is no signe, as in Word. */
function signesOf(passages: readonly Passage[]): Signes {
  let withSpaces = 0;
  let withoutSpaces = 0;
  for (const { text } of passages) {
    const signes = countSignes(text);
    withSpaces += signes.withSpaces;
    withoutSpaces += signes.withoutSpaces;
  }
  return { withSpaces, withoutSpaces };
}

function countBlocks({ tree }: Article): { headings: number; listItems: number; images: number } {
  const counts = { headings: 0, listItems: 0, images: 0 };
  const count = (node: Nodes): void => {
    if (node.data?.role === 'furniture') return;
    if (node.type === 'heading' && node.data?.role !== 'title') counts.headings++;
    if (node.type === 'listItem') counts.listItems++;
    if (node.type === 'image' || node.type === 'imageReference') counts.images++;
    if ('children' in node) for (const child of node.children) count(child);
  };
  count(tree);
  return counts;
}
