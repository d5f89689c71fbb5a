/** How both typesetters write a tree: a function for each type of node, and nothing for a type without one. */

import type { BlockContent, DefinitionContent, ListItem, Nodes, RootContent } from 'mdast';

export type Block = RootContent | BlockContent | DefinitionContent | ListItem;

export type Writers<Node extends Nodes, Writing> = {
  readonly [Type in Node['type']]?: (node: Extract<Node, { type: Type }>, writing: Writing) => string;
};

export function byType<Node extends Nodes, Writing>(
  node: Node,
  writers: Writers<Node, Writing>,
  writing: Writing,
): string {
  const write = writers[node.type as Node['type']] as ((node: Node, writing: Writing) => string) | undefined;
  return write?.(node, writing) ?? '';
}

/** Blocks apart by an empty line. */
export function apart(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
