/** Decides which pairs of codes become elements around their text, and which must be marks at its edges. */

import type { CodeRef, Content } from '../content.ts';

export type Piece<One extends CodeRef> =
  | string
  | { readonly kind: 'pair'; readonly open: One; readonly close: One; readonly inside: readonly Piece<One>[] }
  | { readonly kind: 'mark'; readonly code: One };

/** Pairs in pairs that are written as elements; deeper ones become marks, so that no reader's stack or cap is met. */
const deepest = 32;

/** The ids of the pairs that open and close once, around whole other pairs only. */
export function nestedPairs(content: Content<CodeRef>): Set<number> {
  const nested = new Set<number>();
  const whole = wholePairs(content);
  const open: number[] = [];
  for (const piece of content) {
    if (typeof piece === 'string' || !whole.has(piece.id)) continue;
    if (piece.role === 'open' && open.length < deepest) open.push(piece.id);
    if (piece.role !== 'close') continue;
    const at = open.lastIndexOf(piece.id);
    if (at < 0) continue;
    if (at === open.length - 1) nested.add(piece.id);
    open.splice(at, 1);
  }
  return nested;
}

/** The ids of the pairs of which one half opens, once, and later one half closes, once. */
export function wholePairs(content: Content<CodeRef>): Set<number> {
  const roles = new Map<number, string>();
  for (const piece of content) {
    if (typeof piece !== 'string') roles.set(piece.id, `${roles.get(piece.id) ?? ''} ${piece.role}`);
  }
  return new Set([...roles].filter(([, order]) => order === ' open close').map(([id]) => id));
}

/** @param nested the pairs to be elements: some of `nestedPairs` of this content. */
export function laidOut<One extends CodeRef>(
  content: Content<One>,
  nested: ReadonlySet<number>,
): readonly Piece<One>[] {
  const levels: { open: One | null; pieces: Piece<One>[] }[] = [{ open: null, pieces: [] }];
  for (const piece of content) {
    const { open, pieces } = levels.at(-1)!;
    if (typeof piece === 'string') pieces.push(piece);
    else if (piece.role === 'single' || !nested.has(piece.id)) pieces.push({ kind: 'mark', code: piece });
    else if (piece.role === 'open') levels.push({ open: piece, pieces: [] });
    else {
      levels.pop();
      levels.at(-1)!.pieces.push({ kind: 'pair', open: open!, close: piece, inside: pieces });
    }
  }
  return levels[0]!.pieces;
}
