/** The nodes of an article by type, gathered in one walk for all the rules that ask. */

import type { Nodes, Root } from 'mdast';

type OfType<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

const gathered = new WeakMap<Root, ReadonlyMap<string, readonly Nodes[]>>();

/** In document order. */
export function nodesOf<Type extends Nodes['type']>(tree: Root, ...types: readonly Type[]): OfType<Type>[] {
  const byType = gathered.get(tree) ?? gather(tree);
  gathered.set(tree, byType);
  const found = types.flatMap((type) => (byType.get(type) ?? []) as OfType<Type>[]);
  return types.length === 1
    ? found
    : found.sort((a, b) => a.position!.start.offset! - b.position!.start.offset!);
}

function gather(tree: Root): Map<string, Nodes[]> {
  const byType = new Map<string, Nodes[]>();
  const walk = (node: Nodes) => {
    const alike = byType.get(node.type);
    if (alike === undefined) byType.set(node.type, [node]);
    else alike.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return byType;
}
