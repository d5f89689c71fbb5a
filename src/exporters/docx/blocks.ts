/** The blocks of an article as paragraphs and tables of Word. */

import type { BlockContent, Heading, List, ListItem, RootContent } from 'mdast';
import type { Xml } from '../../core/xml.ts';
import { isRightToLeft, type Run, runsOf } from '../office/phrases.ts';
import { taskBox } from '../office/task-box.ts';
import { deepestLevel, indentStep } from './numbering.ts';
import { bookmarked, formula, run, runChildren } from './runs.ts';
import { codeIndent, type StyleName } from './styles.ts';
import { table } from './tables.ts';
import { value, w } from './word.ts';
import type { Writer } from './writer.ts';

/** Where blocks stand. */
export interface Place {
  /** The style of plain paragraphs. */
  readonly style: StyleName;
  /** In twentieths of a point, from the margin; in quotations from both. */
  readonly left: number;
  readonly right: number;
  readonly lists: number;
  /** Whether the list that it stands in has space between its items. */
  readonly isLoose?: boolean;
  /** In pixels. */
  readonly width: number;
  readonly language?: string;
  /** What the next paragraph opens with. */
  readonly opening?: Opening;
}

interface Opening {
  /** The list that it is an item of. */
  readonly numbering?: number;
  readonly mark?: Xml;
  readonly text?: string;
  /** Room above, in twentieths of a point. */
  readonly above?: number;
  used: boolean;
}

export function blocks(nodes: readonly RootContent[], place: Place, writer: Writer): Xml[] {
  return nodes.flatMap((node, index) => {
    const language = node.data?.language;
    const here: Place = {
      ...place,
      ...(language !== undefined && { language }),
      // A table of Word has no room of its own below it.
      ...(nodes[index - 1]?.type === 'table' && { opening: { above: 240, used: node.type === 'heading' } }),
    };
    const own = block(node, here, writer);
    return needsGap(node, nodes[index + 1]) ? [...own, gap] : own;
  });
}

/** Word makes one of two tables or two frames of code that follow each other, and wants a paragraph after a table that is last. */
function needsGap({ type }: RootContent, next: RootContent | undefined): boolean {
  return type === 'table' ? (next ?? { type }).type === type : type === 'code' && next?.type === type;
}

/** Six points high. */
const gap = w('p', {}, [w('pPr', {}, [w('spacing', { before: 0, after: 0, line: 120, lineRule: 'exact' })])]);

/** In twentieths of a point: 1 cm on both sides. */
const quotationStep = 567;

function block(node: RootContent, place: Place, writer: Writer): Xml[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(runsIn(node.children, place), { style: place.style }, place, writer)];
    case 'heading':
      return [heading(node, place, writer)];
    case 'blockquote':
      return blocks(
        node.children,
        {
          ...place,
          style: place.style === 'ListParagraph' || place.style === 'Normal' ? 'Quote' : place.style,
          left: place.left + quotationStep,
          right: place.right + quotationStep,
          width: place.width - (2 * quotationStep) / 15,
        },
        writer,
      );
    case 'list':
      return list(node, place, writer);
    case 'code':
      return [code(node.value, place, writer)];
    case 'figure': {
      const [image, caption] = node.children;
      const figure = paragraph([{ kind: 'image', node: image }], { style: 'Figure' }, place, writer);
      if (caption === undefined) return [figure];
      return [figure, paragraph(runsIn(caption.children, place), { style: 'Caption' }, place, writer)];
    }
    case 'math': {
      const shown = formula(node, writer);
      return [
        shown === null
          ? code(node.value, place, writer)
          : written([shown], { style: 'Formula' }, place, writer),
      ];
    }
    case 'table':
      return [...marker(place, writer), ...table(node, place, writer)];
    case 'thematicBreak':
      return [written([], { style: 'HorizontalLine' }, place, writer)];
    default:
      return [];
  }
}

export function runsIn(children: Parameters<typeof runsOf>[0], { language }: Place): Run[] {
  return runsOf(children, language === undefined ? {} : { language });
}

interface Look {
  readonly style: StyleName;
  readonly isRightToLeft?: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
}

/** One paragraph of Word. */
export function paragraph(runs: readonly Run[], look: Look, place: Place, writer: Writer): Xml {
  const children = runChildren(runs, place.width, writer);
  return written(children, { ...look, isRightToLeft: isRightToLeft(runs) }, place, writer);
}

function written(children: readonly Xml[], look: Look, place: Place, writer: Writer): Xml {
  const opening = taken(place.opening);
  const properties = propertiesOf(look, place, opening, writer);
  return w('p', {}, [
    ...(properties.length === 0 ? [] : [w('pPr', {}, properties)]),
    ...(opening.mark === undefined ? [] : [opening.mark]),
    ...(opening.text === undefined ? [] : [run(opening.text)]),
    ...children,
  ]);
}

/** In the order of the schema: 17.3.1.26. */
function propertiesOf(
  { style, isRightToLeft, alignment }: Look,
  { left, right, lists, isLoose }: Place,
  { numbering, above }: Omit<Opening, 'used'>,
  { styles }: Writer,
): Xml[] {
  const isItem = style === 'ListParagraph';
  // The list 0 is none: this says that the paragraph goes on with the item above, to pandoc for one.
  const list = numbering ?? (isItem ? 0 : undefined);
  const level = Math.min(lists - 1, deepestLevel);
  const inset = style === 'SourceCode' ? codeIndent : 0;
  const sides = {
    left: left + inset,
    ...(right + inset > 0 && { right: right + inset }),
    ...(numbering !== undefined && { hanging: indentStep }),
  };
  return [
    ...(style === 'Normal' ? [] : [value('pStyle', styles[style])]),
    ...(list === undefined ? [] : [w('numPr', {}, [value('ilvl', level), value('numId', list)])]),
    ...(isRightToLeft ? [w('bidi')] : []),
    ...(above === undefined ? [] : [w('spacing', { before: above })]),
    ...(left > 0 || right > 0 ? [w('ind', sides)] : []),
    ...(isItem && isLoose ? [value('contextualSpacing', 0)] : []),
    ...(alignment === undefined ? [] : [value('jc', alignment)]),
  ];
}

function taken(opening: Opening | undefined): Omit<Opening, 'used'> {
  if (opening === undefined || opening.used) return {};
  opening.used = true;
  return opening;
}

/** A paragraph of its own for the number or bullet that no paragraph has taken yet. */
function marker(place: Place, writer: Writer): Xml[] {
  if (place.opening === undefined || place.opening.used || place.opening.above !== undefined) return [];
  return [written([], { style: place.style }, place, writer)];
}

function heading(node: Heading, place: Place, writer: Writer): Xml {
  const look: Look = { style: `Heading${node.depth - 1}` as StyleName };
  const runs = runsIn(node.children, place);
  const bookmark = writer.bookmarks.get(node.data?.slug ?? '');
  if (bookmark === undefined) return paragraph(runs, look, place, writer);
  const children = bookmarked(bookmark, writer.nextId(), runChildren(runs, place.width, writer));
  return written(children, { ...look, isRightToLeft: isRightToLeft(runs) }, place, writer);
}

function list(node: List, place: Place, writer: Writer): Xml[] {
  const numberingOf = writer.lists.open(node, Math.min(place.lists, deepestLevel));
  const inside: Place = {
    ...place,
    style: place.style === 'Normal' || place.style === 'Quote' ? 'ListParagraph' : place.style,
    left: place.left + indentStep,
    lists: place.lists + 1,
    isLoose: Boolean(node.spread) || node.children.some(({ spread }) => spread),
    width: place.width - indentStep / 15,
  };
  return [
    ...marker(place, writer),
    ...node.children.flatMap((item) => {
      const text = taskBox(item, node);
      const opening: Opening = { numbering: numberingOf(item), ...(text && { text }), used: false };
      return listItem(item, { ...inside, opening }, writer);
    }),
  ];
}

function listItem(item: ListItem, place: Place, writer: Writer): Xml[] {
  const written = blocks(item.children as BlockContent[], place, writer);
  return [...marker(place, writer), ...written];
}

/** One paragraph, so that its frame is one; lines that are too long wrap. */
function code(text: string, place: Place, writer: Writer): Xml {
  return written([run(text, [w('noProof')])], { style: 'SourceCode' }, place, writer);
}

/** Where no quotation or list is open. */
export function outermost(style: StyleName, width: number): Place {
  return { style, left: 0, right: 0, lists: 0, width };
}
