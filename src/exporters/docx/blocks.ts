/** The blocks of an article as paragraphs and tables of Word. */

import {
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { BlockContent, Heading, List, ListItem, RootContent } from 'mdast';
import { isRightToLeft, type Run, runsOf } from '../office/phrases.ts';
import { deepestLevel, indentStep, type NumberingOf } from './numbering.ts';
import { runChildren } from './runs.ts';
import type { StyleName } from './styles.ts';
import { table } from './tables.ts';
import { safe, type Writer } from './writer.ts';

/** Where blocks stand. */
export interface Place {
  /** The style of plain paragraphs. */
  readonly style: StyleName;
  /** In twentieths of a point, from the margin; in quotations from both. */
  readonly left: number;
  readonly right: number;
  readonly quotations: number;
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
  readonly numbering?: NumberingOf;
  readonly text?: string;
  /** Room above, in twentieths of a point. */
  readonly above?: number;
  used: boolean;
}

export function blocks(nodes: readonly RootContent[], place: Place, writer: Writer): FileChild[] {
  return nodes.flatMap((node, index) => {
    const language = node.data?.language;
    const here: Place = {
      ...place,
      ...(language !== undefined && { language }),
      // A table of Word has no room of its own below it.
      ...(nodes[index - 1]?.type === 'table' && { opening: { above: 240, used: node.type === 'heading' } }),
    };
    const written = block(node, here, writer);
    return needsGap(node, nodes[index + 1])
      ? [...written, new Paragraph({ style: writer.styles.TableText })]
      : written;
  });
}

/** Word makes one of two tables or two frames of code that follow each other, and wants a paragraph after a table that is last. */
function needsGap({ type }: RootContent, next: RootContent | undefined): boolean {
  return type === 'table' ? (next ?? { type }).type === type : type === 'code' && next?.type === type;
}

/** In twentieths of a point: 1 cm on both sides. */
const quotationStep = 567;

function block(node: RootContent, place: Place, writer: Writer): FileChild[] {
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
          quotations: place.quotations + 1,
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
      const formula = writer.formula(node);
      return [
        formula === null
          ? code(node.value, place, writer)
          : written([formula], { style: 'Formula' }, place, writer),
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

interface Look extends Omit<IParagraphOptions, 'style' | 'children'> {
  readonly style: StyleName;
}

/** One paragraph of Word. */
export function paragraph(runs: readonly Run[], look: Look, place: Place, writer: Writer): Paragraph {
  return written(
    runChildren(runs, place.width, writer),
    isRightToLeft(runs) ? { ...look, bidirectional: true } : look,
    place,
    writer,
  );
}

function written(
  children: readonly ParagraphChild[],
  { style, ...look }: Look,
  place: Place,
  writer: Writer,
): Paragraph {
  const { numbering, text, above } = taken(place.opening);
  const isIndented = place.left > 0 || place.right > 0;
  return new Paragraph({
    ...(style !== 'Normal' && { style: writer.styles[style] }),
    ...(isIndented && {
      indent: {
        left: place.left,
        ...(place.right > 0 && { right: place.right }),
        ...(numbering && { hanging: indentStep }),
      },
    }),
    ...(above !== undefined && { spacing: { before: above } }),
    ...(numbering && { numbering: { ...numbering, level: Math.min(place.lists - 1, deepestLevel) } }),
    // Says that this goes on with the item above, to pandoc for one.
    ...(!numbering && style === 'ListParagraph' && { numbering: false }),
    ...(style === 'ListParagraph' && place.isLoose && { contextualSpacing: false }),
    ...look,
    children: [...(text === undefined ? [] : [new TextRun({ text })]), ...children],
  });
}

function taken(opening: Opening | undefined): Omit<Opening, 'used'> {
  if (opening === undefined || opening.used) return {};
  opening.used = true;
  return opening;
}

/** A paragraph of its own for the number or bullet that no paragraph has taken yet. */
function marker(place: Place, writer: Writer): FileChild[] {
  if (place.opening === undefined || place.opening.used || place.opening.above !== undefined) return [];
  return [written([], { style: place.style }, place, writer)];
}

function heading(node: Heading, place: Place, writer: Writer): Paragraph {
  const look: Look = { style: `Heading${node.depth - 1}` as StyleName };
  const runs = runsIn(node.children, place);
  const bookmark = writer.bookmarks.get(node.data?.slug ?? '');
  if (bookmark === undefined) return paragraph(runs, look, place, writer);
  const id = writer.nextId();
  const children = [
    new BookmarkStart(bookmark, id),
    ...runChildren(runs, place.width, writer),
    new BookmarkEnd(id),
  ] as unknown as ParagraphChild[];
  return written(children, isRightToLeft(runs) ? { ...look, bidirectional: true } : look, place, writer);
}

function list(node: List, place: Place, writer: Writer): FileChild[] {
  const numbering = writer.lists.open(node);
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
    ...node.children.flatMap((item) => listItem(item, numbering, inside, writer)),
  ];
}

function listItem(item: ListItem, numbering: NumberingOf, place: Place, writer: Writer): FileChild[] {
  const box = typeof item.checked === 'boolean' ? { text: item.checked ? '☑ ' : '☐ ' } : {};
  const opening: Opening = { numbering, ...box, used: false };
  const written = blocks(item.children as BlockContent[], { ...place, opening }, writer);
  return [...marker({ ...place, opening }, writer), ...written];
}

/** One paragraph, so that its frame is one; lines that are too long wrap. */
function code(value: string, place: Place, writer: Writer): Paragraph {
  const lines = safe(value).split('\n');
  const children = lines.map(
    (line, index) => new TextRun({ noProof: true, text: line, ...(index > 0 && { break: 1 }) }),
  );
  return written(children, { style: 'SourceCode' }, place, writer);
}

/** Where no quotation or list is open. */
export function outermost(style: StyleName, width: number): Place {
  return { style, left: 0, right: 0, quotations: 0, lists: 0, width };
}
