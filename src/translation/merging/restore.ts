/** Puts a translation together from what is new and what the source already has: unchanged pieces keep the spelling that the source gave them. */

import { diffArrays } from 'diff';
import type { Atom, TextAtom } from '../../core/prose/atoms.ts';
import type { CodeRef, Content } from '../content.ts';
import type { Segment } from '../extraction/segments.ts';
import { tagOf } from '../tagged.ts';

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
const token = /[\p{L}\p{M}\p{N}]+|[\s\S]\p{M}*/gu;

function tokensIn(text: string): Token[] {
  return (text.match(token) ?? []).map((key) => ({ key, atom: null }));
}

function sourceTokens({ atoms, content }: Segment): Token[] {
  const codes = content.filter((piece) => typeof piece !== 'string');
  const tokens: Token[] = [];
  let run: TextAtom[] = [];
  const flush = () => {
    tokens.push(...textTokens(run));
    run = [];
  };
  let code = 0;
  for (const atom of atoms) {
    if (atom.type === 'text') run.push(atom);
    else {
      flush();
      tokens.push({ key: tagOf(codes[code++]!), atom });
    }
  }
  flush();
  return tokens;
}

/** Texts side by side as tokens: a word with a character reference in it (`f&ouml;&ouml;`) is one, with all of its source. */
function textTokens(run: readonly TextAtom[]): Token[] {
  const text = run.map((atom) => atom.text).join('');
  let index = 0;
  let from = 0; // of run[index] in the text
  return (text.match(token) ?? []).map((key) => {
    let rest = key.length;
    let plain = true;
    let start = -1;
    let end = -1;
    while (rest > 0) {
      const atom = run[index]!;
      const taken = Math.min(rest, atom.text.length - from);
      const at = atom.plain ? atom.start + from : atom.start;
      if (start < 0) start = at;
      end = atom.plain ? at + taken : atom.end;
      plain &&= atom.plain;
      rest -= taken;
      from += taken;
      if (from === atom.text.length) [index, from] = [index + 1, 0];
    }
    return { key, atom: plain ? null : { type: 'text', text: key, plain, start, end } };
  });
}

/** The codes of a segment with their atoms, in source order. */
function codeAtoms({ atoms, content }: Segment): { ref: CodeRef; atom: Extract<Atom, { type: 'code' }> }[] {
  const codes = content.filter((piece) => typeof piece !== 'string');
  return atoms.filter((atom) => atom.type === 'code').map((atom, index) => ({ ref: codes[index]!, atom }));
}
