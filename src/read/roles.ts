/** Gives marked-up Markdown the roles that its node types do not say: which heading is the title, which paragraph a caption or a declared reading time, what is furniture. */

import type { Heading, Root, RootContent } from 'mdast';
import type { Role } from '../core/article.ts';
import { onOneLine, textOf } from '../core/prose/text-of.ts';
import { declaredIn } from './recover/declared-time.ts';
import { asFurniture, markFurniture } from './recover/furniture.ts';

/** @param knownTitle the title of the front matter; without it a first heading of depth 1 is the title. */
export function markRoles(tree: Root, knownTitle: string | null): Root {
  const title = titleHeading(tree, knownTitle);
  const declared = declaration(tree, title);
  const children = tree.children.map((node, index): RootContent => {
    if (node === title) return withRole(node, 'title');
    if (node === declared) return withRole(node, 'declared-time');
    return isCaption(node, tree.children[index - 1]) ? withRole(node, 'caption') : node;
  });
  return { ...tree, children: markFurniture(withoutMenu(children), true) };
}

/** Over the title of a page stand its site's name and a list of a few words each: links to the other pages. */
function withoutMenu(blocks: readonly RootContent[]): RootContent[] {
  const title = blocks.findIndex(({ data }) => data?.role === 'title');
  const isMenu = (block: RootContent) =>
    block.type === 'list' &&
    block.children.length > 1 &&
    block.children.every(({ children }) => children.length === 1 && isShort(children[0]!));
  if (!blocks.slice(0, Math.max(0, title)).some(isMenu)) return [...blocks];
  return blocks.map((block, index) =>
    index < title && (isMenu(block) || isShort(block)) ? asFurniture(block) : block,
  );
}

function isShort(node: RootContent): boolean {
  return node.type === 'paragraph' && onOneLine(textOf(node.children)).length < 40;
}

function withRole<Node extends RootContent>(node: Node, role: Role): Node {
  return { ...node, data: { ...node.data, role } };
}

/** The heading that has the role `title`, if there is one. */
export function findTitle(tree: Root): Heading | undefined {
  return tree.children.find(
    (node): node is Heading => node.type === 'heading' && node.data?.role === 'title',
  );
}

/** The minutes in the block that declares them; null without one. */
export function findDeclaredMinutes(tree: Root): number | null {
  // Those beside the links to other articles are furniture by now.
  const declared = tree.children.find(({ data }) => data?.role === 'declared-time');
  return declared === undefined ? null : declaredIn(declared);
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

/** `*Temps de lecture : 7 minutes*`: the first such paragraph, over the first section. Further down a line like it speaks of something else. */
function declaration(tree: Root, title: Heading | undefined): RootContent | undefined {
  for (const node of tree.children) {
    if (node.type === 'heading' && node !== title) return undefined;
    if (declaredIn(node) !== null) return node;
  }
  return undefined;
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
