/** Cuts units into segments: sentences or whole blocks, each with its content and its span. */

import { type Atom, type CodeAtom, inked, isLayout } from '../../core/prose/atoms.ts';
import type { Span } from '../../core/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type Code, type Content, contentOf } from '../content.ts';
import { createIds } from '../ids.ts';
import { pairsOf } from './protect.ts';
import type { Unit } from './unit.ts';

/** Its span is what its atoms tile. */
export interface Segment extends Span {
  readonly id: string;
  /** The id of its unit. */
  readonly unitId: string;
  readonly unit: Unit;
  readonly atoms: readonly Atom[];
  readonly content: Content;
}

export type Level = 'sentence' | 'block';

/**
 * The segments with text to translate, in document order; what stands inside a code of another comes after it. Numbers are given over all of them, so that an id
 * does not depend on which ones somebody asks for.
 */
export function segmentsOf(units: readonly Unit[], by: Level, language: string): Segment[] {
  const unitIdOf = createIds('u');
  const idOf = createIds(by === 'block' ? 'b' : 's');
  const segments = units.flatMap((unit) => {
    const whole = trimmed(unit.atoms);
    const pairs = pairNumbers(unit.atoms);
    const unitId = unitIdOf(contentIn(whole, pairs));
    const pieces = by === 'block' || unit.kind === 'front-matter' ? [whole] : sentencesIn(whole, language);
    return pieces
      .map((atoms) => ({ atoms, content: contentIn(atoms, pairs) }))
      .filter(({ content }) => hasText(content))
      .map(({ atoms, content }) => ({
        id: idOf(content),
        unitId,
        unit,
        atoms,
        content,
        start: atoms[0]!.start,
        end: atoms.at(-1)!.end,
      }));
  });
  return segments.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Text outside codes with a letter or a digit in it. */
function hasText(content: Content): boolean {
  return content.some((piece) => typeof piece === 'string' && /[\p{L}\p{N}]/u.test(piece));
}

/** Without the layout at its ends, which belongs to the skeleton. */
function trimmed(atoms: readonly Atom[]): readonly Atom[] {
  const ink = inked(atoms);
  return ink.flatMap((atom, index) => {
    if (atom.type !== 'text' || !atom.plain) return [atom];
    const before = index === 0 ? atom.text.length - atom.text.trimStart().length : 0;
    const after = index === ink.length - 1 ? atom.text.trimEnd().length : atom.text.length;
    return slices(atom, [before, after]).filter(
      (piece) => !isLayout(piece) || (index > 0 && index < ink.length - 1),
    );
  });
}

/** A plain atom cut at offsets into its text; empty pieces are left out. */
function slices(atom: Extract<Atom, { type: 'text' }>, cuts: readonly number[]): Atom[] {
  const edges = [0, ...cuts, atom.text.length];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index]!;
    return to <= from
      ? []
      : [{ ...atom, text: atom.text.slice(from, to), start: atom.start + from, end: atom.start + to }];
  });
}

/** Stands for what a sentence may begin with although it shows no word: U+FFFC. */
const placeholder = '\ufffc';

/** Signs in code and addresses end no sentence. */
function readAs(atom: Atom): string {
  if (atom.type === 'text' || atom.kind === 'escape') return atom.text;
  if (atom.kind === 'formula' || (atom.kind === 'syntax' && atom.role === 'single' && !atom.silent))
    return placeholder;
  return atom.text.replace(/[.?!…。！？"«»“”]/gu, 'x').replace(/\s/gu, ' ');
}

function sentencesIn(atoms: readonly Atom[], language: string): (readonly Atom[])[] {
  const spans = splitSentences(atoms.map(readAs).join(''), language);
  if (spans.length < 2) return atoms.length === 0 ? [] : [atoms];
  const cut = cutAtOffsets(
    atoms,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  let at = 0;
  const ends = cut.map((atom) => (at += readAs(atom).length));
  const sentences: Atom[][] = [];
  let index = 0;
  for (const { start, end } of spans) {
    // Codes and layout between two sentences: what touches the one before goes with it, a half that closes too.
    const gap: Atom[] = [];
    while (index < cut.length && ends[index]! <= start) gap.push(cut[index++]!);
    const sentence: Atom[] = [];
    while (
      index < cut.length &&
      ends[index]! <= end &&
      !(sentence.length > 0 && opensAt(cut[index]!, ends[index]! === end))
    ) {
      sentence.push(cut[index++]!);
    }
    share(gap, sentences.at(-1), sentence);
    sentences.push(sentence);
  }
  share(cut.slice(index), sentences.at(-1), []);
  return sentences.map((sentence) => trimmed(sentence));
}

/** A half that opens behind the end of a sentence belongs to the next. */
function opensAt(atom: Atom, isEnd: boolean): boolean {
  return isEnd && atom.type === 'code' && atom.role === 'open';
}

/** Gives each sentence of a gap what belongs to it; the white space between stays with neither. */
function share(gap: readonly Atom[], before: Atom[] | undefined, after: Atom[]): void {
  const firstWhite = gap.findIndex(isLayout);
  const lastWhite = gap.findLastIndex(isLayout);
  const [left, right] =
    firstWhite < 0
      ? splitHalves(gap)
      : [gap.slice(0, firstWhite), gap.slice(balanced(gap, firstWhite, lastWhite))];
  if (before === undefined) after.unshift(...gap);
  else {
    before.push(...left);
    after.unshift(...right);
  }
}

/** Codes between two sentences that nothing parts: from the first that opens on they belong to the second. */
function splitHalves(gap: readonly Atom[]): [readonly Atom[], readonly Atom[]] {
  const opens = gap.findIndex((atom) => atom.type === 'code' && atom.role === 'open');
  return opens < 0 ? [gap, []] : [gap.slice(0, opens), gap.slice(opens)];
}

/** Where the second sentence begins: behind the white space, or at a half in it that would lose its other half. */
function balanced(gap: readonly Atom[], firstWhite: number, lastWhite: number): number {
  const middle = gap.slice(firstWhite, lastWhite + 1);
  const half = middle.findIndex((atom) => atom.type === 'code' && atom.role !== 'single');
  return half < 0 ? lastWhite + 1 : firstWhite + half;
}

/** @param offsets into the text that the atoms are read as. */
function cutAtOffsets(atoms: readonly Atom[], offsets: readonly number[]): Atom[] {
  let at = 0;
  let next = 0;
  return atoms.flatMap((atom) => {
    const start = at;
    at += readAs(atom).length;
    while (next < offsets.length && offsets[next]! <= start) next++;
    if (atom.type !== 'text' || !atom.plain) return [atom];
    const cuts: number[] = [];
    for (let look = next; look < offsets.length && offsets[look]! < at; look++)
      cuts.push(offsets[look]! - start);
    return slices(atom, cuts);
  });
}

/** The number of each half and single code in its unit. */
function pairNumbers(atoms: readonly Atom[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const opened = new Map(pairsOf(atoms).map(([open, close]) => [atoms[close]!.start, atoms[open]!.start]));
  let last = 0;
  for (const { type, start, ...atom } of atoms) {
    if (type !== 'code') continue;
    const open = 'role' in atom && atom.role === 'close' ? opened.get(start) : undefined;
    numbers.set(start, open === undefined ? ++last : numbers.get(open)!);
  }
  return numbers;
}

function contentIn(atoms: readonly Atom[], pairs: ReadonlyMap<number, number>): Content {
  const ids = new Map<number, number>();
  const halves = new Map<number, number>();
  for (const atom of atoms) {
    if (atom.type !== 'code') continue;
    const pair = pairs.get(atom.start)!;
    if (!ids.has(pair)) ids.set(pair, ids.size + 1);
    halves.set(pair, (halves.get(pair) ?? 0) + 1);
  }
  return contentOf(
    atoms.map((atom) => {
      if (atom.type === 'text') return atom.text;
      const pair = pairs.get(atom.start)!;
      return codeOf(atom, ids.get(pair)!, pair, atom.role !== 'single' && halves.get(pair) === 1);
    }),
  );
}

function codeOf({ kind, role, text, markup }: CodeAtom, id: number, pair: number, isolated: boolean): Code {
  return { id, role, kind, markup, text, pair, isolated, deletable: kind === 'escape' || kind === 'break' };
}
