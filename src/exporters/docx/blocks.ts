/** The blocks of an article as paragraphs and tables of Word. */

import type { BlockContent, Heading, Image, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Container, DefinitionList } from '../../core/nodes.ts';
import type { Xml } from '../../core/xml.ts';
import { captionsApart } from '../normalise/captions.ts';
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

export function blocks(given: readonly RootContent[], place: Place, writer: Writer): Xml[] {
  const nodes = captionsApart(given);
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
      return [plainParagraph(node, place, writer)];
    case 'heading':
      return [heading(node, place, writer)];
    case 'blockquote':
      return blocks(
        node.children,
        {
          ...place,
          style: place.style === 'ListParagraph' || plain.has(place.style) ? 'Quote' : place.style,
          left: place.left + quotationStep,
          right: place.right + quotationStep,
          width: place.width - (2 * quotationStep) / 15,
        },
        writer,
      );
    case 'container':
      return callout(node, place, writer);
    case 'defList':
      return node.children.flatMap((child) => definition(child, place, writer));
    case 'list':
      return list(node, place, writer);
    case 'code':
      return [code(node.value, place, writer)];
    case 'figure': {
      const [image, caption] = node.children as [Image, Paragraph?];
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

/** Styles of paragraphs outside lists, notes and tables. */
const plain: ReadonlySet<StyleName> = new Set(['Normal', 'Quote', 'Callout', 'Definition']);

function plainParagraph({ children, data }: Paragraph, place: Place, writer: Writer): Xml {
  const isCaption = data?.role === 'caption' && plain.has(place.style);
  const look: Look = isCaption ? { style: 'Caption', isKept: true } : { style: place.style };
  return paragraph(runsIn(children, place), look, place, writer);
}

/** In twentieths of a point. */
const calloutStep = 284;

/** Its label, then its blocks, with a bar at the left of both. */
function callout({ children }: Container, place: Place, writer: Writer): Xml[] {
  const inside: Place = {
    ...place,
    style: plain.has(place.style) ? 'Callout' : place.style,
    left: place.left + calloutStep,
    width: place.width - calloutStep / 15,
  };
  const [label, ...body] = children as [Paragraph, ...RootContent[]];
  const title = paragraph(runsIn(label.children, inside), { style: 'CalloutTitle' }, inside, writer);
  return [title, ...blocks(body, inside, writer)];
}

function definition(node: DefinitionList['children'][number], place: Place, writer: Writer): Xml[] {
  if (node.type === 'defListTerm')
    return [paragraph(runsIn(node.children, place), { style: 'DefinitionTerm' }, place, writer)];
  const inside: Place = {
    ...place,
    style: plain.has(place.style) ? 'Definition' : place.style,
    left: place.left + quotationStep,
    width: place.width - quotationStep / 15,
  };
  return blocks(node.children, inside, writer);
}

export function runsIn(children: Parameters<typeof runsOf>[0], { language }: Place): Run[] {
  return runsOf(children, language === undefined ? {} : { language });
}

interface Look {
  readonly style: StyleName;
  readonly isRightToLeft?: boolean;
  /** On the page of what follows. */
  readonly isKept?: boolean;
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
  { style, isRightToLeft, isKept, alignment }: Look,
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
    ...(isKept ? [w('keepNext')] : []),
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
    style: plain.has(place.style) ? 'ListParagraph' : place.style,
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
