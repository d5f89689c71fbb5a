/** Lists of OpenDocument: each with a style of its own for its marks, its first number and its place. */

import type { BlockContent, List } from 'mdast';
import { block, flow, type Xml } from '../../core/xml.ts';
import { taskBox } from '../office/task-box.ts';
import { blocks, type Place } from './blocks.ts';
import { withSpaces } from './runs.ts';
import { cm, type Writer } from './writer.ts';

/** In pixels: 0.75 cm. */
const step = (0.75 * 96) / 2.54;
/** LibreOffice has ten levels; deeper lists stand at the tenth. */
const levels = 10;

export function list(node: List, place: Place, writer: Writer): Xml[] {
  const inside: Place = {
    ...place,
    style: place.style === 'Footnote' ? place.style : isLoose(node) ? 'List_20_Contents' : 'List_20_Tight',
    left: place.left + step,
    lists: place.lists + 1,
    // What a list moves must not name margins of its own.
    isQuoted: false,
  };
  const styleOf = (mark: Mark) =>
    writer.styles.listNameOf(
      Array.from({ length: levels }, (_, index) =>
        mark(index + 1, inside.left + (index - place.lists) * step),
      ),
    );
  const style = styleOf(node.ordered ? numberMark(node.start ?? 1) : bulletMark);
  const items = node.children.map((item): Item => {
    const box = taskBox(item, node);
    const opening = box === '' ? {} : { opening: withSpaces(box) };
    return {
      style: box === '' || node.ordered ? null : styleOf(taskMark),
      blocks: blocks(item.children as BlockContent[], { ...inside, ...opening }, writer),
    };
  });
  return aroundTables(items, style, node.start === 0 ? '0' : null);
}

interface Item {
  /** Where it is not that of the list. */
  readonly style: string | null;
  readonly blocks: readonly Xml[];
}

/**
 * A list holds no table (OpenDocument 1.3, 5.3.3): it ends before one, and goes on after it.
 *
 * @param start of the first item: a style counts from 1 at least (`text:start-value`).
 */
function aroundTables(items: readonly Item[], style: string, start: string | null): Xml[] {
  const written: Xml[] = [];
  let open: Xml[] = [];
  const endList = () => {
    const goesOn = written.length > 0 ? 'true' : null;
    const named = { 'text:style-name': style, 'text:continue-numbering': goesOn };
    if (open.length > 0) written.push(block('text:list', named, open));
    open = [];
  };
  for (const item of items) {
    const [first, ...others] = partsAround(item.blocks);
    const named = { 'text:style-override': item.style, 'text:start-value': item === items[0] ? start : null };
    open.push(block('text:list-item', named, first!.length > 0 ? first : [emptyParagraph]));
    for (const [table, ...rest] of others) {
      endList();
      written.push(table!);
      // Without a number: it is the same item still.
      if (rest.length > 0) open.push(block('text:list-header', {}, rest));
    }
  }
  endList();
  return written;
}

const emptyParagraph = flow('text:p', { 'text:style-name': 'List_20_Tight' });

/** What stands before the first table; then each table with what follows it. */
function partsAround(item: readonly Xml[]): Xml[][] {
  const parts: Xml[][] = [[]];
  for (const child of item) {
    if (child.name === 'table:table') parts.push([]);
    parts.at(-1)!.push(child);
  }
  return parts;
}

function isLoose({ spread, children }: List): boolean {
  return Boolean(spread) || children.some((item) => item.spread);
}

type Mark = (level: number, left: number) => Xml;

const bullets = ['•', '◦', '▪'];

const bulletMark: Mark = (level, left) =>
  block(
    'text:list-level-style-bullet',
    { 'text:level': String(level), 'text:bullet-char': bullets[(level - 1) % bullets.length]! },
    [position(left, step)],
  );

/** The box stands in the text, where a bullet would; the tab after it ends where one after a bullet does. */
const taskMark: Mark = (level, left) =>
  block('text:list-level-style-bullet', { 'text:level': String(level), 'text:bullet-char': '\u200b' }, [
    position(left, step, 'nothing'),
  ]);

function numberMark(start: number): Mark {
  return (level, left) =>
    block(
      'text:list-level-style-number',
      {
        'text:level': String(level),
        'style:num-suffix': '.',
        'style:num-format': '1',
        // OpenDocument counts from 1 at least in every list but those that say otherwise.
        'text:start-value': start > 1 ? String(start) : null,
      },
      [position(left, step)],
    );
}

/** Where the text stands, and the mark before it. */
function position(left: number, hanging: number, follows: 'listtab' | 'nothing' = 'listtab'): Xml {
  return block(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    [
      block('style:list-level-label-alignment', {
        'text:label-followed-by': follows,
        'text:list-tab-stop-position': follows === 'nothing' ? null : cm(left),
        'fo:text-indent': cm(-hanging),
        'fo:margin-left': cm(left),
      }),
    ],
  );
}
