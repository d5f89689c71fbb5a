/** Puts the headings in order: none that says nothing, the highest at depth 2, and none that skips a level. */

import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../core/passages.ts';

/** Those that say nothing are left out. */
export function dropHeadings(tree: Root, warn: (message: string, node: Nodes) => void): void {
  visit(tree, 'heading', (heading, index, parent) => {
    const says = heading.children.some(({ type }) => type === 'image' || type === 'inlineMath');
    if (says || textOf(heading.children).trim() !== '') return undefined;
    warn('a heading without words is left out', heading);
    parent!.children.splice(index!, 1);
    return [SKIP, index!];
  });
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
