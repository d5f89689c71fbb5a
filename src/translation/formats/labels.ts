/** Turns the names that a file gives its codes into the numbers that a segment gives them. */

import { type CodeRef, type Content, contentOf } from '../content.ts';

/** A code as a file names it: both halves of a pair by one label. */
export interface LabelledCode {
  readonly label: string;
  readonly role: CodeRef['role'];
  /** Its number, where the label itself says it. */
  readonly id?: number;
}

export type Labelled = readonly (string | LabelledCode)[];

export interface Numbered {
  readonly source: Content<CodeRef>;
  readonly target: Content<CodeRef> | null;
}

/** Numbers by first appearance in the source, as segments do; labels that only the target has come after those. */
export function numbered(source: Labelled, target: Labelled | null): Numbered {
  const ids = new Map<string, number>();
  const withIds = (labelled: Labelled) =>
    contentOf(
      labelled.map((piece) => {
        if (typeof piece === 'string') return piece;
        const id = ids.get(piece.label) ?? piece.id ?? ids.size + 1;
        ids.set(piece.label, id);
        return { id, role: piece.role };
      }),
    );
  return { source: withIds(source), target: target && withIds(target) };
}
