/** The reader's own parts for train-structure.mjs, so that what is learnt is what is read. */

import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { textOf } from '../src/core/prose/text-of.ts';
import { sourceFromText } from '../src/read/decode.ts';
import { formatOf, hasOwnStructure } from '../src/read/format.ts';
import { parse } from '../src/read/markdown/index.ts';
import { recover } from '../src/read/recover/index.ts';
import type { Weights } from '../src/read/recover/kinds.ts';
import { findTitle, markRoles } from '../src/read/roles.ts';

export { sourceFromText } from '../src/read/decode.ts';
export { parse } from '../src/read/markdown/index.ts';
export { preparedBlocks } from '../src/read/recover/decided.ts';
export { chancesOf, compile } from '../src/read/recover/kinds.ts';
export { signs, signsOf } from '../src/read/recover/signs.ts';
export { kinds, unitsOf } from '../src/read/recover/units.ts';

/** What is read from a text with a table of weights. */
export function readWith(text: string, table: Weights) {
  const source = sourceFromText(text, 'a.txt');
  const format = formatOf(source, 'auto');
  const bare = parse(source, format);
  const isBare = format === 'text' || !hasOwnStructure(bare, source);
  const tree = isBare ? recover(bare, source.text, format, null, table).tree : markRoles(bare, null);
  const title = findTitle(tree);
  const headings = tree.children.filter((node) => node.type === 'heading' && node !== title);
  return { title: title && wordsOf(title), headings: headings.map(wordsOf), items: itemsIn(tree) };
}

function wordsOf(node: Nodes): string {
  return 'children' in node ? textOf(node.children as PhrasingContent[]) : '';
}

function itemsIn(node: Nodes): string[] {
  if (node.data?.role === 'furniture' || !('children' in node)) return [];
  const { children } = node as Parents;
  const own = children.filter((child) => child.type === 'paragraph').map(wordsOf);
  return [...(node.type === 'listItem' ? [own.join(' ')] : []), ...children.flatMap(itemsIn)];
}
