/** Replaces the characters that no document may hold, and spells line endings one way. */

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Neither XML 1.0 (2.2) nor HTML (13.2.3.5) allows them: controls but white space, lone surrogates, code points that are no characters. */
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const replacement = '\ufffd';

/** Every text of a node that a writer may write. */
const fields = ['value', 'alt', 'title', 'url', 'lang', 'meta', 'label'] as const;

export function replaceControls(tree: Root, warn: (message: string, node: Nodes) => void): void {
  visit(tree, (node) => {
    const texts = node as { [field in (typeof fields)[number]]?: unknown };
    for (const field of fields) {
      const text = texts[field];
      if (typeof text !== 'string') continue;
      const clean = writable(text);
      if (clean === text) continue;
      if (unwritable.test(text)) warn('a control character becomes U+FFFD', node);
      unwritable.lastIndex = 0;
      texts[field] = clean;
    }
  });
}

/** A text as every format can hold it; line endings are line feeds. */
export function writable(text: string): string {
  return text.replace(unwritable, replacement).replace(/\r\n?/gu, '\n');
}
