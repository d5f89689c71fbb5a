/** Tells which block of bare text is the article's title, and what stands over it. */

import type { RootContent } from 'mdast';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';
import { isBylineOrDate } from './bylines.ts';
import { mayBeTitle } from './headings.ts';
import { isProse, severalSentences } from './signs.ts';

/** What may be said of a block before the text as a title; the points add up. */
interface Candidate {
  readonly index: number;
  readonly text: string;
}

const longestHead = 40;

/** The index of the title among the blocks; -1 without one. */
export function titleIndex(blocks: readonly RootContent[], knownTitle: string | null): number {
  const texts = blocks.map(textOfBlock);
  if (knownTitle !== null) return texts.slice(0, longestHead).indexOf(onOneLine(knownTitle));
  const end = headEnd(blocks, texts);
  const candidates = texts
    .slice(0, end)
    .map((text, index) => ({ index, text }))
    .filter(({ index, text }) => mayStandAsTitle(blocks[index]!, text));
  // A text of one sentence is that sentence, and has no title.
  if (texts.filter((text) => text !== '').length === 1 && /[.…:;,]$/.test(candidates[0]?.text ?? ''))
    return -1;
  if (candidates.length < 2) return candidates[0]?.index ?? -1;
  const heading = candidates.find(
    ({ index }) => blocks[index]!.type === 'heading' && (blocks[index] as { depth: number }).depth === 1,
  );
  if (heading !== undefined) return heading.index;
  const points = candidates.map((candidate) => pointsOf(candidate, candidates, blocks, texts, end));
  return candidates[points.indexOf(Math.max(...points))]!.index;
}

/** Where the text begins: its first prose, or the first list or section after which the head is over. */
function headEnd(blocks: readonly RootContent[], texts: readonly string[]): number {
  const prose = texts.findIndex(
    (text, index) => index > 0 && isProse({ text }) && blocks[index]!.type === 'paragraph',
  );
  return Math.min(prose < 0 ? 1 : prose, longestHead);
}

function mayStandAsTitle(block: RootContent, text: string): boolean {
  if (block.data?.role !== undefined || text === '') return false;
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && mayBeTitle(text) && !holdsSentences(text) && !isBylineOrDate(text);
}

/** A title may end in a full stop; a paragraph has more of them, or runs on. */
function holdsSentences(text: string): boolean {
  return text.endsWith('.') && !text.endsWith('...') && (text.length > 110 || severalSentences.test(text));
}

function pointsOf(
  { index, text }: Candidate,
  candidates: readonly Candidate[],
  blocks: readonly RootContent[],
  texts: readonly string[],
  end: number,
): number {
  const words = text.split(' ').length;
  const next = blocks[index + 1];
  const nextText = texts[index + 1] ?? '';
  let points = 0;
  if (index === candidates[0]!.index) points += 2;
  if (words > 2) points += 1;
  if (words < 2) points -= 1;
  // The head of a printed page, the name of a window: `Title – Site`.
  if (texts.some((other, at) => at !== index && isPartOf(text, other))) points += 3;
  if (texts.slice(0, end).some((other, at) => at !== index && isPartOf(other, text))) points -= 3;
  if (next?.data?.role === 'declared-time' || isBylineOrDate(nextText)) points += 3;
  if (next?.type === 'list') points -= 2;
  if (isMenu(index, texts, end)) points -= 3;
  if (isMenuAfter(index, texts, end)) points -= 2;
  if (/[.!]$/.test(text)) points -= 1;
  // A word over the title says what the page is about.
  if (text === text.toUpperCase() && words < 4) points -= 2;
  return points;
}

function isPartOf(text: string, other: string): boolean {
  if (text.length < 4 || !other.startsWith(text)) return false;
  return /^\s+[–—|·•:-]\s+\S/.test(other.slice(text.length));
}

/** One of several entries of one or two words. */
function isMenu(index: number, texts: readonly string[], end: number): boolean {
  const isEntry = (at: number) =>
    at >= 0 && at < end && texts[at] !== '' && texts[at]!.split(' ').length < 3 && texts[at]!.length < 24;
  return isEntry(index) && (isEntry(index - 1) || isEntry(index + 1));
}

/** What stands over a menu is the name of the site. */
function isMenuAfter(index: number, texts: readonly string[], end: number): boolean {
  return isMenu(index + 1, texts, end) && isMenu(index + 2, texts, end);
}

function textOfBlock(block: RootContent): string {
  return block.type === 'paragraph' || block.type === 'heading' ? onOneLine(textOf(block.children)) : '';
}
