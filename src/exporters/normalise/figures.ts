/** Makes a figure of each image that has a paragraph to itself, with its caption. */

import type { Image, Paragraph, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Figure } from '../document.ts';

export function gatherFigures(tree: Root): void {
  visit(tree, (node) => {
    if ('children' in node && node.type !== 'figure') gatherIn(node);
  });
}

function gatherIn(parent: Parents): void {
  const children = parent.children as RootContent[];
  for (let index = 0; index < children.length; index++) {
    const image = onlyImage(children[index]!);
    if (image === undefined) continue;
    const after = children[index + 1];
    const below = after?.type === 'paragraph' && after.data?.role === 'caption' ? after : undefined;
    const caption = below === undefined ? titleOf(image) : withoutEmphasis(below);
    const { position } = children[index]!;
    const figure = { type: 'figure', children: caption ? [image, caption] : [image], position } as Figure;
    children.splice(index, below === undefined ? 1 : 2, figure);
  }
}

/** The image of a paragraph that holds nothing else. */
export function onlyImage(node: RootContent): Image | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [image, ...others] = node.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  return image?.type === 'image' && others.length === 0 ? image : undefined;
}

/** The title becomes the caption: said once. */
function titleOf(image: Image): Paragraph | undefined {
  if (!image.title) return undefined;
  const { title: value, position } = image;
  image.title = null;
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position } as Paragraph;
}

/** A caption in Markdown is all emphasis; a writer has a style of its own for it. */
function withoutEmphasis(caption: Paragraph): Paragraph {
  const [only] = caption.children;
  return caption.children.length === 1 && only?.type === 'emphasis'
    ? { ...caption, children: only.children }
    : caption;
}
