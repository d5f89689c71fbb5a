/** Tells the documents that Sätteri may read otherwise than remark does; decision 5 says who is right in each case. */

import type {
  Blockquote,
  Code,
  Definition,
  FootnoteDefinition,
  Html,
  ImageReference,
  Link,
  LinkReference,
  List,
  ListItem,
  Nodes,
  Root,
  TableRow,
  Text,
} from 'mdast';
import { spanOf } from '../../core/article.ts';

/** In the text: each names a construct, so broadly that no difference slips through. */
const signs: readonly RegExp[] = [
  // White space to JavaScript, not to CommonMark; NUL, which remark shows as U+FFFD.
  /[\0\v\f\x85\u2028\u2029\ufeff]/u,
  // An image whose label is a footnote's.
  /!\[\^/u,
  // Two blank lines in a quotation: remark calls a list before them spread.
  />[ \t]*(?:\r\n|\r|\n)[ \t>]*>[ \t]*(?:[\r\n]|$)/u,
  // A task without text on its line.
  /\[[ xX]\][ \t]*(?:[\r\n]|$)/u,
  // A sign escaped at the beginning of a line, where a title may go on.
  /[\r\n][ \t>]*\\["'()&\\]/u,
];

/** In a text with halves of characters, which most have not. */
const signsOfHalves: readonly RegExp[] = [
  // Beside a mark: micromark flanks by UTF-16 units, Sätteri by characters.
  /[*_~][\ud800-\udbff]|[\udc00-\udfff][*_~]/,
  // Without the other half.
  /\p{Surrogate}/u,
];

export function isDoubtfulText(text: string, frontMatter: boolean): boolean {
  return (
    signs.some((sign) => sign.test(text)) ||
    (/[\ud800-\udfff]/.test(text) && signsOfHalves.some((sign) => sign.test(text))) ||
    (frontMatter && !plainFrontMatter.test(text))
  );
}

/** No tab after its fences, and no line that another reader takes for its end, such as YAML's three full stops. */
const plainFrontMatter =
  /^(?<fence>---|\+\+\+) *[\r\n]+(?:(?!\k<fence>|\.{3})[^\r\n]+[\r\n]+)*\k<fence> *(?:[\r\n]|$)/u;

interface Place {
  readonly text: string;
  /** In a quotation, an item or a note: where the ends of what nothing closes differ. */
  readonly contained: boolean;
  readonly quoted: boolean;
  /** In a link, where nothing else is linked. */
  readonly linked: boolean;
  /** What stands in the text in more places than one. */
  readonly found: { literal: boolean; bracket: boolean; definition: boolean };
  /** Whether marks of different kinds touch anywhere. */
  readonly mixedMarks: boolean;
}

export function isDoubtfulTree(tree: Root, text: string): boolean {
  const found = { literal: false, bracket: false, definition: false };
  const place = {
    text,
    contained: false,
    quoted: false,
    linked: false,
    mixedMarks: mixedMarks.test(text),
    found,
  };
  if (isDoubtful(tree, place)) return true;
  // remark looks for literal links again, and without positions, where a bracket before them closes nowhere.
  return found.bracket && (found.literal || (found.definition && foldsOddly(text)));
}

/** Has letters that become others by way of their capitals, which is how remark compares labels: ı is no i to Unicode. */
function foldsOddly(text: string): boolean {
  const small = text.toLowerCase();
  return small.toUpperCase().toLowerCase() !== small;
}

const mixedMarks = /\*_|_\*|~|\\[*_][*_]/u;

function isDoubtful(node: Nodes, place: Place): boolean {
  if (doubts[node.type]?.(node as never, place)) return true;
  if (!('children' in node)) return false;
  const inside = insideOf(node, place);
  let before: Nodes | undefined;
  for (const child of node.children) {
    if (isDoubtful(child, inside) || runsOn(before, child, inside)) return true;
    before = child;
  }
  return false;
}

function insideOf({ type }: Nodes, place: Place): Place {
  const contained = place.contained || containers.has(type);
  const quoted = place.quoted || type === 'blockquote';
  const linked = place.linked || type === 'link' || type === 'linkReference';
  const same = contained === place.contained && quoted === place.quoted && linked === place.linked;
  return same ? place : { ...place, contained, quoted, linked };
}

const containers: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

/** A block right after another that should have gone on, or that ends where remark disagrees about the margin. */
function runsOn(before: Nodes | undefined, node: Nodes, { contained, text }: Place): boolean {
  if (before?.type === 'code' && node.type === 'code' && !isFenced(node, text)) return true;
  if (before === undefined || before.position!.end.line + 1 < node.position!.start.line) return false;
  // Two paragraphs: a table that came to nothing.
  if (before.type === 'paragraph') return node.type === 'paragraph' || (contained && node.type === 'html');
  if (before.type === 'footnoteDefinition') return node.type !== 'footnoteDefinition';
  if (before.type === 'table') return true;
  // To micromark a list that does not begin with 1 goes on with the code, as it would with a paragraph.
  if (before.type === 'code') return node.type === 'list' && !isFenced(before, text);
  // micromark lets a heading that is underlined begin where the definition before it does.
  if (before.type === 'definition') return contained && node.type === 'heading';
  return contained && (before.type === 'blockquote' || before.type === 'list');
}

const doubts: Readonly<Record<string, (node: never, place: Place) => boolean>> = {
  text: isUnusualText,
  link: isUnusualLiteral,
  code: isUnusualCode,
  html: isUnusualHtml,
  paragraph: isMarker,
  heading: isMarker,
  blockquote: isEmptyOrTrailing,
  list: isEmptyOrTrailing,
  listItem: isUnusualItem,
  footnoteDefinition: isUnusualNote,
  definition: isUnusualLabel,
  linkReference: isUnusualLabel,
  imageReference: isUnusualLabel,
  tableRow: isHtml,
};

/**
 * Marks that mark nothing, beside other marks; what remark might link; what opened code or a link and came to nothing, after
 * which remark counts the opening of the next line to the text.
 */
function isUnusualText({ value }: Text, { contained, linked, found, mixedMarks: mixed }: Place): boolean {
  if (value.includes('[')) found.bracket = true;
  return (
    (!linked && linkable.test(value)) ||
    (mixed && /[*_]/u.test(value)) ||
    (contained && /[`<]|\]\(/u.test(value))
  );
}

const linkable = /www\.|https?:\/\/|@[\w-]+\.|mailto:|xmpp:/iu;

/** A link without brackets, unless it is as plain as links are: to others remark may give no position, or none at all. */
function isUnusualLiteral(node: Link, { text, found }: Place): boolean {
  const { start, end } = spanOf(node);
  if (text[start] === '[' || text[start] === '<') return false;
  found.literal = true;
  return (
    !plainLiteral.test(text.slice(start, end)) ||
    !/[ \t\r\n(]/u.test(text[start - 1] ?? ' ') ||
    !/^[.,;:!?)]*(?:\s|$)/u.test(text.slice(end, end + 20))
  );
}

const plainLiteral = /^(?:https?:\/\/|www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#][\w\-./?#=&%+]*)?$/iu;

/** A fence that nothing closes inside a container, or whose words hold more than letters and signs; indented code with white lines or tabs about it. */
function isUnusualCode(node: Code, { text, contained }: Place): boolean {
  const { start, end } = spanOf(node);
  const written = text.slice(start, end);
  const [opening, fence] = /^(?<fence>`{3,}|~{3,})[^\r\n]*/u.exec(written) ?? [];
  if (opening === undefined || fence === undefined) {
    return (
      whiteEnd.test(written) ||
      loneCr.test(written) ||
      whiteLines.test(text.slice(end, end + 40)) ||
      (contained && hasTabs(text, start, end))
    );
  }
  return /[^\S \t]|&/u.test(opening) || (contained && !isClosed(node, written.slice(opening.length), fence));
}

/** By the last line, unless that stands so far right that it is code. */
function isClosed({ value }: Code, written: string, fence: string): boolean {
  return written.endsWith(fence) && !value.endsWith(fence);
}

const whiteEnd = /[\r\n][ \t]*$/u;
const loneCr = /\r(?!\n)/u;
const whiteLines = /^[ \t]*[\r\n]+[ \t>]*[ \t](?:[\r\n]|$)/u;

function hasTabs(text: string, start: number, end: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start), 0);
  return text.slice(lineStart, end).includes('\t');
}

function isFenced(node: Code, text: string): boolean {
  return /[`~]/u.test(text.charAt(spanOf(node).start));
}

function isUnusualHtml(node: Html, { text, contained }: Place): boolean {
  const { value } = node;
  if (/^ {0,3}<(?:script|pre|style|textarea)/iu.test(value)) {
    const closings = new Set(
      value.match(/<\/(?:script|pre|style|textarea)/giu)?.map((tag) => tag.slice(2).toLowerCase()),
    );
    if (
      closings.size > 1 ||
      !value
        .trimStart()
        .slice(1)
        .toLowerCase()
        .startsWith([...closings][0] ?? '')
    )
      return true;
  }
  if (!contained) return false;
  const { start, end } = spanOf(node);
  return /[\r\n]/u.test(value) || text.slice(start, end) !== value || isOpen(value);
}

/** HTML of the kinds that end where their own sign stands. */
function isOpen(value: string): boolean {
  return htmlEnds.some(([opening, end]) => opening.test(value) && !end.test(value));
}

const htmlEnds: readonly (readonly [opening: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<![a-z]/iu, />/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
];

/** The marker of an empty item: no paragraph opens with it unless the item may not interrupt. */
function isMarker(node: Nodes, { text }: Place): boolean {
  const { start } = spanOf(node);
  return /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/u.test(text.slice(start, start + 11));
}

/** Nothing in it, or blank lines at its end: where does it end? */
function isEmptyOrTrailing(node: Blockquote | List, { contained, quoted }: Place): boolean {
  const last = node.children.at(-1);
  return (
    last === undefined ||
    (contained && last.position!.end.line < node.position!.end.line) ||
    (contained && node.type === 'blockquote' && node.children.some(isList)) ||
    (quoted && node.type === 'list' && node.spread === true && node.children.some(holdsList))
  );
}

function isEmpty({ children }: ListItem | FootnoteDefinition): boolean {
  return children.length === 0;
}

function holdsList({ children }: ListItem): boolean {
  return children.some(isList);
}

function isList({ type }: Nodes): boolean {
  return type === 'list';
}

/** A box that opens no paragraph, or stands so far off that it is code. */
function isUnusualItem(node: ListItem, { text, quoted }: Place): boolean {
  const { start, end } = spanOf(node);
  const gap = /^\S+([ \t]+)\[[ xX]\]/u.exec(text.slice(start, Math.min(end, start + 40)))?.[1];
  return (
    isEmpty(node) ||
    (quoted && node.children.slice(0, -1).some(isList)) ||
    (gap !== undefined && (gap !== ' ' || node.children[0]?.type !== 'paragraph'))
  );
}

/** Anything but paragraphs whose every line is indented and opens with a letter. */
function isUnusualNote(node: FootnoteDefinition, { contained, found, text }: Place): boolean {
  found.definition = true;
  const { start, end } = spanOf(node);
  return (
    contained ||
    node.position!.start.column > 1 ||
    isEmpty(node) ||
    node.children.some(({ type }) => type !== 'paragraph') ||
    /[\r\n](?! {4}\p{L}|[\r\n]|$)/u.test(text.slice(start, end))
  );
}

/** White space to Unicode alone, references, the beginning of a note's label, more lines than one in a container, and (nearly) more than the 999 characters of CommonMark 4.7. */
function isUnusualLabel(
  node: Definition | LinkReference | ImageReference,
  { contained, found, text }: Place,
): boolean {
  const label = node.label ?? '';
  if (unusualLabel.test(label) || (contained && /[\r\n]/u.test(label))) return true;
  if (node.type !== 'definition') return false;
  found.definition = true;
  const { start, end } = spanOf(node);
  return tableRule.test(text.slice(start, end));
}

/** After a line that is also the head of a table. */
const tableRule = /[\r\n][ \t>]*[|:-][ \t|:-]*(?:[\r\n]|$)/u;

const unusualLabel = /^\^|[^\S \t\r\n]|&|^[\s\S]{450}/u;

/** HTML of the seventh kind, which interrupts no paragraph, but a table. */
function isHtml(node: TableRow, { text }: Place): boolean {
  return text[spanOf(node).start] === '<';
}
