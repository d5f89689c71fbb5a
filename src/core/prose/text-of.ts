/** The text of inline content as a reader sees it, from the tree alone. */

import type { PhrasingContent } from 'mdast';
import { isLineBreak } from './html.ts';

/** No marks, references decoded, line endings as the tree has them; images, notes, formulas and comments leave nothing behind. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += '\n';
    else if (node.type === 'html') text += isLineBreak(node.value) ? '\n' : '';
    else if (node.type === 'syntax') text += node.shown ?? '';
    else if ('children' in node && node.type !== 'footnote') text += textOf(node.children);
  }
  return text;
}

/** Text on one line: each run of white space folded to one space, none at the ends. No-break spaces are kept. */
export function onOneLine(text: string): string {
  return /[\t\r\n]| {2}/.test(text) ? text.replace(/ *[\t\r\n][ \t\r\n]*| {2,}/g, ' ').trim() : text.trim();
}
