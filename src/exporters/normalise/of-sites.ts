/** Tells what only sites and notes apps read in Markdown from what CommonMark and GFM have. */

import type { Nodes } from 'mdast';

/** Node types that neither has. */
export const ofSites: ReadonlySet<Nodes['type']> = new Set([
  'container',
  'defList',
  'footnote',
  'header',
  'inlineMath',
  'mark',
  'math',
  'syntax',
]);

export function holdsSyntax(node: Nodes): boolean {
  return ofSites.has(node.type) || ('children' in node && node.children.some(holdsSyntax));
}
