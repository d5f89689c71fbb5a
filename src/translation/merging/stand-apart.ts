/** Keeps a translation from running into an address: GitHub's Markdown takes `https://example.org）` as one. */

import { betweenSigns, takesIn } from '../../core/prose/addresses.ts';
import type { CodeAtom } from '../../core/prose/atoms.ts';
import type { Segment } from '../extraction/segments.ts';

/** In characters: what an address takes in begins at its end. */
export const farthest = 200;

/** Where addresses are found in text. */
const places: ReadonlySet<string> = new Set(['paragraph', 'heading', 'cell']);

/** Whether an atom is an address without signs around it. */
export function isBareAddress({ kind, markup }: CodeAtom, { unit }: Segment): boolean {
  return kind === 'url' && markup[0] !== '<' && places.has(unit.place);
}

/**
 * @param before what is written before the address, on its line.
 * @param after what is written behind it.
 * @param own what the source has behind it.
 * @returns the address, with signs around it where it would take in what is behind, would be none behind a letter, or touches a mark or
 *   a tag that the source does not have there: parsers differ in what they make of one.
 */
export function standingApart(address: string, before: string, after: string, own: string): string {
  const isJoined = /^www\./iu.test(address) ? /[^\s*_~([<>]$/u.test(before) : /[A-Za-z]$/u.test(before);
  const isMarked = /^[*_~<\\]/u.test(after) && after[0] !== own[0];
  // What it had behind it in the source, it takes in or leaves as it did there.
  const isAsItWas = runOf(after) === runOf(own);
  return isJoined || isMarked || (!isAsItWas && takesIn(address, after))
    ? (betweenSigns(address) ?? address)
    : address;
}

function runOf(text: string): string {
  return /^[^ \t\r\n<]*/u.exec(text.slice(0, farthest))![0];
}

/** The same for text that a translator wrote as Markdown. */
export function withAddressesApart(text: string, segment: Segment, source: string): string {
  const addresses = segment.atoms.flatMap((atom) =>
    atom.type === 'code' && isBareAddress(atom, segment) ? [atom] : [],
  );
  const behind = source.slice(segment.end, segment.end + farthest);
  let written = '';
  let rest = text;
  for (const { markup: address, end } of addresses) {
    const at = rest.indexOf(address);
    if (at < 0) continue;
    const after = rest.slice(at + address.length);
    const before = rest.slice(0, at);
    const isSigned = /[<(["'=]$/u.test(before) && /^[>)\]"']/u.test(after);
    const apart = () =>
      standingApart(address, written + before, after + behind, source.slice(end, end + farthest));
    written += before + (isSigned ? address : apart());
    rest = after;
  }
  return written + rest;
}
