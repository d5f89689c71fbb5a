/** Finds the structure that bare text carries without marks: title, headings, lists, declared reading time, furniture, captions. */

import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Recovered, Role } from '../../core/article.ts';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';
import { createLocator } from '../../core/source.ts';
import { declaredIn } from './declared-time.ts';
import { markFurniture } from './furniture.ts';
import { type BareBlock, findHeadings, levelOf, mayBeHeading, namesPicture } from './headings.ts';
import { recoverLists } from './lists.ts';
import { recoverUnderlined } from './underlines.ts';

export interface Recovery {
  readonly tree: Root;
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
  const timed = markDeclaredTime(recoverUnderlined(listed.blocks));
  const furnished = markFurniture(timed);
  const titled = recoverTitle(furnished.blocks, knownTitle);
  const headed = recoverHeadings(titled.blocks, titled.found);
  return {
    tree: { ...tree, children: markCaptions(headed.blocks) },
    recovered: {
      title: titled.found,
      headings: headed.count,
      lists: listed.lists,
      listItems: listed.items,
      furniture: furnished.count,
    },
  };
}

function markDeclaredTime(blocks: readonly RootContent[]): RootContent[] {
  return blocks.map((block) => (declaredIn(block) === null ? block : withRole(block, 'declared-time')));
}

/** The title is the first block that belongs to the text, when it is short and does not read like a sentence or a lead-in. */
function recoverTitle(
  blocks: readonly RootContent[],
  knownTitle: string | null,
): { blocks: RootContent[]; found: boolean } {
  const index = blocks.findIndex(
    (block) => block.type !== 'yaml' && block.type !== 'toml' && block.type !== 'header' && !block.data?.role,
  );
  const block = blocks[index];
  const text = block === undefined ? '' : textOfBlock(block);
  const isTitle =
    (block?.type === 'heading' || block?.type === 'paragraph') &&
    (knownTitle === null
      ? block.type === 'heading' || mayBeHeading(text, 200)
      : text === onOneLine(knownTitle));
  if (!isTitle) return { blocks: [...blocks], found: false };
  return { blocks: blocks.with(index, headingFrom(block, 1, 'title')), found: true };
}

/** Bare headings, and the underlined ones one level down when the title stands over them. */
function recoverHeadings(
  blocks: readonly RootContent[],
  hasTitle: boolean,
): { blocks: RootContent[]; count: number } {
  const underlined = blocks.filter(
    (block): block is Heading => block.type === 'heading' && !block.data?.role,
  );
  const highest = Math.min(...underlined.map(({ depth }) => depth));
  const shift = hasTitle && highest === 1 ? 1 : 0;
  const areHeadings = findHeadings(blocks.map(asBareBlock));
  const headed = blocks.map((block, index) => {
    if (block.type === 'heading' && !block.data?.role) return headingFrom(block, block.depth + shift);
    return areHeadings[index] ? headingFrom(block as Paragraph, 1 + levelOf(textOfBlock(block))) : block;
  });
  return { blocks: headed, count: areHeadings.filter(Boolean).length + underlined.length };
}

/** `Photo : Anne Dupont`. A short line that only ends a section is text: nothing tells it from one. */
function markCaptions(blocks: readonly RootContent[]): RootContent[] {
  return blocks.map((block) => {
    const { text, kind } = asBareBlock(block);
    return kind === 'line' && namesPicture(text) ? withRole(block, 'caption') : block;
  });
}

function asBareBlock(block: RootContent): BareBlock {
  const text = textOfBlock(block);
  if (block.data?.role === 'furniture' || block.data?.role === 'declared-time')
    return { text, kind: 'furniture' };
  if (block.type === 'list') return { text, kind: 'list' };
  if (block.type === 'heading' && !block.data?.role) return { text, kind: 'heading' };
  if (block.type !== 'paragraph' || text === '') return { text, kind: 'other' };
  return { text, kind: !isStanza(block) && mayBeHeading(text) ? 'line' : 'paragraph' };
}

const shortestWrapped = 40;

/** Verse, an address, a signature: several lines that nothing forced to break. */
function isStanza({ children, position }: Paragraph): boolean {
  const lines = position!.end.line - position!.start.line + 1;
  const [first] = textOf(children).split(/[\r\n]/u, 1);
  return lines > 2 || (lines === 2 && first!.length < shortestWrapped);
}

function headingFrom({ children, position }: Paragraph | Heading, depth: number, role?: Role): Heading {
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
