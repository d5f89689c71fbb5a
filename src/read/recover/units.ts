/** Bare text as the signs see it: one unit for each paragraph, list or marked block, measured once. */

import type { RootContent } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';
import { countWords } from '../../text/words.ts';
import { namesPicture } from './captions.ts';
import { looksLikeCode } from './code.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { indentAt } from './lines.ts';
import { longestWrapped } from './paragraphs.ts';

/** What a unit is taken for. A `title` is never guessed here: it is told before. */
export const kinds = ['paragraph', 'heading', 'item', 'code', 'furniture', 'title'] as const;
export type Kind = (typeof kinds)[number];

export interface Unit {
  /** Of a long paragraph its two ends. */
  readonly text: string;
  readonly lower: string;
  readonly words: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Lines of the source that it takes. */
  readonly lines: number;
  /** Whether a line of it ends where the next word had room: its author broke it. */
  readonly isBroken: boolean;
  /** Whether nothing but its end of line parts it from the unit before it. */
  readonly tight: boolean;
  /** What the tree or a rule says already, which the signs do not overrule. */
  readonly known: Kind | null;
  /** What furniture its words say that it is, whatever stands around it. */
  readonly furniture: Furniture | null;
  /** Whether the tree says that it is a list. */
  readonly isList: boolean;
  readonly isBulleted: boolean;
}

/** @param text the source that the blocks were parsed from. */
export function unitsOf(blocks: readonly RootContent[], text: string): Unit[] {
  const width = blocks.some(isOfLines) ? widthOf(text) : 0;
  return blocks.map((block, index) => {
    const words =
      block.type === 'paragraph' || block.type === 'heading' ? ends(onOneLine(textOf(block.children))) : '';
    const before = blocks[index - 1]?.position?.end.line;
    const { start, end } = block.position!;
    return {
      text: words,
      lower: words.toLowerCase(),
      words: countWords(words),
      indent: indentAt(spanOf(block).start, text),
      lines: end.line - start.line + 1,
      isBroken: isOfLines(block) && hasRoom(text.slice(start.offset, end.offset), width),
      tight: before !== undefined && start.line - before <= 1,
      known: knownKind(block, words),
      furniture: furnitureOf(words),
      isList: block.type === 'list',
      isBulleted: block.type === 'list' && block.ordered !== true && block.data?.role === undefined,
    };
  });
}

function isOfLines({ type, position }: RootContent): boolean {
  return type === 'paragraph' && position!.end.line > position!.start.line;
}

/** The longest line that may have been wrapped. */
function widthOf(text: string): number {
  return text
    .split(/[\r\n]/)
    .reduce((widest, { length }) => (length > longestWrapped ? widest : Math.max(widest, length)), 0);
}

/** Whether a line ends well before the width, though the next word is short. */
function hasRoom(written: string, width: number): boolean {
  const lines = written.split(/\r\n|\r|\n/);
  return lines
    .slice(1)
    .some((next, at) => lines[at]!.length + 1 + /\S*/.exec(next.trimStart())![0].length < width * 0.7);
}

/** What the signs look at of a long paragraph. */
function ends(text: string): string {
  return text.length <= 2 * longestEnd ? text : `${text.slice(0, longestEnd)} … ${text.slice(-longestEnd)}`;
}

const longestEnd = 500;

/** What is text for sure, whatever stands around it. */
function isNoHeadingNorItem(words: string): boolean {
  return (
    // `File: src/main.rs` names what stands in a listing.
    fileName.test(words) ||
    (words.length < 140 && namesPicture(words)) ||
    // A note, with the way back to its call.
    /[↩⤴]\ufe0e?$/.test(words) ||
    // An aside.
    /^[([].*[)\]]$/.test(words) ||
    // A telephone number, an address for letters of either kind.
    /^[^!?]{0,30}(?:\d[ .]?){9,}$|^\S+@\S+\.[a-z]+$/.test(words) ||
    // A dash that made no list opens a turn of speech, or names who is quoted.
    (/^[-–—]\s/.test(words) && !looksLikeCode(words))
  );
}

const fileName = /^[^\s:]+[\s\u00a0\u202f]?:\s[\w./-]*\w\.[a-z]{1,5}$/;

function knownKind(block: RootContent, words: string): Kind | null {
  const role = block.data?.role;
  if (role === 'title') return 'title';
  if (role === 'furniture' || role === 'declared-time') return 'furniture';
  if (block.type === 'paragraph') return words === '' || isNoHeadingNorItem(words) ? 'paragraph' : null;
  if (block.type === 'heading') return 'heading';
  if (block.type === 'list') return 'item';
  return block.type === 'code' ? 'code' : 'paragraph';
}
