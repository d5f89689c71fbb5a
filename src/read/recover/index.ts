/** Finds the structure that bare text carries without marks: title, headings, lists, declared reading time, furniture. */

import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Recovered, Role } from '../../core/article.ts';
import { onOneLine, textOf } from '../../core/passages.ts';
import { createLocator } from '../../core/source.ts';
import { declaredMinutes } from './declared-time.ts';
import { markFurniture } from './furniture.ts';
import { type BareBlock, findHeadings, levelOf, mayBeHeading } from './headings.ts';
import { recoverLists } from './lists.ts';

export interface Recovery {
  readonly tree: Root;
  readonly declaredMinutes: number | null;
  readonly recovered: Recovered;
}

/**
 * The tree with the recovered nodes in it, each at its place in the source. Nothing is thrown away: what is no part of
 * the text keeps its place and gets the role `furniture`.
 *
 * @param knownTitle the title of the front matter, if there is one.
 */
export function recover(tree: Root, text: string, knownTitle: string | null): Recovery {
  const listed = recoverLists(tree.children, text, createLocator(text));
  const timed = markDeclaredTime(listed.blocks);
  const furnished = markFurniture(timed.blocks);
  const titled = recoverTitle(furnished.blocks, knownTitle);
  const headed = recoverHeadings(titled.blocks);
  return {
    tree: { ...tree, children: headed.blocks },
    declaredMinutes: timed.minutes,
    recovered: {
      title: titled.found,
      headings: headed.count,
      lists: listed.lists,
      listItems: listed.items,
      furniture: furnished.count,
    },
  };
}

function markDeclaredTime(blocks: readonly RootContent[]): { blocks: RootContent[]; minutes: number | null } {
  let minutes: number | null = null;
  const marked = blocks.map((block) => {
    const declared = block.type === 'paragraph' ? declaredMinutes(textOfBlock(block)) : null;
    if (declared === null) return block;
    minutes ??= declared;
    return withRole(block, 'declared-time');
  });
  return { blocks: marked, minutes };
}

/** The title is the first block that belongs to the text, when it is short and does not read like a sentence or a lead-in. */
function recoverTitle(
  blocks: readonly RootContent[],
  knownTitle: string | null,
): { blocks: RootContent[]; found: boolean } {
  const index = blocks.findIndex(
    (block) => block.type !== 'yaml' && block.type !== 'toml' && !block.data?.role,
  );
  const block = blocks[index];
  const text = block === undefined ? '' : textOfBlock(block);
  const isTitle =
    block?.type === 'paragraph' &&
    (knownTitle === null ? mayBeHeading(text, 200) && index < blocks.length - 1 : text === knownTitle);
  if (!isTitle) return { blocks: [...blocks], found: false };
  return { blocks: blocks.with(index, headingFrom(block, 1, 'title')), found: true };
}

function recoverHeadings(blocks: readonly RootContent[]): { blocks: RootContent[]; count: number } {
  const areHeadings = findHeadings(blocks.map(asBareBlock));
  const headed = blocks.map((block, index) =>
    areHeadings[index] ? headingFrom(block as Paragraph, 1 + levelOf(textOfBlock(block))) : block,
  );
  return { blocks: headed, count: areHeadings.filter(Boolean).length };
}

function asBareBlock(block: RootContent): BareBlock {
  const text = textOfBlock(block);
  if (block.data?.role === 'furniture' || block.data?.role === 'declared-time')
    return { text, kind: 'furniture' };
  if (block.type === 'list') return { text, kind: 'list' };
  if (block.type !== 'paragraph' || text === '') return { text, kind: 'other' };
  return { text, kind: mayBeHeading(text) ? 'line' : 'paragraph' };
}

function headingFrom(paragraph: Paragraph, depth: number, role?: Role): Heading {
  const { children, position } = paragraph;
  const heading: Heading = { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children };
  if (position !== undefined) heading.position = position;
  return role === undefined ? heading : withRole(heading, role);
}

function withRole<Node extends RootContent>(node: Node, role: Role): Node {
  return { ...node, data: { ...node.data, role } };
}

function textOfBlock(block: RootContent): string {
  return block.type === 'paragraph' || block.type === 'heading' ? onOneLine(textOf(block.children)) : '';
}
