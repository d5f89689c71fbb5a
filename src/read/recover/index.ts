/** Finds the structure that bare text carries without marks: title, headings, lists, code, tables, quotations, declared time, furniture, captions. */

import type { Blockquote, Code, Heading, Paragraph, Root, RootContent } from 'mdast';
import {
  type Format,
  type Recovered,
  type RecoveredHeading,
  type RecoveredItem,
  spanOf,
} from '../../core/article.ts';
import { createLocator, type Locator } from '../../core/source.ts';
import { headingFrom, textOfBlock, withRole } from './blocks.ts';
import { type Byline, bylineIn } from './bylines.ts';
import { namesPicture } from './captions.ts';
import { decided } from './decided.ts';
import { asFurniture } from './furniture.ts';
import { levelOf } from './headings.ts';
import type { Decision, Weights } from './kinds.ts';
import { listOfItems } from './lists.ts';
import { opensList } from './settled.ts';
import type { Unit } from './units.ts';
import { weights } from './weights.ts';

export { type Explanation, explain } from './explain.ts';

export interface Recovery {
  readonly tree: Root;
  readonly recovered: Recovered;
}

/**
 * The tree with the recovered nodes in it, each at its place in the source. Nothing is thrown away: what is no part of
 * the text keeps its place and gets the role `furniture`.
 *
 * @param knownTitle the title of the front matter, if there is one.
 * @param table the weights of the signs.
 */
export function recover(
  tree: Root,
  text: string,
  format: Format,
  knownTitle: string | null,
  table: Weights = weights,
): Recovery {
  const { prepared, title, titled, units, decisions } = decided(tree, text, format, knownTitle, table);
  const built = build(titled, units, decisions, text, createLocator(text));
  const shifted = underTitle(built, title >= 0);
  return {
    tree: { ...tree, children: shifted },
    recovered: recoveredIn(shifted, bylineOf(prepared), confidencesOf(titled, decisions)),
  };
}

/** The blocks as what they were taken for; those that follow each other make one list, one code block. */
function build(
  blocks: readonly RootContent[],
  units: readonly Unit[],
  decisions: readonly Decision[],
  text: string,
  locator: Locator,
): RootContent[] {
  const built: RootContent[] = [];
  const margin = marginOf(units, decisions);
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    const kind = units[at]!.known === null ? decisions[at]!.kind : null;
    let end = at + 1;
    const follows = (next: number) =>
      units[next]!.known === null &&
      decisions[next]!.kind === kind &&
      !(kind === 'item' && opensList(units, at, next));
    if (kind === 'item' || kind === 'code') {
      while (end < blocks.length && follows(end)) end++;
    }
    const run = blocks.slice(at, end) as Paragraph[];
    if (kind === 'heading') built.push(headingFrom(block as Paragraph, 1 + levelOf(units[at]!.text)));
    else if (kind === 'furniture') built.push(asFurniture(block));
    else if (kind === 'code') built.push(codeFrom(run, text, locator));
    else if (kind === 'item' && (run.length > 1 || units[at - 1]?.text.endsWith(':')))
      built.push(listOfItems(run, text, locator));
    else if (
      block.type === 'paragraph' &&
      block.data?.role === undefined &&
      namesPicture(units[at]!.text) &&
      units[at]!.text.length < 140
    )
      built.push(withRole(block, 'caption'));
    else if ((kind === 'paragraph' || kind === 'item') && run.length === 1 && units[at]!.indent >= margin + 2)
      built.push(quotationFrom(block as Paragraph));
    else built.push(...(kind === 'item' ? run : [block]));
    at = end;
  }
  return built;
}

/** Columns before most paragraphs; infinite where no two of them agree. */
function marginOf(units: readonly Unit[], decisions: readonly Decision[]): number {
  const counts = new Map<number, number>();
  units.forEach(({ indent, known }, at) => {
    if (known === null && decisions[at]!.kind === 'paragraph')
      counts.set(indent, (counts.get(indent) ?? 0) + 1);
  });
  const most = Math.max(...counts.values());
  return most < 2 ? Number.POSITIVE_INFINITY : [...counts].find(([, count]) => count === most)![0];
}

function quotationFrom(paragraph: Paragraph): Blockquote {
  return { type: 'blockquote', children: [paragraph], position: paragraph.position! };
}

/** As it stands in the source, without the indent of its first line. */
function codeFrom(blocks: readonly RootContent[], text: string, locator: Locator): Code {
  const span = { start: spanOf(blocks[0]!).start, end: spanOf(blocks.at(-1)!).end };
  const indent =
    span.start - Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) - 1;
  const lines = text.slice(span.start, span.end).split(/\r\n|\r|\n/);
  const value = lines.map((line) =>
    /^\s*/.exec(line)![0].length >= indent ? line.slice(indent) : line.trimStart(),
  );
  return {
    type: 'code',
    lang: null,
    meta: null,
    value: [lines[0], ...value.slice(1)].join('\n'),
    position: locator.position(span),
  };
}

/** Underlined headings go one level down when the title stands over them. */
function underTitle(blocks: readonly RootContent[], hasTitle: boolean): RootContent[] {
  const marked = blocks.filter((block): block is Heading => block.type === 'heading' && !block.data?.role);
  const shift = hasTitle && marked.some(({ depth }) => depth === 1) ? 1 : 0;
  return blocks.map((block) =>
    block.type === 'heading' && !block.data?.role ? headingFrom(block, block.depth + shift) : block,
  );
}

/** What the lines under the title say of author and date. */
function bylineOf(blocks: readonly RootContent[]): Byline {
  const found = blocks.slice(0, 40).flatMap((block) => bylineIn(textOfBlock(block)) ?? []);
  return {
    author: found.find(({ author }) => author !== null)?.author ?? null,
    date: found.find(({ date }) => date !== null)?.date ?? null,
  };
}

/** By the place where a block begins. */
function confidencesOf(blocks: readonly RootContent[], decisions: readonly Decision[]): Map<number, number> {
  return new Map(blocks.map((block, index) => [spanOf(block).start, decisions[index]!.confidence]));
}

function recoveredIn(
  blocks: readonly RootContent[],
  { author, date }: Byline,
  confidences: ReadonlyMap<number, number>,
): Recovered {
  const own = blocks.filter(({ data }) => data?.role === undefined);
  const lists = own.filter((block) => block.type === 'list');
  const outline = own.flatMap((block): RecoveredHeading[] => {
    if (block.type !== 'heading') return [];
    const confidence = Math.round((confidences.get(spanOf(block).start) ?? 1) * 100) / 100;
    return [{ text: textOfBlock(block), depth: block.depth, confidence, position: block.position! }];
  });
  const items = own.flatMap((block) => itemsIn(block, 1));
  const count = (type: RootContent['type']) => own.filter((block) => block.type === type).length;
  return {
    title: blocks.some(({ data }) => data?.role === 'title'),
    headings: outline.length,
    lists: lists.length,
    listItems: items.length,
    furniture: blocks.filter(({ data }) => data?.role === 'furniture').length,
    tables: count('table'),
    codeBlocks: count('code'),
    quotations: count('blockquote'),
    author,
    date,
    outline,
    items,
  };
}

function itemsIn(node: RootContent, depth: number): RecoveredItem[] {
  if (node.type === 'blockquote') return node.children.flatMap((child) => itemsIn(child, depth));
  if (node.type !== 'list') return [];
  return node.children.flatMap((item) => {
    const [first] = item.children;
    const text = first === undefined ? '' : textOfBlock(first);
    const own = {
      text,
      depth,
      ordered: node.ordered === true,
      checked: item.checked ?? null,
      position: item.position!,
    };
    return [own, ...item.children.flatMap((child) => itemsIn(child, depth + 1))];
  });
}
