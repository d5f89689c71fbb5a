/** Gives marked-up Markdown the roles that its node types do not say: which heading is the title, which paragraph a caption. */

import type { Heading, Root, RootContent } from 'mdast';
import { onOneLine, textOf } from '../core/passages.ts';

/** @param knownTitle the title of the front matter; without it a first heading of depth 1 is the title. */
export function markRoles(tree: Root, knownTitle: string | null): Root {
  const title = titleHeading(tree, knownTitle);
  const children = tree.children.map((node, index): RootContent => {
    if (node === title) return { ...node, data: { ...node.data, role: 'title' } };
    if (isCaption(node, tree.children[index - 1]))
      return { ...node, data: { ...node.data, role: 'caption' } };
    return node;
  });
  return { ...tree, children };
}

/** The heading that has the role `title`, if there is one. */
export function findTitle(tree: Root): Heading | undefined {
  return tree.children.find(
    (node): node is Heading => node.type === 'heading' && node.data?.role === 'title',
  );
}

/** The first heading, when it repeats the front matter's title; without one, when it is the only `#` or nothing is read before it. */
function titleHeading(tree: Root, knownTitle: string | null): Heading | undefined {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const [first] = headings;
  if (first?.depth !== 1) return undefined;
  if (knownTitle !== null)
    return onOneLine(textOf(first.children)) === onOneLine(knownTitle) ? first : undefined;
  const readBefore = tree.children
    .slice(0, tree.children.indexOf(first))
    .some((node) => node.type === 'paragraph');
  return !readBefore || headings.filter(({ depth }) => depth === 1).length === 1 ? first : undefined;
}

/** `![alt](image)` in a paragraph of its own, then a paragraph that is all emphasis: the usual caption in Markdown. */
function isCaption(node: RootContent, before: RootContent | undefined): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.length === 1 &&
    node.children[0]!.type === 'emphasis' &&
    before?.type === 'paragraph' &&
    before.children.every(({ type }) => type === 'image' || type === 'imageReference')
  );
}
