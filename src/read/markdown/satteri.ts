/** Parses with Sätteri, a native parser forty times as fast as remark, where it reads as remark does. */

import { createRequire } from 'node:module';
import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import { isDoubtfulText, isDoubtfulTree } from './doubt.ts';

/** What we use of it. Its own types would declare nodes for us that we do not have. */
interface Satteri {
  markdownToMdast(text: string, options: { readonly features: { readonly frontmatter: boolean } }): unknown;
}

/** @returns null where remark must be asked: there is no native part for this platform, or the two may differ. */
export function parseWithSatteri(text: string, frontMatter: boolean): Root | null {
  const satteri = loadSatteri();
  if (satteri === null || isDoubtfulText(text, frontMatter)) return null;
  try {
    const tree = satteri.markdownToMdast(text, { features: { frontmatter: frontMatter } }) as Root;
    return isDoubtfulTree(tree, text) ? null : pointsInOrder(tree);
  } catch {
    return null;
  }
}

/** Positions go into answers as they are: their keys in the order of remark's, so that the bytes of an answer are the same. */
function pointsInOrder<Node extends Nodes>(node: Node): Node {
  const { start, end } = node.position!;
  node.position = { start: pointInOrder(start), end: pointInOrder(end) };
  if ('children' in node) for (const child of node.children) pointsInOrder(child);
  return node;
}

function pointInOrder({ line, column, offset }: Point): Point {
  return { line, column, offset: offset! };
}

let loaded: Satteri | null | undefined;

/** The native part is an optional dependency: importing it would make the whole library fail where there is none. */
function loadSatteri(): Satteri | null {
  if (loaded !== undefined) return loaded;
  try {
    loaded = createRequire(import.meta.url)('satteri') as Satteri;
  } catch {
    loaded = null;
  }
  return loaded;
}
