/** Puts the headings in order: none that repeats the title, the highest at depth 2, and none that skips a level. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { onOneLine, textOf } from '../../core/passages.ts';

/** The heading that is the title, or that opens the article with the title's words. */
export function dropTitle(tree: Root, title: string | null): void {
  const repeats = tree.children.findIndex(
    (node, index) =>
      node.type === 'heading' &&
      (node.data?.role === 'title' || (index === 0 && folded(textOf(node.children)) === folded(title ?? ''))),
  );
  if (repeats !== -1) tree.children.splice(repeats, 1);
}

/** Case, quotation marks and kinds of space make no other title. */
function folded(text: string): string {
  return onOneLine(text.normalize('NFKC').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')).toLowerCase();
}

export function closeHeadingGaps(tree: Root): void {
  const closed = gapCloser();
  visit(tree, 'heading', (heading) => {
    heading.depth = closed(heading.depth);
  });
}

/** Gives each depth, in the order of the text, the one that leaves no gap: 2 to 6. */
export function gapCloser(): (depth: number) => 2 | 3 | 4 | 5 | 6 {
  const open: number[] = [];
  return (depth) => {
    while (open.length > 0 && open.at(-1)! >= depth) open.pop();
    open.push(depth);
    return Math.min(open.length + 1, 6) as 2 | 3 | 4 | 5 | 6;
  };
}
