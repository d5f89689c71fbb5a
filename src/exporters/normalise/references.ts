/** Puts the address of its definition into each link and image that names one, and takes the definitions out. */

import type { Definition, Image, Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // The first of several counts (CommonMark 4.7).
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'definition') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'linkReference') {
      const { url, title } = definitions.get(node.identifier)!;
      const { children, position, data } = node;
      parent.children[index] = { type: 'link', url, title, children, position, data } as Link;
      return index;
    }
    if (node.type === 'imageReference') {
      const { url, title } = definitions.get(node.identifier)!;
      const { alt, position, data } = node;
      parent.children[index] = { type: 'image', url, title, alt, position, data } as Image;
    }
    return undefined;
  });
}
