/** What a segment says: text and inline codes, the one form that extraction, translation files and merge share. */

import type { CodeAtom } from '../core/prose/atoms.ts';

/** Text and codes in reading order. Strings are never empty and never stand side by side. */
export type Content<One extends CodeRef = Code> = readonly (string | One)[];

/** A code as a translation names it: by its number in the segment and the part it plays. */
export interface CodeRef {
  /** From 1, in the order of first appearance in the source segment; both halves of a pair share one. */
  readonly id: number;
  readonly role: CodeAtom['role'];
}

/** A code of the source, with all that a translator or a tool is shown of it. */
export interface Code extends CodeRef, Pick<CodeAtom, 'kind' | 'markup' | 'text'> {
  /** From 1 over all segments of the unit; both halves of a pair share one, also when they stand in different segments. */
  readonly pair: number;
  /** An `open` or `close` whose other half stands in another segment of the same unit. */
  readonly isolated: boolean;
  /** Whether a translation may leave it out: an escape or a line break, but no link and no footnote. */
  readonly deletable: boolean;
}

/** Joins texts that stand side by side and drops empty ones. */
export function contentOf<One extends CodeRef>(pieces: readonly (string | One)[]): Content<One> {
  const content: (string | One)[] = [];
  for (const piece of pieces) {
    const last = content.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') content[content.length - 1] = last + piece;
    else content.push(piece);
  }
  return content;
}

/** The text without its codes. */
export function plainText(content: Content<CodeRef>): string {
  return content.filter((piece) => typeof piece === 'string').join('');
}

/** The text as a reader sees it: codes that show something show it. */
export function shownText(content: Content): string {
  return content.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Whether both say the same with the same codes at the same places. */
export function sameContent(a: Content<CodeRef>, b: Content<CodeRef>): boolean {
  return (
    a.length === b.length &&
    a.every((piece, index) => {
      const other = b[index]!;
      return typeof piece === 'string' || typeof other === 'string'
        ? piece === other
        : piece.id === other.id && piece.role === other.role;
    })
  );
}
