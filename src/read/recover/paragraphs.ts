/** Decides at which lines of bare text a paragraph begins, and whether its line endings only wrap. */

import { declaredMinutes } from './declared-time.ts';
import { isFurnitureLine, isHeaderLine } from './furniture.ts';
import { mayBeHeading, opensHigh } from './headings.ts';
import type { Line } from './lines.ts';
import { markedAs } from './markers.ts';

/** How an article breaks its lines. */
export interface Wrapping {
  /** Each line is a paragraph, as in text copied from a page without blank lines. */
  readonly lineIsParagraph: boolean;
  /** The column at which lines are broken; infinite when each line is a paragraph. */
  readonly width: number;
}

/** @param paragraphs the lines between blank lines. */
export function wrappingOf(paragraphs: readonly (readonly Line[])[]): Wrapping {
  const several = paragraphs.filter(({ length }) => length > 1);
  const lengths = several.flat().map(({ text, indent }) => text.length + indent);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? Number.POSITIVE_INFINITY;
  const lineIsParagraph = runLong(lengths) || (standUnparted(several) && !areFull(several, width));
  return { lineIsParagraph, width: lineIsParagraph ? Number.POSITIVE_INFINITY : width };
}

/** Whether a line was broken only because the next word had no room on it. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S*/u.exec(next.text)![0];
  return line.indent + line.text.length + 1 + word.length > width;
}

/**
 * Before which lines of a paragraph another one begins.
 *
 * @param isFirst whether the article opens with it, so that a date and a name may stand under the title.
 */
export function beginsIn(lines: readonly Line[], { lineIsParagraph }: Wrapping, isFirst: boolean): boolean[] {
  const alone = lines.map(({ text }, at) => standsAlone(text) || (isFirst && at > 0 && isHeaderLine(text)));
  return lines.map(
    (line, at) =>
      at === 0 ||
      lineIsParagraph ||
      alone[at]! ||
      alone[at - 1]! ||
      (at === 1 && standsOver(lines[0]!.text, line.text)),
  );
}

/** Longer than anybody wraps. */
function runLong(lengths: readonly number[]): boolean {
  return lengths.filter((length) => length > 120).length > lengths.length / 5;
}

const linesWithoutBreath = 6;

function standUnparted(paragraphs: readonly (readonly Line[])[]): boolean {
  const lines = paragraphs.reduce((sum, { length }) => sum + length, 0);
  return lines > linesWithoutBreath * paragraphs.length;
}

function areFull(paragraphs: readonly (readonly Line[])[], width: number): boolean {
  let pairs = 0;
  let full = 0;
  for (const lines of paragraphs) {
    for (let at = 1; at < lines.length; at++) {
      if (markedAs(lines[at]!.text) !== null) continue;
      pairs++;
      if (isFull(lines[at - 1]!, lines[at]!, width)) full++;
    }
  }
  return full * 2 >= pairs;
}

/** `Lesezeit: 2 Min.` right under the title, a line of `=`. */
function standsAlone(line: string): boolean {
  if (/^={3,}$/u.test(line)) return true;
  return !/^[a-zß-öø-ÿœ]/.test(line) && (declaredMinutes(line) !== null || isFurnitureLine(line));
}

/** A heading with no blank line under it: wrapped text would have filled it from the line below. */
function standsOver(line: string, next: string): boolean {
  return (
    line.length * 2 < next.length &&
    next.length > 60 &&
    opensHigh(line) &&
    mayBeHeading(line) &&
    markedAs(next) === null
  );
}
