/** Gives the outline of an article: its sections, numbered, nested, with their words. */

import type { Heading, RootContent } from 'mdast';
import type { Position } from 'unist';
import { type Account, accountsRead } from '../core/accounts.ts';
import { type Article, spanOf } from '../core/article.ts';
import { type Passage, passagesOf } from '../core/prose/passages.ts';
import { onOneLine, textOf } from '../core/prose/text-of.ts';
import { countWords } from '../text/words.ts';
import { addressesOf } from './anchors.ts';
import { passageLanguages } from './passage-languages.ts';
import { type Reading, readingsIn, readingsOf, silentSeconds } from './reading-time.ts';

export interface Section {
  /** Null for the text before the first heading. */
  readonly title: string | null;
  /** The heading's id: its own, or as the article's platform makes it. Null for the text before the first heading. */
  readonly slug: string | null;
  /** `2.1`: the first section inside the second; `0` for the text before the first heading. */
  readonly number: string;
  /** The depth of the heading, 1 to 6 (`##` is 2); 1 for the text before the first heading. */
  readonly depth: number;
  /** Words under the heading and before the next one. */
  readonly words: number;
  /** The same, with the words of the sections inside it (their headings not counted). */
  readonly totalWords: number;
  /** Silent reading of these words, each block at the speed of its language; images take no time here. */
  readonly seconds: number;
  /** The same, with the sections inside it: the sum of their seconds. */
  readonly totalSeconds: number;
  /** From the heading to the end of the last section inside it. */
  readonly position: Position;
  readonly sections: readonly Section[];
}

export interface SectionsAnswer {
  readonly title: string | null;
  readonly sections: readonly Section[];
}

/** A section before it is nested: its heading and the blocks down to the next heading. */
export interface FlatSection {
  readonly heading: Heading | null;
  readonly title: string | null;
  readonly slug: string | null;
  readonly number: string;
  readonly depth: number;
  readonly blocks: readonly RootContent[];
  /** In the accounts that are counted. */
  readonly passages: readonly Passage[];
  readonly position: Position;
}

/** Words are counted in what a reader reads, unless other accounts are named. */
export function sections(article: Article, accounts: readonly Account[] = accountsRead): SectionsAnswer {
  const passages = passagesOf(article);
  const { codeOf } = passageLanguages(article, passages);
  const flat = flatSections(article, passages, accounts).map((section) => ({
    ...section,
    words: sum(section.passages, ({ text }) => countWords(text)),
    seconds: secondsToRead(section.passages, (passage) => readingsOf(passage, codeOf(passage))),
  }));
  return { title: article.meta.title?.text ?? null, sections: nest(flat) };
}

/** Silent reading of some passages, in whole seconds. */
export function secondsToRead(
  passages: readonly Passage[],
  readings: (passage: Passage) => readonly Reading[],
  wordsPerMinute?: number,
): number {
  return Math.round(sum(readingsIn(passages, readings), (reading) => silentSeconds(reading, wordsPerMinute)));
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

/** The sections in document order; those that hold others come before them. */
export function flatSections(
  article: Article,
  passages: readonly Passage[],
  accounts: readonly Account[],
): FlatSection[] {
  const groups = groupByHeading(article);
  const counted = passagesBySection(groups, passages, accounts);
  const addresses = addressesOf(article);
  const number = numbering();
  return groups.flatMap(({ heading, blocks }, index) => {
    if (heading === null && blocks.length === 0) return [];
    const title = heading === null ? null : onOneLine(textOf(heading.children));
    const last = groups[endOfSection(groups, index)]!;
    const end = last.blocks.at(-1) ?? last.heading!;
    return {
      heading,
      blocks,
      passages: counted[index]!,
      title,
      slug: heading === null ? null : (addresses.get(heading) ?? null),
      number: heading === null ? '0' : number(heading.depth),
      depth: heading?.depth ?? 1,
      position: { start: (heading ?? blocks[0]!).position!.start, end: end.position!.end },
    };
  });
}

interface Group {
  readonly heading: Heading | null;
  readonly blocks: RootContent[];
}

/** Top-level headings cut the article; title, front matter and furniture belong to no section. */
function groupByHeading({ tree }: Article): Group[] {
  const groups: Group[] = [{ heading: null, blocks: [] }];
  for (const node of tree.children) {
    if (!isOfSections(node)) continue;
    if (node.type === 'heading') groups.push({ heading: node, blocks: [] });
    else if (groups.length > 1 || isRead(node)) groups.at(-1)!.blocks.push(node);
  }
  return groups;
}

function isOfSections({ type, data }: RootContent): boolean {
  const isFrontMatter = type === 'yaml' || type === 'toml' || type === 'header';
  return !isFrontMatter && !(data?.role && data.role !== 'caption' && data.role !== 'label');
}

/** Comments, syntax and link definitions before the first heading make no section. */
function isRead(node: RootContent): boolean {
  return (
    node.type !== 'definition' &&
    node.type !== 'syntax' &&
    !(node.type === 'html' && node.value.startsWith('<!--'))
  );
}

/** Passages and sections both stand in document order: one walk over both. Titles and headings stand under no heading. */
function passagesBySection(
  groups: readonly Group[],
  passages: readonly Passage[],
  accounts: readonly Account[],
): Passage[][] {
  const bySection = groups.map((): Passage[] => []);
  let index = 0;
  for (const passage of passages) {
    const { account, node } = passage;
    const { start } = spanOf(node);
    while (index + 1 < groups.length && start >= spanOf(groups[index + 1]!.heading!).start) index++;
    if (account !== 'title' && account !== 'headings' && accounts.includes(account))
      bySection[index]!.push(passage);
  }
  return bySection;
}

/** The index of the last group inside the section that begins at `index`. */
function endOfSection(groups: readonly Group[], index: number): number {
  const depth = groups[index]!.heading?.depth;
  if (depth === undefined) return index;
  let end = index;
  while (end + 1 < groups.length && groups[end + 1]!.heading!.depth > depth) end++;
  return end;
}

/** Counts sections by nesting, so that an article that begins at `##` or skips a level has no gap in its numbers. */
function numbering(): (depth: number) => string {
  const open: { depth: number; count: number }[] = [];
  return (depth) => {
    let closed = 0;
    while (open.length > 0 && open.at(-1)!.depth > depth) closed = open.pop()!.count;
    const level = open.at(-1);
    if (level?.depth === depth) level.count++;
    else open.push({ depth, count: closed + 1 });
    return open.map(({ count }) => count).join('.');
  };
}

type CountedSection = FlatSection & Pick<Section, 'words' | 'seconds'>;

function nest(flat: readonly CountedSection[]): Section[] {
  const roots: CountedSection[][] = [];
  for (const section of flat) {
    const open = roots.at(-1)?.[0];
    if (open !== undefined && open.heading !== null && section.depth > open.depth)
      roots.at(-1)!.push(section);
    else roots.push([section]);
  }
  return roots.map(([own, ...inner]) => {
    const { title, slug, number, depth, words, seconds, position } = own!;
    const inside = nest(inner);
    const totalWords = words + sum(inside, (section) => section.totalWords);
    const totalSeconds = seconds + sum(inside, (section) => section.totalSeconds);
    return {
      title,
      slug,
      number,
      depth,
      words,
      totalWords,
      seconds,
      totalSeconds,
      position,
      sections: inside,
    };
  });
}
