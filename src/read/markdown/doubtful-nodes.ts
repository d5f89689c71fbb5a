/** What makes a node of each type doubtful: where it stands, and how it is written. */

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
  TableRow,
  Text,
} from 'mdast';
import { spanOf } from '../../core/article.ts';
import { lookup } from '../../core/lookup.ts';

export interface Place {
  readonly text: string;
  /** In a quotation, an item or a note: where the ends of what nothing closes differ. */
  readonly contained: boolean;
  readonly quoted: boolean;
  /** In a link, where nothing else is linked. */
  readonly linked: boolean;
  /** What stands in the text in more places than one. */
  readonly found: { literal: boolean; bracket: boolean; definition: boolean };
  /** Whether marks of different kinds touch in the text, or in the block that the node stands in. */
  readonly mixedMarks: boolean;
}

/** By type: whether a node may be read otherwise. */
export const doubtfulNodes = lookup<(node: never, place: Place) => boolean>({
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
});

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

export function isFenced(node: Code, text: string): boolean {
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
