/** What an article, or a section of it, may cost its reader: figures with a limit. */

import { type Section, sections } from '../analyses/sections.ts';
import { type Stats, stats } from '../analyses/stats.ts';
import { accountsRead } from '../core/accounts.ts';
import { type Article, spanOf } from '../core/article.ts';
import { passagesOf } from '../core/prose/passages.ts';
import type { Span } from '../core/span.ts';
import { foldTitle } from '../text/fold-title.ts';
import { countSignes } from '../text/signes.ts';
import { countWords } from '../text/words.ts';
import { budgetRule } from './own-rules.ts';
import type { ProofText } from './proof-text.ts';
import type { Finding } from './rule.ts';

export const budgetNames = [
  'maxWords',
  'minWords',
  'maxSignes',
  'maxReadingMinutes',
  'minReadability',
  'maxSentenceWords',
] as const;
export type BudgetName = (typeof budgetNames)[number];
export type Budgets = { readonly [Name in BudgetName]?: number };

/** A readability score needs more text than most sections have. */
export const sectionBudgetNames = budgetNames.filter((name) => name !== 'minReadability');
export type SectionBudgets = Omit<Budgets, 'minReadability'>;

interface Measures {
  readonly words: number;
  readonly signes: number;
  readonly minutes: number;
  readonly readability: number | null;
}

interface Kind {
  readonly bound: 'most' | 'least';
  readonly unit: string;
  readonly of: keyof Measures;
}

const kinds: Readonly<Record<Exclude<BudgetName, 'maxSentenceWords'>, Kind>> = {
  maxWords: { bound: 'most', unit: 'words', of: 'words' },
  minWords: { bound: 'least', unit: 'words', of: 'words' },
  maxSignes: { bound: 'most', unit: 'signes', of: 'signes' },
  maxReadingMinutes: { bound: 'most', unit: 'minutes of reading', of: 'minutes' },
  minReadability: { bound: 'least', unit: 'of readability', of: 'readability' },
};

interface Asked {
  readonly budgets?: Budgets;
  readonly sections?: Readonly<Record<string, SectionBudgets>>;
}

/** A section that the article does not have costs nothing. */
export function budgetFindings(
  article: Article,
  texts: readonly ProofText[],
  { budgets = {}, sections: bySection = {} }: Asked,
): Finding[] {
  const whole = { start: 0, end: article.source.text.length };
  const findings = longSentences(texts, budgets.maxSentenceWords, whole, null);
  if (Object.keys(budgets).some((name) => name !== 'maxSentenceWords')) {
    findings.push(...broken(budgets, measure(stats(article)), headSpan(article), null));
  }
  if (Object.keys(bySection).length === 0) return findings;
  const all = flatten(sections(article).sections);
  for (const [name, own] of Object.entries(bySection)) {
    for (const section of all.filter((one) => isCalled(one, name))) {
      const span = { start: section.position.start.offset!, end: section.position.end.offset! };
      const heading = { start: span.start, end: endOfLine(article.source.text, span.start) };
      findings.push(...broken(own, measureSection(section, span, article), heading, name));
      findings.push(...longSentences(texts, own.maxSentenceWords, span, name));
    }
  }
  return findings;
}

function measure({ words, signes, readingTime, readability }: Stats): Measures {
  return {
    words,
    signes: signes.withSpaces,
    minutes: readingTime.seconds / 60,
    readability: readability[0]?.score ?? null,
  };
}

/** As `sections` counts: what stands in the sections inside it too, headings aside. */
function measureSection({ totalWords, totalSeconds }: Section, span: Span, article: Article): Measures {
  const inside = passagesOf(article).filter(({ account, node }) => {
    const { start } = spanOf(node);
    return (
      start >= span.start && start < span.end && account !== 'headings' && accountsRead.includes(account)
    );
  });
  return {
    words: totalWords,
    signes: inside.reduce((sum, { text }) => sum + countSignes(text).withSpaces, 0),
    minutes: totalSeconds / 60,
    readability: null,
  };
}

function broken(budgets: Budgets, measures: Measures, span: Span, section: string | null): Finding[] {
  return Object.entries(kinds).flatMap(([name, { bound, unit, of }]) => {
    const limit = budgets[name as BudgetName];
    const figure = measures[of];
    if (limit === undefined || figure === null) return [];
    if (bound === 'most' ? figure <= limit : figure >= limit) return [];
    const shown = outwards(figure, bound);
    const where = section === null ? '' : ` in '${section}'`;
    const message = `${shown} ${unit}${where}, ${bound === 'most' ? 'at most' : 'at least'} ${limit} allowed`;
    return [finding(span, message, { name: named(name, section), figure: shown, limit })];
  });
}

/** To tenths, away from the limit: 3.04 minutes are not « 3, at most 3 ». */
function outwards(figure: number, bound: Kind['bound']): number {
  return (bound === 'most' ? Math.ceil(figure * 10) : Math.floor(figure * 10)) / 10;
}

function longSentences(
  texts: readonly ProofText[],
  limit: number | undefined,
  within: Span,
  section: string | null,
): Finding[] {
  if (limit === undefined) return [];
  const inside = texts.filter(({ node, account }) => {
    const { start } = spanOf(node);
    return account !== 'furniture' && start >= within.start && start < within.end;
  });
  return inside.flatMap(({ text, sentences, sourceSpan }) =>
    sentences().flatMap(({ start, end }) => {
      const words = countWords(text.slice(start, end));
      if (words <= limit) return [];
      const message = `a sentence of ${words} words, at most ${limit} allowed`;
      const budget = { name: named('maxSentenceWords', section), figure: words, limit };
      return [finding(sourceSpan(start, end), message, budget)];
    }),
  );
}

function finding(span: Span, message: string, budget: Finding['budget'] & object): Finding {
  return { rule: budgetRule.name, severity: budgetRule.severity, message, span, edits: [], count: 1, budget };
}

function named(budget: string, section: string | null): string {
  return section === null ? budget : `${budget} of ${section}`;
}

/** The title, else the first block. */
function headSpan({ meta, tree }: Article): Span {
  const [first] = tree.children;
  return meta.title?.span ?? (first === undefined ? { start: 0, end: 0 } : spanOf(first));
}

function endOfLine(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/u);
  return length < 0 ? text.length : from + length;
}

function flatten(list: readonly Section[]): Section[] {
  return list.flatMap((section) => [section, ...flatten(section.sections)]);
}

function isCalled({ title, slug, number }: Section, name: string): boolean {
  return number === name || slug === name || (title !== null && foldTitle(title) === foldTitle(name));
}
