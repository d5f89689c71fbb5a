/** Recovers lists from lines that begin with a bullet, a dash, a number or a letter. */

import type { Code, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Format } from '../../core/article.ts';
import type { Locator } from '../../core/source.ts';
import { fitting } from '../../text/plain-form.ts';
import { type Line, linesOf, paragraphOf, withoutStart } from './lines.ts';
import { type Marked, markedAs } from './markers.ts';
import { beginsIn, isFull, wrappingOf } from './paragraphs.ts';

/** Lines of paragraphs that follow each other, and before which of them a paragraph begins. */
interface Stream {
  readonly lines: readonly Line[];
  readonly begins: readonly boolean[];
  readonly width: number;
  readonly uses: DashUses;
}

/** What the whole of an article uses each dash for, where it shows. */
type DashUses = ReadonlyMap<string, DashUse>;
type DashUse = 'speech' | 'list';

interface Entry {
  readonly marked: Marked;
  readonly lines: Line[];
}

interface Found {
  readonly blocks: RootContent[];
  lists: number;
  items: number;
}

/** The blocks with their bare lists recovered, and how many were found; Markdown's own lists are searched too. */
export function recoverLists(
  blocks: readonly RootContent[],
  text: string,
  locator: Locator,
  format: Format,
): Found {
  const found: Found = { blocks: [], lists: 0, items: 0 };
  const bare = blocks.map((block) => withoutChanceList(block, text, locator));
  const paragraphs = bare.map((block) =>
    block.type === 'paragraph' || isBareList(block) ? linesOf(block, text, locator) : null,
  );
  const bareLines = paragraphs.filter((lines) => lines !== null);
  const wrapping = wrappingOf(bareLines, format);
  const { width } = wrapping;
  const uses = dashUses(bareLines);
  let stream = { lines: [] as Line[], begins: [] as boolean[], width, uses };
  const flush = () => {
    recoverStream(stream, found, locator);
    stream = { lines: [], begins: [], width, uses };
  };
  bare.forEach((block, index) => {
    const lines = paragraphs[index];
    if (lines) {
      for (const line of lines) stream.lines.push(line);
      for (const begins of beginsIn(lines, wrapping, index === 0)) stream.begins.push(begins);
    } else {
      flush();
      found.blocks.push(searched(block, text, locator, found, format));
    }
  });
  flush();
  return found;
}

/** `    • one`: what Markdown takes for indented code is a list when it opens as one and no fence says otherwise. */
export function isBareList(block: RootContent): block is Code {
  if (block.type !== 'code' || markedAs(block.value.trimStart()) === null) return false;
  const { start, end } = block.position!;
  return end.line - start.line + 1 === block.value.split(/\r\n|\r|\n/u).length;
}

/** `1984. Une année` and `2. Les jeux` alone are a list to Markdown, to us a line as any other. */
function withoutChanceList(block: RootContent, text: string, locator: Locator): RootContent {
  const [item, second] = block.type === 'list' && block.ordered ? block.children : [];
  const [paragraph, ...rest] = item?.children ?? [];
  if (second !== undefined || paragraph?.type !== 'paragraph' || rest.length > 0) return block;
  const start = item!.position!.start.offset!;
  const position = locator.position({ start, end: paragraph.position!.end.offset! });
  const value = text.slice(start, paragraph.position!.start.offset);
  const number = locator.position({ start, end: start + value.length });
  return {
    ...paragraph,
    position,
    children: [{ type: 'text', value, position: number }, ...paragraph.children],
  };
}

/** A list or a quotation with the lists that stand in it. */
function searched<Node extends RootContent>(
  block: Node,
  text: string,
  locator: Locator,
  found: Found,
  format: Format,
): Node {
  if (block.type === 'list') {
    return { ...block, children: block.children.map((item) => searched(item, text, locator, found, format)) };
  }
  if (block.type !== 'listItem' && block.type !== 'blockquote') return block;
  const inside = recoverLists(block.children, text, locator, format);
  found.lists += inside.lists;
  found.items += inside.items;
  return { ...block, children: inside.blocks };
}

function recoverStream(stream: Stream, found: Found, locator: Locator): void {
  const { lines, begins } = stream;
  let paragraph: Line[] = [];
  const close = () => {
    if (paragraph.length > 0) found.blocks.push(paragraphOf(paragraph, locator));
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const { entries, end } = runAt(stream, at);
    if (entries.length > 0) {
      close();
      found.blocks.push(nest(entries, locator));
      found.lists++;
      found.items += entries.length;
      at = end;
    }
    for (; at < end; at++) {
      if (begins[at]) close();
      paragraph.push(lines[at]!);
    }
  }
  close();
}

interface Run {
  /** Empty when the lines are plain text or only look like items (dialogue, a date, a numbered heading). */
  readonly entries: readonly Entry[];
  /** The line after the last that this says something about. */
  readonly end: number;
}

/**
 * The run of items that begins at a line, with or without blank lines between them. It looks ahead no further than what
 * it settles, or than a count that breaks: every line is looked at a few times at most.
 */
function runAt(stream: Stream, from: number): Run {
  const { lines } = stream;
  const plain = { entries: [], end: from + 1 };
  const lead = lines[from - 1]?.text ?? '';
  const announced = /[:：]$/u.test(lead);
  const first = markedAs(lines[from]!.text, lines[from]!.indent);
  if (first === null) return plain;
  const counts = first.kind === 'number' || first.kind === 'letter';
  // A date (`12. Oktober`) and a lone numbered heading are no list: the numbers must count from 1, or be announced.
  if (counts && first.ordinal !== 1 && !announced) return plain;
  const { entries, end } = entriesFrom(stream, from, first);
  const use = stream.uses.get(first.family);
  if (first.kind === 'dash' && use !== 'list' && (use === 'speech' || isDialogue(entries, lead, announced)))
    return { entries: [], end };
  const hasCompany = entries.some(
    ({ marked, lines: [line] }, index) =>
      index > 0 && (!counts || marked.family === first.family || line!.indent > lines[from]!.indent),
  );
  return first.kind === 'bullet' || hasCompany || announced || use === 'list' ? { entries, end } : plain;
}

function entriesFrom({ lines, begins, width }: Stream, from: number, first: Marked): Required<Run> {
  const entries: Entry[] = [];
  const outer = lines[from]!.indent + 1;
  let next = first.ordinal;
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const marked = markedAs(line.text, line.indent);
    const last = entries.at(-1);
    if (marked === null) {
      if (last === undefined || begins[at] || !continues(line, last, width)) break;
      last.lines.push(line);
      continue;
    }
    if (marked.family === first.family && line.indent <= outer) {
      if (marked.ordinal !== next) break;
      if (first.kind === 'number' || first.kind === 'letter') next++;
    } else if (at > from && begins[at] && isLoneNumber(marked, lines[at + 1])) break;
    entries.push({ marked, lines: [line] });
  }
  return { entries, end: at };
}

/** `• bread`, `• milk`, then `2. The kitchen` and its text: a numbered heading. */
function isLoneNumber({ kind }: Marked, next: Line | undefined): boolean {
  return kind === 'number' && (next === undefined || markedAs(next.text) === null);
}

/** A wrapped item goes on: indented beyond its marker, in the middle of a sentence, or with a word that had no room before. */
function continues(line: Line, { lines, marked }: Entry, width: number): boolean {
  const first = lines[0]!;
  const before = lines.at(-1)!;
  return (
    line.indent >= first.indent + marked.length ||
    fitting(line.text, small).test(line.text) ||
    /[,-]$/u.test(before.text) ||
    isFull(before, line, width)
  );
}

const small = /^\p{Ll}/u;
const verbsOfSpeech =
  'dit|fit|répondit|demanda|reprit|ajouta|murmura|cria|said|asked|replied|sagte|fragte|antwortete|dijo|preguntó|disse|chiese|perguntou|zei|vroeg';
// `— Vous venez ? dit-il.` `— Non, répondit Anne.`
const incise = new RegExp(
  `[!?…,»]\\s*(?:\\p{Ll}+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)\\b|(?:${verbsOfSpeech})(?!\\p{L}))`,
  'u',
);
// `Elle demanda doucement :`
const speechAnnounced = new RegExp(`(?<!\\p{L})(?:${verbsOfSpeech})(?!\\p{L})[^.!?]{0,40}[:：]$`, 'u');

/** Fewer lines with a dash say nothing of the others. */
const fewestDashes = 4;
/** Characters: turns of speech are shorter on average. */
const longTurn = 50;

interface Dashes {
  readonly texts: string[];
  /** Those that stand right under another one, and those in a block of such lines alone. */
  inCompany: number;
  inBlocks: number;
}

function dashUses(paragraphs: readonly (readonly Line[])[]): DashUses {
  const byDash = new Map<string, Dashes>();
  let others = 0;
  let otherBlocks = 0;
  let before = '';
  for (const lines of paragraphs) {
    const [dash] = lines[0]?.text ?? '';
    const isBlock = lines.length > 1 && lines.every(({ text }) => text[0] === dash);
    if (dash !== '–' && dash !== '—') {
      others += lines.length;
      otherBlocks++;
    }
    for (const { text } of lines) {
      if (text[0] === '–' || text[0] === '—') {
        if (!byDash.has(text[0])) byDash.set(text[0], { texts: [], inCompany: 0, inBlocks: 0 });
        const dashes = byDash.get(text[0])!;
        dashes.texts.push(text);
        if (before === text[0]) dashes.inCompany++;
        if (isBlock) dashes.inBlocks++;
      }
      before = text[0] ?? '';
    }
  }
  const isParted = others < otherBlocks * 1.3;
  const uses = new Map<string, DashUse>();
  for (const [dash, dashes] of byDash) {
    const use = useOf(dashes, isParted);
    if (use !== null) uses.set(dash, use);
  }
  return uses;
}

/**
 * @param isParted whether blank lines stand between the other lines.
 * @returns null where nothing tells.
 */
function useOf({ texts, inCompany, inBlocks }: Dashes, isParted: boolean): DashUse | null {
  const share = (pattern: RegExp) =>
    texts.filter((text) => fitting(text, pattern).test(text)).length / texts.length;
  if (share(incise) > 0) return 'speech';
  // A dash that always stands alone names who is quoted.
  if (texts.length < fewestDashes || inCompany * 4 < texts.length || share(asked) > 0.25) return null;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const areBlocks = isParted && length >= longTurn && inBlocks >= texts.length * 0.9;
  return areBlocks || share(sentence) <= 0.75 ? 'list' : null;
}

const asked = /[?!…][»”"]?$/u;
const sentence = /^[–—]\s+[«"“]?\p{Lu}.*[.!?…»]$/su;

/** Spoken turns begin with a dash as list items may, but they carry an incise, or are whole sentences that nothing announced. */
function isDialogue(entries: readonly Entry[], lead: string, announced: boolean): boolean {
  const texts = entries.map(({ lines }) => lines.map((line) => line.text).join(' '));
  if (texts.some((text) => fitting(text, incise).test(text))) return true;
  const turns = texts.filter((text) => /^[–—]/u.test(text));
  if (turns.length === 0 || !turns.every((text) => fitting(text, sentence).test(text))) return false;
  const before = lead.slice(-80);
  return !announced || fitting(before, speechAnnounced).test(before);
}

const unmarked: Marked = { kind: 'dash', family: '', ordinal: 0, length: 0 };

/** Paragraphs that are the items of one list, nested by their indents, with the marks that some of them carry. */
export function listOfItems(blocks: readonly Paragraph[], text: string, locator: Locator): List {
  const entries = blocks.map((block) => {
    const lines = linesOf(block, text, locator);
    return { marked: markedAs(lines[0]!.text) ?? unmarked, lines };
  });
  return nest(entries, locator);
}

/** Deeper than anybody nests by hand, and shallow enough for every recursive walk to stay on the stack. */
const deepestList = 40;

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
    const alike = open.findLastIndex((at) => at.family === marked.family && Math.abs(indent - at.indent) < 2);
    const own = alike < 0 && open.length === deepestList ? open.length - 1 : alike;
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
  const bare = withoutStart(first!, marked.length, locator);
  const box = /^(?:\[[ xX]\]|[☐☑☒])\s+(?=\S)/.exec(bare.text)?.[0];
  const opened = box === undefined ? bare : withoutStart(bare, box.length, locator);
  const paragraph: Paragraph = paragraphOf([opened, ...rest], locator);
  const position = locator.position({ start: first!.span.start, end: lines.at(-1)!.span.end });
  const checked = box === undefined ? null : /[xX☑☒]/.test(box);
  return { type: 'listItem', spread: false, checked, children: [paragraph], position };
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
