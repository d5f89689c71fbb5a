/** Keeps a translation from running into an address: GitHub's Markdown takes `https://example.org）` as one. */

import { betweenSigns, takesIn } from '../../core/prose/addresses.ts';
import type { CodeAtom } from '../../core/prose/atoms.ts';
import type { Segment } from '../extraction/segments.ts';

/** Where addresses are found in text. */
const places: ReadonlySet<string> = new Set(['paragraph', 'heading', 'cell']);

/** Whether an atom is an address without signs around it. */
export function isBareAddress({ kind, markup }: CodeAtom, { unit }: Segment): boolean {
  return kind === 'url' && markup[0] !== '<' && places.has(unit.place);
}

/**
 * @param before what is written before the address, on its line.
 * @param after what is written behind it.
 * @returns the address, with signs around it where it would take in what is behind, or would be none behind a letter.
 */
export function standingApart(address: string, before: string, after: string): string {
  const isJoined = /^www\./iu.test(address) ? /[^\s*_~([<>]$/u.test(before) : /[A-Za-z]$/u.test(before);
  return isJoined || takesIn(address, after) ? (betweenSigns(address) ?? address) : address;
}

/** The same for text that a translator wrote as Markdown. */
export function withAddressesApart(text: string, segment: Segment, behind: string): string {
  const addresses = segment.atoms.flatMap((atom) =>
    atom.type === 'code' && isBareAddress(atom, segment) ? [atom.markup] : [],
  );
  let written = '';
  let rest = text;
  for (const address of addresses) {
    const at = rest.indexOf(address);
    if (at < 0) continue;
    const after = rest.slice(at + address.length);
    const before = rest.slice(0, at);
    const isSigned = /[<(["'=]$/u.test(before) && /^[>)\]"']/u.test(after);
    written += before + (isSigned ? address : standingApart(address, written + before, after + behind));
    rest = after;
  }
  return written + rest;
}
