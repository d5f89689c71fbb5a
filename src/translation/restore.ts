/** Puts a translation together from what is new and what the source already has: unchanged pieces keep the spelling that the source gave them. */

import { diffArrays } from 'diff';
import type { Atom } from './atoms.ts';
import type { CodeRef, Content } from './content.ts';
import type { Segment } from './segments.ts';
import { tagOf } from './tagged.ts';

/** A piece of a translated segment. */
export type Piece =
  | { readonly type: 'new'; readonly text: string }
  /** Stands in the source, and is copied from there. */
  | { readonly type: 'copied'; readonly atom: Atom }
  | { readonly type: 'code'; readonly atom: Extract<Atom, { type: 'code' }> };

interface Token {
  readonly key: string;
  readonly atom: Atom | null;
}

/**
 * Beyond this many changed tokens the two texts have nothing to do with each other and nothing is looked for: the time
 * of a diff grows with the square of the changes.
 */
const mostChanges = 4000;

/** @param target its codes are those of the segment. */
export function restore(segment: Segment, target: Content<CodeRef>): Piece[] {
  const codes = new Map(codeAtoms(segment).map(({ ref, atom }) => [tagOf(ref), atom]));
  const wanted = target.flatMap((piece) =>
    typeof piece === 'string' ? tokensIn(piece) : [{ key: tagOf(piece), atom: codes.get(tagOf(piece))! }],
  );
  const written = sourceTokens(segment);
  // Where the source is spelled letter by letter there is nothing to restore.
  const spelt = written.some(({ atom }) => atom?.type === 'text')
    ? diffArrays([...written], wanted, { comparator: (a, b) => a.key === b.key, maxEditLength: mostChanges })
    : undefined;
  if (spelt === undefined) return wanted.map(pieceOf);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { added, removed, value } of spelt) {
    if (removed) at += value.length;
    else if (added) pieces.push(...value.map(pieceOf));
    else for (const _ of value) pieces.push(pieceOf(written[at++]!));
  }
  return pieces;
}

function pieceOf({ key, atom }: Token): Piece {
  if (atom === null) return { type: 'new', text: key };
  return atom.type === 'code' ? { type: 'code', atom } : { type: 'copied', atom };
}

/** Words, single spaces and single signs. */
function tokensIn(text: string): Token[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+|[\s\S]/gu) ?? []).map((key) => ({ key, atom: null }));
}

function sourceTokens({ atoms, content }: Segment): Token[] {
  const codes = content.filter((piece) => typeof piece !== 'string');
  let code = 0;
  return atoms.flatMap((atom): Token[] => {
    if (atom.type === 'code') return [{ key: tagOf(codes[code++]!), atom }];
    if (atom.plain) return tokensIn(atom.text);
    return atom.text === '' ? [] : [{ key: atom.text, atom }];
  });
}

/** The codes of a segment with their atoms, in source order. */
export function codeAtoms({
  atoms,
  content,
}: Segment): { ref: CodeRef; atom: Extract<Atom, { type: 'code' }> }[] {
  const codes = content.filter((piece) => typeof piece !== 'string');
  return atoms.filter((atom) => atom.type === 'code').map((atom, index) => ({ ref: codes[index]!, atom }));
}
