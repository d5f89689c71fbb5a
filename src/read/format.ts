/** Tells marked-up Markdown from bare text. */

import type { Root } from 'mdast';
import type { Format } from '../core/article.ts';
import type { Source } from '../core/source.ts';
import type { FromFormat } from './choices.ts';
import { looksLikeCode } from './recover/code.ts';
import { isBareList } from './recover/lists.ts';

const markdownExtension = /\.(?:md|markdown|mdown|mkd|mkdn|mdx|qmd|rmd)$/;

/** How to parse a source: by its extension, then by its content. A `.txt` that is full of Markdown is Markdown. */
export function formatOf(source: Source, from: FromFormat): Format {
  if (from !== 'auto') return from;
  const { text } = source;
  return isMarkdownFile(source) ||
    opensWithMatter.test(text) ||
    hasMarkedHeadings(text) ||
    isRichInMarks(text)
    ? 'markdown'
    : 'text';
}

/**
 * Whether Markdown carries a structure of its own; if not, its bare structure is recovered as that of bare text is. One fence or
 * one table in a text that nobody called Markdown says nothing of its headings.
 */
export function hasOwnStructure(tree: Root, source: Source): boolean {
  if (opensWithMatter.test(source.text)) return true;
  if (!isMarkdownFile(source)) return hasMarkedHeadings(source.text);
  return tree.children.some((node) => structural.has(node.type) && !isBareList(node));
}

const structural = new Set([
  'heading',
  'code',
  'table',
  'html',
  'yaml',
  'toml',
  'footnoteDefinition',
  'header',
  'syntax',
  'container',
  'math',
  'defList',
]);

const opensWithMatter = /^(?:---|\+\+\+)[ \t]*[\r\n]/;

function isMarkdownFile({ name }: Source): boolean {
  return markdownExtension.test(name.toLowerCase());
}

/**
 * Whether `#` opens the headings here: the first line, or several such lines, most of them parted from the text before. One
 * alone may be left over in a copy, and `# a comment` in a listing stands on other lines of code.
 */
function hasMarkedHeadings(text: string): boolean {
  const marked = /^ {0,3}#{1,6}[ \t]+\S/gm;
  let apart = 0;
  let among = 0;
  for (let found = marked.exec(text); found !== null; found = marked.exec(text)) {
    const before = text.slice(0, found.index).trimEnd();
    if (before === '') {
      if (!looksLikeCode(lineAfter(text, found.index))) return true;
      among++;
    } else if (isApart(text, found.index, before.length)) apart++;
    else among++;
    if (apart > 20 || among > 20) break;
  }
  return apart > 1 && apart > among;
}

/** A blank line stands before the line, and what follows is no code. */
function isApart(text: string, index: number, endOfBefore: number): boolean {
  const endings = text.slice(endOfBefore, index).match(/\r\n|\r|\n/g)?.length ?? 0;
  const before = text.slice(
    Math.max(text.lastIndexOf('\n', endOfBefore - 1), text.lastIndexOf('\r', endOfBefore - 1)) + 1,
    endOfBefore,
  );
  const isNested = /^ {0,3}#{1,6}[ \t]+\S/.test(before);
  return (endings > 1 || isNested) && !looksLikeCode(before) && !looksLikeCode(lineAfter(text, index));
}

/** The first line with ink after the one that begins at an index. */
function lineAfter(text: string, index: number): string {
  return /^[^\r\n]*[\r\n\s]*([^\r\n]*)/.exec(text.slice(index, index + 2000))![1]!;
}

const marks = [
  /\[[^[\]\n]{1,200}\]\((?:[^()\s]|\([^()\s]{0,200}\)){1,500}(?:[ \t]+"[^"\n]{0,200}")?\)/g,
  /(?<![*\\])\*\*[^\s*][^*\n]*\*\*/g,
];

/** Links and strong text so often that somebody meant them: one such mark in a long text may be part of what it says. */
function isRichInMarks(text: string): boolean {
  const found = marks.reduce((sum, mark) => sum + (text.match(mark)?.length ?? 0), 0);
  const defined =
    /^ {0,3}\[[^\]\r\n]+\]:[ \t]*\S/m.test(text) && /\[[^[\]\n]{1,200}\]\[[^[\]\n]{0,200}\]/.test(text)
      ? 2
      : 0;
  return found + defined > text.length / 4000;
}
