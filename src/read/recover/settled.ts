/** Sets right what the table of signs cannot know: what a heading stands over, and what more a list without marks must show. */

import { endsAsCode, isFullOfSigns, namesCode, opensAsCode } from './code.ts';
import { mayBeHeading, opensHigh } from './headings.ts';
import type { Decision } from './kinds.ts';
import { hasBrowserMargins, isProse } from './signs.ts';
import { type Kind, kinds as order, type Unit } from './units.ts';

export function settled(decisions: readonly Decision[], units: readonly Unit[]): Decision[] {
  const kinds = decisions.map(({ kind }) => kind);
  const isBrowsers = hasBrowserMargins(units);
  if (!isBrowsers) settleStanzas(kinds, units);
  settleCode(kinds, units);
  settleLists(kinds, units, isBrowsers);
  settleLoneHeadings(kinds, units);
  settleExclamations(kinds, units);
  settleSpeech(kinds, units);
  settleDoubtfulHeadings(kinds, units, decisions);
  return decisions.map((decision, index) =>
    units[index]!.known === null && kinds[index] !== decision.kind
      ? { ...decision, kind: kinds[index]!, confidence: decision.chances[indexOf(kinds[index]!)]! }
      : decision,
  );
}

function indexOf(kind: Kind): number {
  return order.indexOf(kind);
}

/** Verse, an address, a signature: short lines that touch, with no text under any of them. A browser leaves lists so, and headings on them. */
function settleStanzas(kinds: Kind[], units: readonly Unit[]): void {
  for (let from = 0; from < units.length; ) {
    let end = from + 1;
    while (end < units.length && units[end]!.tight) end++;
    const block = units.slice(from, end);
    const isStanza =
      (end - from > 1 || block[0]!.isBroken) &&
      block.every((unit, at) => unit.known === null && !isProse(unit) && kinds[from + at] !== 'code');
    if (isStanza && !block.some(({ text }) => text.endsWith(':'))) {
      for (let at = from; at < end; at++) if (kinds[at] === 'heading') kinds[at] = 'paragraph';
    }
    from = end;
  }
}

/** The last line of a listing that shows no sign of code, over prose: the words that introduce it. */
function settleCode(kinds: Kind[], units: readonly Unit[]): void {
  units.forEach((unit, at) => {
    const after = units[at + 1];
    if (unit.known !== null || kinds[at] !== 'code' || after === undefined || !isProse(after)) return;
    const { text, indent, words } = unit;
    const isCode = opensAsCode(text) || endsAsCode(text) || namesCode(text) || isFullOfSigns(text);
    if (isCode || indent > 0 || words < 2 || !opensHigh(text) || /\d/.test(text)) return;
    kinds[at] = mayBeHeading(text) && words < 12 ? 'heading' : 'paragraph';
  });
}

/** A program that kept one bullet kept them all. Else lines one under the other are a list when a colon announces them, when they stand in from the margin, end as enumerations do, or a browser set them. */
function settleLists(kinds: Kind[], units: readonly Unit[], isBrowsers: boolean): void {
  const hasBullets = units.some(({ isBulleted }) => isBulleted);
  for (let from = 0; from < units.length; ) {
    let end = from + 1;
    const isItem = (at: number) => kinds[at] === 'item' && units[at]!.known === null;
    while (isItem(from) && end < units.length && isItem(end) && !opensList(units, from, end)) end++;
    if (isItem(from)) {
      const run = units.slice(from, end);
      const announced = units[from - 1]?.text.endsWith(':') ?? false;
      const shows =
        announced ||
        isBrowsers ||
        run.every(({ indent }) => indent > 1) ||
        run.filter(({ text }) => /[;,]$/.test(text)).length * 2 >= run.length;
      if (!shows || hasBullets || (run.length < 2 && !announced)) kinds.fill('paragraph', from, end);
    }
    from = end;
  }
}

/** Items that touch end where a blank line stands. */
export function opensList(units: readonly Unit[], from: number, at: number): boolean {
  return !units[at]!.tight && at - from > 1 && units[from + 1]!.tight;
}

/** The last short line before the furniture is text: a signature, an afterthought. A heading has something under it. */
function settleLoneHeadings(kinds: Kind[], units: readonly Unit[]): void {
  const last = kinds.findLastIndex((kind) => kind !== 'furniture');
  if (kinds[last] === 'heading' && units[last]!.known === null) kinds[last] = 'paragraph';
  const numbers = new Set(units.map(({ text }) => numberOf(text)));
  units.forEach(({ text, known }, at) => {
    const number = numberOf(text);
    // `12. Oktober` counts nothing.
    if (
      kinds[at] === 'heading' &&
      known === null &&
      number !== null &&
      number > 9 &&
      !numbers.has(number - 1)
    )
      kinds[at] = 'paragraph';
  });
}

function numberOf(line: string): number | null {
  const digits = /^\d{1,4}(?=[.)]\s)/.exec(line)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** `Quelle matinée !`, `What a morning!`: said in the middle of a text, in fr, en, de, es, it, pt, nl. */
const exclaimed = /^(?:quel(?:le)?s?|que|comme|what|how|was|welch|qué|che|como|wat)\s[^?]*!$/;

function settleExclamations(kinds: Kind[], units: readonly Unit[]): void {
  units.forEach(({ lower, known }, at) => {
    if (known === null && kinds[at] === 'heading' && exclaimed.test(lower)) kinds[at] = 'paragraph';
  });
}

/** In a story whose turns of speech open with a quotation mark, such a line is said and is no heading. */
function settleSpeech(kinds: Kind[], units: readonly Unit[]): void {
  const isSaid = ({ text, isList }: Unit) => !isList && /^[«“„]/.test(text);
  const said = units.filter(isSaid).length;
  if (said < fewestTurns || said * 10 < units.length) return;
  units.forEach((unit, at) => {
    if (unit.known === null && kinds[at] === 'heading' && isSaid(unit)) kinds[at] = 'paragraph';
  });
}

const fewestTurns = 4;

/** One or two lines of a long text that may be headings, and none that surely is: the article has none. */
function settleDoubtfulHeadings(kinds: Kind[], units: readonly Unit[], decisions: readonly Decision[]): void {
  const headings = kinds.flatMap((kind, at) => (kind === 'heading' ? [at] : []));
  const isSure = (at: number) => units[at]!.known !== null || decisions[at]!.confidence >= leastSure;
  if (units.length < longText || headings.length > mostDoubtful || headings.some(isSure)) return;
  for (const at of headings) kinds[at] = 'paragraph';
}

const longText = 12;
const mostDoubtful = 2;
const leastSure = 0.72;
