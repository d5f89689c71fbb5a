/** Puts the headings in order: none that says nothing, the highest at depth 2, and none that skips a level. */

import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../core/prose/text-of.ts';

/** What is told of a heading that nothing can call by its name. */
export const unnamed = {
  silent: 'a heading without words is left out',
  shown: 'an image without alternative text is no heading',
};

/** Those that say nothing are left out. Their images stay, as no headings: nobody who hears them would know what they name. */
export function dropHeadings(tree: Root, warn: (message: string, node: Nodes) => void): void {
  visit(tree, 'heading', (heading, index, parent) => {
    if (isNamed(heading)) return undefined;
    const { children, position } = heading;
    const isShown = holds(heading, isImage);
    warn(isShown ? unnamed.shown : unnamed.silent, heading);
    const instead: Paragraph[] = isShown
      ? [{ type: 'paragraph', children, ...(position && { position }) }]
      : [];
    parent!.children.splice(index!, 1, ...instead);
    return [SKIP, index! + instead.length];
  });
}

function isNamed(heading: Heading): boolean {
  return textOf(heading.children).trim() !== '' || holds(heading, isWord);
}

function holds(node: Nodes, is: (node: Nodes) => boolean): boolean {
  return is(node) || ('children' in node && node.children.some((child) => holds(child, is)));
}

function isWord(node: Nodes): boolean {
  if (node.type === 'html') return /<img\b[^<>]*\balt\s*=\s*["']?[^"'\s>]/iu.test(node.value);
  return node.type === 'inlineMath' || (node.type === 'image' && Boolean(node.alt?.trim()));
}

function isImage(node: Nodes): boolean {
  return node.type === 'image' || (node.type === 'html' && /<img\b/iu.test(node.value));
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
