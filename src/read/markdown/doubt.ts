/** Tells the documents that Sätteri may read otherwise than remark does; decision 5 says who is right in each case. */

import type { Nodes, Root } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { crowdedParagraph } from './crowded.ts';
import { doubtfulNodes, isFenced, type Place } from './doubtful-nodes.ts';

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
    crowdedParagraph(text, /[_&]/g, mostMarks) !== undefined ||
    holdsLongLine(text) ||
    signs.some((sign) => sign.test(text)) ||
    (/[\ud800-\udfff]/.test(text) && signsOfHalves.some((sign) => sign.test(text))) ||
    (frontMatter && !plainFrontMatter.test(text))
  );
}

/**
 * Marks that a paragraph may hold before Sätteri takes quadratic time over them, where remark does not: it looks back over all underscores
 * inside words for each of them, and copies all that it has for each reference (`&amp;`). A paragraph that somebody writes has a dozen.
 */
const mostMarks = 1_000;

/**
 * Characters of a line that is not ASCII, and marks in it, before Sätteri takes quadratic time: it counts the column of each node from the
 * beginning of its line (0.2 s for 30 000 characters with 3 000 links, 2.2 s for 120 000).
 */
const longLine = 20_000;

function holdsLongLine(text: string): boolean {
  if (text.length <= longLine) return false;
  for (const line of text.split(/[\r\n]/u)) {
    if (line.length <= longLine || !/[^\0-\x7f]/u.test(line)) continue;
    if ((line.match(/[*_[\]\\`<&$]/gu)?.length ?? 0) > mostMarks) return true;
  }
  return false;
}

/** No tab after its fences, and no line that another reader takes for its end, such as YAML's three full stops. */
const plainFrontMatter =
  /^(?<fence>---|\+\+\+) *[\r\n]+(?:(?!\k<fence>|\.{3})[^\r\n]+[\r\n]+)*\k<fence> *(?:[\r\n]|$)/u;

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
  if (doubtfulNodes[node.type]?.(node as never, place)) return true;
  if (!('children' in node)) return false;
  const inside = insideOf(node, place);
  let before: Nodes | undefined;
  for (const child of node.children) {
    if (isDoubtful(child, inside) || runsOn(before, child, inside)) return true;
    before = child;
  }
  return false;
}

function insideOf(node: Nodes, place: Place): Place {
  const { type } = node;
  const contained = place.contained || containers.has(type);
  const quoted = place.quoted || type === 'blockquote';
  const linked = place.linked || type === 'link' || type === 'linkReference';
  const mixed = place.mixedMarks && (!blocksOfText.has(type) || hasMixedMarks(node, place.text));
  const same =
    contained === place.contained &&
    quoted === place.quoted &&
    linked === place.linked &&
    mixed === place.mixedMarks;
  return same ? place : { ...place, contained, quoted, linked, mixedMarks: mixed };
}

/** Marks reach no further than these. */
const blocksOfText: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function hasMixedMarks(node: Nodes, text: string): boolean {
  const { start, end } = spanOf(node);
  return mixedMarks.test(text.slice(start, end));
}

const containers: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

/** A block right after another that should have gone on, or that ends where remark disagrees about the margin. */
function runsOn(before: Nodes | undefined, node: Nodes, { contained, text }: Place): boolean {
  if (before?.type === 'code' && node.type === 'code' && !isFenced(node, text))
    return contained || !isFenced(before, text);
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
