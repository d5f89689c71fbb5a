/** Which notes the title and the body of an article call: word processors have a note there only, and number it by its first call. */

import type { BlockContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ExportDocument } from '../document.ts';
import { treesOf } from '../normalise/trees.ts';

export interface NoteCalls {
  /** Of the notes that they call, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of every note. */
  readonly contents: ReadonlyMap<string, readonly BlockContent[]>;
  /** Notes that only other notes call, met in the note that is being written. */
  readonly buried: Set<string>;
}

export function noteCallsOf({ title, tree, notes }: ExportDocument): NoteCalls {
  const numbers = new Map<string, number>();
  for (const called of treesOf({ title, tree, notes: [] })) {
    visit(called, 'footnoteReference', ({ identifier }) => {
      if (!numbers.has(identifier)) numbers.set(identifier, numbers.size + 1);
    });
  }
  return {
    numbers,
    contents: new Map(notes.map(({ identifier, children }) => [identifier, children])),
    buried: new Set(),
  };
}
