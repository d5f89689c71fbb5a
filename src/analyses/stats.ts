/** Answers how long an article is, how long it takes to read, and how hard it is. */

import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { Article, Recovered } from '../core/article.ts';
import { type Account, accounts, accountsRead, type Passage, passagesOf } from '../core/passages.ts';
import { countSignes, type Signes, signesPerFeuillet } from '../text/signes.ts';
import { countWords } from '../text/words.ts';
import { articleLanguage } from './language.ts';
import { sentencesOf } from './prose.ts';
import { type ReadabilityScore, readability } from './readability.ts';
import { readingSpeed, secondsFor, secondsForImages } from './reading-time.ts';
import { flatSections } from './sections.ts';

export interface StatsOptions {
  /** Words a minute, instead of the language's own silent speed. */
  readonly wordsPerMinute?: number;
  /** The accounts that are read and counted. Default: `accountsRead`. */
  readonly accounts?: readonly Account[];
}

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
  readonly sections: readonly SectionStats[];
  /** What was recovered from text without marks; null when the article is marked up. */
  readonly recovered: Recovered | null;
}

export interface ReadingTime {
  /** Rounded; at least 1 when there is a word. */
  readonly minutes: number;
  readonly seconds: number;
  readonly wordsPerMinute: number;
  readonly basis: string;
  readonly aloudSeconds: number;
  /** What the article itself declares. */
  readonly declaredMinutes: number | null;
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
  const passages = passagesOf(article);
  const { code, iso6393, confidence, from } = articleLanguage(article, passages);
  const ledger = ledgerOf(passages);
  const words = read.reduce((sum, account) => sum + ledger[account], 0);
  const blocks = countBlocks(article);
  const readingTime = readingTimeOf(article, code, words, blocks.images, options.wordsPerMinute);
  const signes = signesOf(passages.filter(({ account }) => read.includes(account)));
  return {
    title: article.meta.title?.text ?? null,
    language: { code, iso6393, confidence, from },
    words,
    sentences: passages.reduce((sum, passage) => sum + sentencesOf(passage, code).length, 0),
    paragraphs: passages.filter(({ account, node }) => account === 'paragraphs' && node.type === 'paragraph')
      .length,
    ...blocks,
    signes,
    feuillets: Math.round((signes.withSpaces / signesPerFeuillet) * 10) / 10,
    ledger,
    readingTime,
    readability: readability(passages, code),
    sections: flatSections(article, passages, read).map(
      ({ title, slug, number, depth, words: own, position }) => ({
        title,
        slug,
        number,
        depth,
        words: own,
        seconds: Math.round(secondsFor(own, readingTime.wordsPerMinute)),
        position,
      }),
    ),
    recovered: article.meta.recovered,
  };
}

function ledgerOf(passages: readonly Passage[]): Record<Account, number> {
  const ledger = Object.fromEntries(accounts.map((account) => [account, 0])) as Record<Account, number>;
  for (const { account, text } of passages) ledger[account] += countWords(text);
  return ledger;
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

function readingTimeOf(
  { meta }: Article,
  language: string,
  words: number,
  images: number,
  wordsPerMinute: number | undefined,
): ReadingTime {
  const speed = readingSpeed(language);
  const silent = wordsPerMinute ?? speed.silent;
  const seconds = Math.round(secondsFor(words, silent) + secondsForImages(images));
  return {
    minutes: words === 0 ? Math.round(seconds / 60) : Math.max(1, Math.round(seconds / 60)),
    seconds,
    wordsPerMinute: silent,
    basis: wordsPerMinute === undefined ? speed.basis : 'option',
    aloudSeconds: Math.round(secondsFor(words, speed.aloud)),
    declaredMinutes: meta.declaredMinutes,
  };
}

function countBlocks({ tree }: Article): { headings: number; listItems: number; images: number } {
  const counts = { headings: 0, listItems: 0, images: 0 };
  visit(tree, (node) => {
    if (node.data?.role === 'furniture') return SKIP;
    if (node.type === 'heading' && node.data?.role !== 'title') counts.headings++;
    if (node.type === 'listItem') counts.listItems++;
    if (node.type === 'image' || node.type === 'imageReference') counts.images++;
    return undefined;
  });
  return counts;
}
