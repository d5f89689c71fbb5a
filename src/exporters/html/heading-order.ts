/** Puts the headings of raw HTML in order with those of Markdown: each has a name, and none skips a level. */

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ExportDocument } from '../document.ts';
import { gapCloser, unnamed } from '../normalise/headings.ts';
import { headingText } from './outline.ts';

/** Not of the title, which stands first. */
export function orderHeadings(body: Root, { title, warn }: ExportDocument): void {
  const closed = gapCloser();
  visit(body, 'element', (element) => {
    const depth = /^h([1-6])$/u.exec(element.tagName)?.[1];
    if (depth === undefined || (title !== null && element === body.children[0])) return;
    if (headingText(element) !== '') element.tagName = `h${closed(Number(depth))}`;
    else {
      warn(showsImage(element) ? unnamed.shown : unnamed.silent, element);
      element.tagName = 'p';
    }
  });
}

function showsImage({ tagName, children }: Element): boolean {
  return tagName === 'img' || children.some((child) => child.type === 'element' && showsImage(child));
}
