/** Decides at which lines of bare text a paragraph begins: whether its line endings are real, or only wrap. */

import type { Format } from '../../core/article.ts';
import { isBylineOrDate } from './bylines.ts';
import { looksLikeCode } from './code.ts';
import { declaredMinutes } from './declared-time.ts';
import { isFurnitureLine } from './furniture.ts';
import type { Line } from './lines.ts';
import { markedAs } from './markers.ts';

/** How an article breaks its lines. */
export interface Wrapping {
  /**
   * `real`: each line is a paragraph. `full`: lines go on where the next word had no room. `even`: so they do, but in a font
   * whose letters differ in width. `clauses`: lines go on in the middle of a sentence, wherever they were broken. `soft`: each goes
   * on in the next, as Markdown says.
   */
  readonly kind: 'real' | 'full' | 'even' | 'clauses' | 'soft';
  /** The column at which lines are broken; infinite when none is. */
  readonly width: number;
}

/** Longer than anybody wraps. */
export const longestWrapped = 120;

interface Pair {
  readonly line: Line;
  readonly next: Line;
}

/**
 * @param paragraphs the lines between blank lines.
 * @param format Markdown means no end by the end of a line, unless lines too long to be wrapped show that its author did.
 */
export function wrappingOf(paragraphs: readonly (readonly Line[])[], format: Format): Wrapping {
  const real: Wrapping = { kind: 'real', width: Number.POSITIVE_INFINITY };
  const pairs = paragraphs.flatMap((lines): Pair[] =>
    lines.slice(1).flatMap((next, at) => (markedAs(next.text) === null ? [{ line: lines[at]!, next }] : [])),
  );
  if (pairs.length === 0) return real;
  const all = paragraphs.flat();
  const long = all.filter(({ text }) => text.length > longestWrapped && /\s\S+\s\S+\s/.test(text)).length;
  const lengths = pairs.map(({ line }) => line.indent + line.text.length).sort((a, b) => a - b);
  const widest = lengths.findLast((length) => length <= longestWrapped) ?? longestWrapped;
  // A few long lines in wrapped text are addresses or tables; in unwrapped text they are its paragraphs.
  if (long * 12 > all.length) return real;
  if (format === 'markdown' && long === 0) return { kind: 'soft', width: widest };
  const clauses = pairs.filter(({ line, next }) => isClause(line, next));
  const wraps = (width: number, least: number) => {
    const full = ({ line, next }: Pair) => isFull(line, next, width);
    // Headings and items are short lines in any text; of the long ones each was broken for want of room, or none was.
    const longOnes = pairs.filter(({ line }) => line.indent + line.text.length > width * 0.7);
    const ofLong = longOnes.filter(full).length / longOnes.length;
    const broken = pairs.filter(full);
    // Lines that all end as sentences do were broken by their author.
    if (broken.filter(({ line }) => !ends(line)).length < broken.length * 0.4) return false;
    return broken.length >= pairs.length * least || (clauses.length > 1 && ofLong > least + 0.2);
  };
  if (widest >= 30 && wraps(widest, 0.6)) return { kind: 'full', width: widest };
  if (widest >= 50 && wraps(widest * 0.85, 0.5)) return { kind: 'even', width: widest };
  if (long === 0 && pairs.length > 1 && clauses.length * 2 >= pairs.length)
    return { kind: 'clauses', width: widest };
  return real;
}

/** Whether a line was broken only because the next word had no room on it. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(next.text)![0];
  return line.indent + line.text.length + 1 + word.length > width;
}

/** Whether a line goes on in the next one. */
function goesOn(line: Line, next: Line, { kind, width }: Wrapping): boolean {
  if (kind === 'soft') return true;
  if (kind === 'real' || looksLikeCode(line.text) || looksLikeCode(next.text)) return false;
  if (kind === 'clauses') return isClause(line, next);
  const length = line.indent + line.text.length;
  const almost = length > width * (kind === 'full' ? 0.85 : 0.6) && isClause(line, next);
  return almost || isFull(line, next, kind === 'full' ? width : width * 0.85);
}

/** Under the text of an item, beyond its mark: the item goes on, wherever its line was broken. */
function hangs(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (markedAs(line.text, line.indent) !== null) return false;
  for (let item = at - 1; item >= 0 && item >= at - deepestHang; item--) {
    const marked = markedAs(lines[item]!.text, lines[item]!.indent);
    if (marked !== null) return line.indent >= lines[item]!.indent + Math.min(marked.length, 2);
    if (lines[item]!.indent < line.indent) return false;
  }
  return false;
}

/** Lines of one item that are looked back over. */
const deepestHang = 12;

/** Nobody breaks lines shorter than this but to end them. */
const shortestBroken = 24;

function ends({ text }: Line): boolean {
  return /[.!?:;…]$/.test(text);
}

/** A line without an end, and one without a beginning. */
function isClause(line: Line, next: Line): boolean {
  return (
    line.text.length >= shortestBroken &&
    next.indent <= line.indent + 3 &&
    !ends(line) &&
    /^[a-zß-öø-ÿœ]/.test(next.text)
  );
}

/**
 * Before which lines of a paragraph another one begins.
 *
 * @param isFirst whether the article opens with it, so that a title may run over two lines, and a date and a name stand under it.
 */
export function beginsIn(lines: readonly Line[], wrapping: Wrapping, isFirst: boolean): boolean[] {
  const alone = lines.map(({ text }, at) => standsAlone(text) || (isFirst && at > 0 && isBylineOrDate(text)));
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || alone[at] || alone[at - 1]) return true;
    // Where lines end as their author ended them, what is set in under an item is a block of its own.
    if (wrapping.kind !== 'real' && hangs(lines, at)) return false;
    if (isFirst && at === 1 && lines.length === 2 && isClause(before, line)) return false;
    return !goesOn(before, line, wrapping);
  });
}

/** `Lesezeit: 2 Min.` right under the title, a line of `=`, the address at the foot of a printed page. */
function standsAlone(line: string): boolean {
  if (/^https?:\S+$|^={3,}$|^(\*{2,6}) .+ \1$/.test(line)) return true;
  return !/^[a-zß-öø-ÿœ]/.test(line) && (declaredMinutes(line) !== null || isFurnitureLine(line));
}
