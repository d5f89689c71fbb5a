/** What each block of bare text is taken for. */

import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { type Format, spanOf } from '../../core/article.ts';
import { createLocator } from '../../core/source.ts';
import { headingFrom, textOfBlock, withRole } from './blocks.ts';
import { bylineIn } from './bylines.ts';
import { looksLikeCode } from './code.ts';
import { declaredIn } from './declared-time.ts';
import { asFurniture, markFurniture } from './furniture.ts';
import { type Decision, kindsOf, type Weights } from './kinds.ts';
import { recoverLists } from './lists.ts';
import { addedByPrograms } from './pages.ts';
import { settled } from './settled.ts';
import { isProse } from './signs.ts';
import { recoverTables } from './tables.ts';
import { titleIndex } from './titles.ts';
import { recoverUnderlined } from './underlines.ts';
import { type Unit, unitsOf } from './units.ts';
import { weights } from './weights.ts';

interface Decided {
  readonly prepared: readonly RootContent[];
  /** The index of the title; -1 without one. */
  readonly title: number;
  readonly titled: readonly RootContent[];
  readonly units: readonly Unit[];
  readonly decisions: readonly Decision[];
}

/** @param knownTitle the title of the front matter, if there is one. */
export function decided(
  tree: Root,
  text: string,
  format: Format,
  knownTitle: string | null,
  table: Weights = weights,
): Decided {
  const prepared = preparedBlocks(tree, text, format);
  const title = titleIndex(prepared, knownTitle);
  const titled = withHead(prepared, title);
  const units = unitsOf(titled, text);
  return { prepared, title, titled, units, decisions: settled(kindsOf(units, table), units) };
}

/** The blocks in which lists, underlined headings, the declared time and sure furniture are found: where the signs are looked for. */
export function preparedBlocks(tree: Root, text: string, format: Format): RootContent[] {
  const locator = createLocator(text);
  const tabled = recoverTables(withoutComments(tree.children, text), text, locator);
  const blocks = recoverUnderlined(recoverLists(tabled, text, locator, format).blocks);
  const added = addedByPrograms(blocks, text);
  return markFurniture(
    markDeclaredTime(blocks.map((block, index) => (added[index] ? asFurniture(block) : block))),
  );
}

/** `# a comment` on other lines of a listing is a line like them: only a `#` that is parted from what stands before opens a heading. */
function withoutComments(blocks: readonly RootContent[], text: string): RootContent[] {
  return blocks.map((block, index) => {
    if (block.type !== 'heading' || text[spanOf(block).start] !== '#') return block;
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const isApart =
      before === undefined ||
      block.position!.start.line - before.position!.end.line > 1 ||
      before.type === 'heading';
    const firstLine =
      after === undefined ? '' : /^.*/.exec(text.slice(spanOf(after).start, spanOf(after).end))![0];
    if (isApart && !looksLikeCode(firstLine)) return block;
    const { start, end } = spanOf(block);
    const position = block.position!;
    return {
      type: 'paragraph',
      children: [{ type: 'text', value: text.slice(start, end).trimEnd(), position }],
      position,
    };
  });
}

function markDeclaredTime(blocks: readonly RootContent[]): RootContent[] {
  return blocks.map((block) => (declaredIn(block) === null ? block : withRole(block, 'declared-time')));
}

/** The title has its role; what stands over it is the site's, and a name or a date under it the page's. */
function withHead(blocks: readonly RootContent[], title: number): RootContent[] {
  const prose = blocks.findIndex((block, index) => index > title && isProse({ text: textOfBlock(block) }));
  return blocks.map((block, index) => {
    const isHead = index > title && index < Math.min(prose < 0 ? Infinity : prose, Math.max(title, 0) + 8);
    if (isHead && block.data?.role === undefined && bylineIn(textOfBlock(block)) !== null)
      return asFurniture(block);
    if (index === title) return headingFrom(block as Paragraph | Heading, 1, 'title');
    const isMatter = block.type === 'yaml' || block.type === 'toml' || block.type === 'header';
    return index < title && !isMatter && block.data?.role === undefined ? asFurniture(block) : block;
  });
}
