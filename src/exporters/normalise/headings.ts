/** Puts the headings in order: none that repeats the title, the highest at depth 2, and none that skips a level. */

import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { onOneLine, textOf } from '../../core/passages.ts';

/** Those that say nothing, and the one that is the title or opens the article with the title's words. */
export function dropHeadings(
  tree: Root,
  title: string | null,
  warn: (message: string, node: Nodes) => void,
): void {
  const [first] = tree.children;
  visit(tree, 'heading', (heading, index, parent) => {
    const text = textOf(heading.children);
    const isTitle =
      heading.data?.role === 'title' || (heading === first && folded(text) === folded(title ?? ''));
    const isEmpty = text.trim() === '' && !heading.children.some(({ type }) => type === 'image');
    if (!isTitle && !isEmpty) return undefined;
    if (!isTitle) warn('a heading without words is left out', heading);
    parent!.children.splice(index!, 1);
    return [SKIP, index!];
  });
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
