/** Recovers lists from lines that begin with a bullet, a dash, a number or a letter. */

import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Locator } from '../../core/source.ts';
import { type Line, linesOf, paragraphOf, withoutStart } from './lines.ts';

/** Lines of paragraphs that follow each other, and before which of them a paragraph begins. */
interface Stream {
  readonly lines: Line[];
  readonly begins: boolean[];
}

interface Marked {
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** Items of one list share it: the sign itself, or `1.`, `1)`, `a)`. */
  readonly family: string;
  readonly ordinal: number;
  /** Marker and white space after it. */
  readonly length: number;
}

interface Entry {
  readonly marked: Marked;
  readonly lines: Line[];
}

const marker =
  /^(?:(?<bullet>[•◦▪‣⁃●○■□▸►·])|(?<dash>[-*+–—])|(?<number>\d{1,3})(?<after>[.)])|(?<letter>[a-z])\))[^\S\r\n]+(?=\S)/iu;

/** The blocks with their bare lists recovered, and how many were found. */
export function recoverLists(
  blocks: readonly RootContent[],
  text: string,
  locator: Locator,
): { blocks: RootContent[]; lists: number; items: number } {
  const found = { blocks: [] as RootContent[], lists: 0, items: 0 };
  let stream: Stream = { lines: [], begins: [] };
  const paragraphs = blocks.map((block) =>
    block.type === 'paragraph' ? linesOf(block, text, locator) : null,
  );
  const lineIsParagraph = !isWrapped(paragraphs.filter((lines) => lines !== null));
  const flush = () => {
    recoverStream(stream, found, locator);
    stream = { lines: [], begins: [] };
  };
  blocks.forEach((block, index) => {
    const lines = paragraphs[index];
    if (lines) {
      lines.forEach((line, at) => {
        stream.lines.push(line);
        stream.begins.push(at === 0 || lineIsParagraph);
      });
    } else {
      flush();
      found.blocks.push(block);
    }
  });
  flush();
  return found;
}

/**
 * Whether line endings inside paragraphs only wrap them. They do not when lines run longer than anybody wraps: then
 * each line is a paragraph of its own, as in text copied from a page without blank lines.
 */
function isWrapped(paragraphs: readonly (readonly Line[])[]): boolean {
  const lines = paragraphs.filter(({ length }) => length > 1).flat();
  const long = lines.filter(({ text }) => text.length > 120).length;
  return long <= lines.length / 5;
}

function recoverStream(
  { lines, begins }: Stream,
  found: { blocks: RootContent[]; lists: number; items: number },
  locator: Locator,
): void {
  let paragraph: Line[] = [];
  let lead = '';
  const close = () => {
    if (paragraph.length > 0) found.blocks.push(paragraphOf(paragraph, locator));
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const run = runAt(lines, at, begins, lead);
    if (run.length > 0) {
      close();
      found.blocks.push(nest(run, locator));
      found.lists++;
      found.items += run.length;
      at += run.reduce((sum, entry) => sum + entry.lines.length, 0);
    } else {
      if (begins[at]) close();
      paragraph.push(lines[at]!);
      at++;
    }
    lead = lines[at - 1]!.text;
  }
  close();
}

/** How a line opens as a list item; null when it is plain text. */
function markedAs(line: Line): Marked | null {
  const match = line.nodes[0]?.type === 'text' ? marker.exec(line.text) : null;
  if (match?.groups === undefined) return null;
  const { bullet, dash, number, after, letter } = match.groups;
  const { length } = match[0];
  if (bullet !== undefined) return { kind: 'bullet', family: bullet, ordinal: 0, length };
  if (dash !== undefined) return { kind: 'dash', family: dash, ordinal: 0, length };
  if (letter !== undefined) {
    return { kind: 'letter', family: 'a)', ordinal: letter.toLowerCase().charCodeAt(0) - 96, length };
  }
  return { kind: 'number', family: `1${after}`, ordinal: Number(number), length };
}

/**
 * The run of items that begins at a line, with or without blank lines between them; empty when the line is plain text or
 * only looks like an item (dialogue, a date, a numbered heading).
 *
 * @param lead the line before, for `parmi lesquels :`.
 */
function runAt(lines: readonly Line[], from: number, begins: readonly boolean[], lead: string): Entry[] {
  const entries: Entry[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    const marked = markedAs(line);
    const last = entries.at(-1);
    if (marked !== null) entries.push({ marked, lines: [line] });
    else if (last !== undefined && !begins[at] && continues(line, last)) last.lines.push(line);
    else break;
  }
  return entries.slice(0, lengthOfList(entries, /[:：]$/u.test(lead)));
}

/** A wrapped item goes on: indented beyond its marker, or in the middle of a sentence. */
function continues(line: Line, { lines, marked }: Entry): boolean {
  const first = lines[0]!;
  return (
    line.indent >= first.indent + marked.length ||
    /^\p{Ll}/u.test(line.text) ||
    /[,-]$/u.test(lines.at(-1)!.text)
  );
}

/** How many of the entries are items of a list, from the first on. */
function lengthOfList(entries: readonly Entry[], announced: boolean): number {
  if (entries.length === 0) return 0;
  const { kind } = entries[0]!.marked;
  if (kind === 'bullet') return entries.length;
  if (kind === 'dash') {
    if (isDialogue(entries, announced)) return 0;
    return entries.length > 1 || announced ? entries.length : 0;
  }
  // A date (`12. Oktober`) and a lone numbered heading are no list: the numbers must count from 1 (or be announced) by ones.
  const first = entries[0]!.marked;
  if (entries.length < 2 && !announced) return 0;
  if (first.ordinal !== 1 && !announced) return 0;
  const own = entries.filter(({ marked }) => marked.family === first.family);
  return own.every(({ marked }, index) => marked.ordinal === first.ordinal + index) ? entries.length : 0;
}

// `— Vous venez ? dit-il.` `— Non, répondit Anne.`
const incise =
  /[!?…,»]\s*(?:\p{Ll}+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)\b|(?:dit|fit|répondit|demanda|reprit|ajouta|murmura|said|asked|replied|sagte|fragte|antwortete|dijo|preguntó|disse|chiese|perguntou|zei|vroeg)\b)/u;

/** Spoken turns begin with a long dash as list items may, but they carry an incise, or are whole sentences that nothing announced. */
function isDialogue(entries: readonly Entry[], announced: boolean): boolean {
  const turns = entries.filter(({ marked }) => marked.family === '—' || marked.family === '–');
  if (turns.length === 0) return false;
  const texts = turns.map(({ lines }) => lines.map((line) => line.text).join(' '));
  if (texts.some((text) => incise.test(text))) return true;
  return !announced && texts.every((text) => /^[–—]\s+[«"“]?\p{Lu}.*[.!?…»]$/su.test(text));
}

interface OpenList {
  readonly list: List;
  readonly indent: number;
  readonly family: string;
}

/**
 * Puts the entries into lists. An entry belongs to the innermost open list with its marker and its indent; any other
 * entry opens a list inside the item before it, and one that stands further left closes what is nested deeper.
 */
function nest(entries: readonly Entry[], locator: Locator): List {
  const open: OpenList[] = [];
  for (const { marked, lines } of entries) {
    const { indent } = lines[0]!;
    const item = itemOf(marked, lines, locator);
    const own = open.findLastIndex((at) => at.family === marked.family && Math.abs(indent - at.indent) < 2);
    if (own >= 0) {
      open.length = own + 1;
      open[own]!.list.children.push(item);
      continue;
    }
    while (open.length > 1 && indent + 2 <= open.at(-1)!.indent) open.pop();
    const list = listOf(marked, item);
    open.at(-1)?.list.children.at(-1)?.children.push(list);
    open.push({ list, indent, family: marked.family });
  }
  return withPositions(open[0]!.list);
}

function listOf({ kind, ordinal }: Marked, item: ListItem): List {
  const ordered = kind === 'number' || kind === 'letter';
  const start = ordered ? (kind === 'letter' ? 1 : ordinal) : null;
  return { type: 'list', ordered, start, spread: false, children: [item] };
}

function itemOf(marked: Marked, lines: readonly Line[], locator: Locator): ListItem {
  const [first, ...rest] = lines;
  const paragraph: Paragraph = paragraphOf([withoutStart(first!, marked.length, locator), ...rest], locator);
  const position = locator.position({ start: first!.span.start, end: lines.at(-1)!.span.end });
  return { type: 'listItem', spread: false, checked: null, children: [paragraph], position };
}

/** From the first item to the last, once they are all there. */
function withPositions(list: List): List {
  for (const item of list.children) {
    for (const child of item.children) if (child.type === 'list') withPositions(child);
    item.position = { start: item.position!.start, end: item.children.at(-1)!.position!.end };
  }
  list.position = { start: list.children[0]!.position!.start, end: list.children.at(-1)!.position!.end };
  return list;
}
