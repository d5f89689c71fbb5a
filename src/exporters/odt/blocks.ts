/** The blocks of an article as paragraphs, lists and tables of OpenDocument. */

import type { Code, Heading, Image, Paragraph, RootContent } from 'mdast';
import type { Container, DefinitionList } from '../../core/nodes.ts';
import { block as element, flow, flowOf, type Xml } from '../../core/xml.ts';
import { captionsApart } from '../normalise/captions.ts';
import { textWidth } from '../office/page.ts';
import { isRightToLeft, type Run, runsOf } from '../office/phrases.ts';
import { list } from './lists.ts';
import { formula, paragraphContent, withSpaces } from './runs.ts';
import { table } from './tables.ts';
import { cm, type Writer } from './writer.ts';

/** Where blocks stand. */
export interface Place {
  /** The style of plain paragraphs. */
  readonly style: string;
  /** In pixels, from the margins: of quotations and lists. */
  readonly left: number;
  readonly right: number;
  readonly lists: number;
  readonly isQuoted: boolean;
  readonly language?: string;
  /** What the first paragraph opens with. */
  readonly opening?: readonly (Xml | string)[];
}

/** Where no quotation or list is open. */
export function outermost(style: string): Place {
  return { style, left: 0, right: 0, lists: 0, isQuoted: false };
}

export function roomIn({ left, right }: Place): number {
  return textWidth - left - right;
}

export function blocks(nodes: readonly RootContent[], place: Place, writer: Writer): Xml[] {
  const { opening, ...rest } = place;
  return captionsApart(nodes).flatMap((node, index) => {
    const language = node.data?.language;
    const here = index === 0 ? place : rest;
    return block(node, language === undefined ? here : { ...here, language }, writer);
  });
}

/** In pixels: 1 cm. */
const quotationStep = 96 / 2.54;

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
          style: place.style === 'Footnote' ? place.style : 'Quotations',
          isQuoted: true,
          left: place.left + quotationStep,
          right: place.right + quotationStep,
        },
        writer,
      );
    case 'container':
      return callout(node, place, writer);
    case 'defList':
      return definitions(node, place, writer);
    case 'list':
      return list(node, place, writer);
    case 'code':
      return [code(node, place, writer)];
    case 'figure': {
      const [image, caption] = node.children as [Image, Paragraph?];
      const figure = paragraph([{ kind: 'image', node: image }], 'Figure', place, writer);
      if (caption === undefined) return [figure];
      return [figure, paragraph(runsIn(caption.children, place), 'Caption', place, writer)];
    }
    case 'math': {
      const shown = formula(node, writer);
      return [shown === null ? code(node, place, writer) : written(shown, 'Formula', place, writer)];
    }
    case 'table':
      return table(node, place, writer);
    case 'thematicBreak':
      return [written([], 'Horizontal_20_Line', place, writer)];
    default:
      return [];
  }
}

function plainParagraph({ children, data }: Paragraph, place: Place, writer: Writer): Xml {
  const isCaption = data?.role === 'caption' && place.style !== 'Footnote';
  return isCaption
    ? paragraph(runsIn(children, place), 'Caption', place, writer, { 'fo:keep-with-next': 'always' })
    : paragraph(runsIn(children, place), place.style, place, writer);
}

/** In pixels: 0.5 cm. */
const calloutStep = quotationStep / 2;

/** Its label, then its blocks, with a bar at the left of both. */
function callout({ children }: Container, place: Place, writer: Writer): Xml[] {
  const inside: Place = {
    ...place,
    style: place.style === 'Footnote' ? place.style : 'Callout',
    isQuoted: true,
    left: place.left + calloutStep,
  };
  const { opening: _, ...rest } = inside;
  const [label, ...body] = children as [Paragraph, ...RootContent[]];
  const title = paragraph(runsIn(label.children, inside), 'Callout_20_Title', inside, writer);
  return [title, ...blocks(body, rest, writer)];
}

function definitions({ children }: DefinitionList, place: Place, writer: Writer): Xml[] {
  const { opening, ...rest } = place;
  return children.flatMap((child, index) => {
    if (child.type === 'defListTerm') {
      const here = index === 0 ? place : rest;
      return [paragraph(runsIn(child.children, here), 'Definition_20_Term', here, writer)];
    }
    const inside: Place = {
      ...rest,
      style: place.style === 'Footnote' ? place.style : 'Definition',
      isQuoted: true,
      left: place.left + quotationStep,
    };
    return blocks(child.children, inside, writer);
  });
}

export function runsIn(children: Parameters<typeof runsOf>[0], { language }: Place): Run[] {
  return runsOf(children, language === undefined ? {} : { language });
}

/** @param more properties of this paragraph alone. */
export function paragraph(
  runs: readonly Run[],
  style: string,
  place: Place,
  writer: Writer,
  more: Readonly<Record<string, string>> = {},
): Xml {
  const direction = isRightToLeft(runs) ? rightToLeft(style) : {};
  return written(paragraphContent(runs, roomIn(place), writer), style, place, writer, {
    ...direction,
    ...more,
  });
}

/** What stands in the middle stays there. */
const centred: ReadonlySet<string> = new Set(['Figure', 'Caption']);

function rightToLeft(style: string): Readonly<Record<string, string>> {
  return { 'style:writing-mode': 'rl-tb', ...(!centred.has(style) && { 'fo:text-align': 'right' }) };
}

function written(
  content: readonly (Xml | string)[],
  style: string,
  place: Place,
  writer: Writer,
  more: Readonly<Record<string, string>> = {},
): Xml {
  const opened = place.opening === undefined ? content : [...place.opening, ...content];
  return flowOf('text:p', { 'text:style-name': styleIn(style, place, writer, more) }, opened);
}

/** Frames and lines do not move with a list. */
const drawn: ReadonlySet<string> = new Set(['Preformatted_20_Text', 'Horizontal_20_Line']);

/** A named style, or one of its own where the paragraph stands further in. A list moves its paragraphs itself. */
function styleIn(
  style: string,
  { left, right, lists, isQuoted }: Place,
  { styles }: Writer,
  more: Readonly<Record<string, string>>,
): string {
  const isMoved = isQuoted || (lists > 0 && drawn.has(style));
  // A border stands inside the margin, and the text further in.
  const outside = style.startsWith('Callout') ? left - calloutStep : left;
  const margins = isMoved ? { 'fo:margin-left': cm(outside), 'fo:margin-right': cm(right) } : {};
  const properties = { ...margins, ...more };
  if (Object.keys(properties).length === 0) return style;
  return styles.nameOf('paragraph', [element('style:paragraph-properties', properties)], style);
}

function heading(node: Heading, place: Place, writer: Writer): Xml {
  const level = String(node.depth - 1);
  const runs = runsIn(node.children, place);
  const content = paragraphContent(runs, roomIn(place), writer);
  const slug = node.data?.slug;
  const direction = isRightToLeft(runs) ? rightToLeft('') : {};
  return flowOf(
    'text:h',
    {
      'text:style-name': styleIn(`Heading_20_${level}`, place, writer, direction),
      'text:outline-level': level,
    },
    slug === undefined
      ? content
      : [
          flow('text:bookmark-start', { 'text:name': slug }),
          ...content,
          flow('text:bookmark-end', { 'text:name': slug }),
        ],
  );
}

/** One paragraph, so that its frame is one; lines that are too long wrap. */
function code({ value }: Pick<Code, 'value'>, place: Place, writer: Writer): Xml {
  return written(withSpaces(value), 'Preformatted_20_Text', place, writer);
}
