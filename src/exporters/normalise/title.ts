/** Takes the heading that is the title out of the body with what it holds beside words: emphasis, formulas, images, calls of notes. */

import type { Heading, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { onOneLine, textOf } from '../../core/passages.ts';
import type { Math as BlockMath, InlineMath } from '../document.ts';
import { writable } from './characters.ts';

/**
 * Puts the title first in the body, so that the steps that follow take it along: a heading of depth 1, its role `title`.
 *
 * @param own the article's title: a heading says it, or the front matter.
 * @param shown the title to write; where a heading says another, that leaves it the notes that it calls.
 * @returns the title to write: where there is none, the alternative text of the image that stands for it.
 */
export function openWithTitle(tree: Root, own: string | null, shown: string | null): string | null {
  const heading = takeHeading(tree, own ?? '');
  const words = shown ?? (heading && alternativeIn(heading));
  if (!words) return null;
  const isSaid = heading !== null && (shown === null || wordsOf(heading) === shown);
  const children: PhrasingContent[] = isSaid
    ? heading.children
    : [{ type: 'text', value: words }, ...callsIn(heading)];
  const { position, data } = heading ?? {};
  tree.children.unshift({
    type: 'heading',
    depth: 1,
    children,
    data: { role: 'title', ...(isSaid && data?.language && { language: data.language }) },
    ...(position && { position }),
  });
  return words;
}

/** Takes out what `openWithTitle` put in. A title that is one formula was found as a block by now. */
export function takeTitle({ children }: Root): Heading {
  const title = children.shift() as Heading | BlockMath;
  if (title.type === 'heading') return title;
  const { value, position } = title;
  const formula = { type: 'inlineMath', value, position } as InlineMath;
  return { type: 'heading', depth: 1, children: [formula], data: { role: 'title' }, position };
}

/** The one that has the role, or opens the article with the title's words. One that says nothing stays, for those who look at headings. */
function takeHeading({ children }: Root, title: string): Heading | null {
  const index = children.findIndex((node) => node.type === 'heading' && node.data?.role === 'title');
  const at = index === -1 ? 0 : index;
  const node = children[at];
  if (node?.type !== 'heading') return null;
  const words = wordsOf(node);
  if (words === '' ? alternativeIn(node) === '' || index === -1 : folded(words) !== folded(title))
    return null;
  children.splice(at, 1);
  return node;
}

function wordsOf({ children }: Heading): string {
  return onOneLine(writable(textOf(children)));
}

/** Case, quotation marks and kinds of space make no other title. */
function folded(text: string): string {
  return onOneLine(text.normalize('NFKC').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')).toLowerCase();
}

function alternativeIn(heading: Heading): string {
  const texts: string[] = [];
  visit(heading, (node) => {
    if ((node.type === 'image' || node.type === 'imageReference') && node.alt) texts.push(node.alt);
  });
  return onOneLine(writable(texts.join(' ')));
}

function callsIn(heading: Heading | null): PhrasingContent[] {
  const calls: PhrasingContent[] = [];
  if (heading !== null) visit(heading, 'footnoteReference', (call) => void calls.push(call));
  return calls;
}
