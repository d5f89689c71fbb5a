/** The styles of a Word document, as `word/styles.xml`: Word's own names where it has one, so that a reference document can replace them. */

import { block, writeXml, type Xml } from '../../core/xml.ts';
import { w, wordNamespace } from './word.ts';

/** What the writer asks for, with the name in Word, which is the same in every language of Word. */
export const styleNames = {
  Normal: 'Normal',
  Title: 'Title',
  Author: 'Author',
  Date: 'Date',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  Heading5: 'heading 5',
  Heading6: 'heading 6',
  Quote: 'Quote',
  Callout: 'Callout',
  CalloutTitle: 'Callout Title',
  DefinitionTerm: 'Definition Term',
  Definition: 'Definition',
  Figure: 'Figure',
  Formula: 'Formula',
  Caption: 'caption',
  SourceCode: 'Source Code',
  VerbatimChar: 'Verbatim Char',
  ListParagraph: 'List Paragraph',
  HorizontalLine: 'Horizontal Line',
  Hyperlink: 'Hyperlink',
  FootnoteText: 'footnote text',
  FootnoteReference: 'footnote reference',
  TableText: 'Table Text',
  Table: 'Table',
} as const;

export type StyleName = keyof typeof styleNames;

/** The style's id in the document: its own, or that of the reference document. */
export type StyleIds = Readonly<Record<StyleName, string>>;

export const ownStyleIds = Object.fromEntries(
  Object.keys(styleNames).map((name) => [name, name]),
) as unknown as StyleIds;

/** @param language BCP 47, null when it is not known. */
export function stylesXml(language: string | null): string {
  return writeXml(
    block('w:styles', wordNamespace, [
      w('docDefaults', {}, [
        w('rPrDefault', {}, [
          w('rPr', {}, [
            font('Cambria'),
            ...size(11),
            ...(language === null ? [] : [w('lang', { val: language, eastAsia: language, bidi: language })]),
          ]),
        ]),
        w('pPrDefault', {}, [w('pPr', {}, [spacing({ after: 160, line: 288 })])]),
      ]),
      ...styles.map((style) => styleXml(style, ownStyleIds)),
    ]),
  );
}

/** Some of our styles as they stand in `word/styles.xml`, each with its own namespace. */
export function stylesOf(names: ReadonlySet<StyleName>, ids: StyleIds): string {
  return styles
    .filter(({ id }) => names.has(id))
    .map((style) => {
      const { attributes, ...rest } = styleXml(style, ids);
      const xml = writeXml({ ...rest, attributes: { ...wordNamespace, ...attributes } });
      return xml.slice(xml.indexOf('\n') + 1);
    })
    .join('');
}

interface Style {
  readonly id: StyleName;
  readonly type?: 'paragraph' | 'character' | 'table';
  readonly next?: StyleName;
  /** In the order of the schema: ISO/IEC 29500-1, 17.3.1.26 and 17.3.2.28. */
  readonly paragraph?: readonly Xml[];
  readonly text?: readonly Xml[];
  readonly rest?: readonly Xml[];
}

const font = (name: string) => w('rFonts', { ascii: name, hAnsi: name, cs: name });
/** Sizes are in half points. */
const size = (points: number) => [w('sz', { val: points * 2 }), w('szCs', { val: points * 2 })];
/** In twentieths of a point; lines in 240ths of a line. */
const spacing = (values: Readonly<Record<'before' | 'after' | 'line', number>> | object) =>
  w('spacing', { ...values, ...('line' in values ? { lineRule: 'auto' } : {}) });
const colour = (val: string) => w('color', { val });
const bold = [w('b', {}), w('bCs', {})];
const italic = [w('i', {}), w('iCs', {})];
/** In points, between a border and the text. */
const gap = 4;

const line = (side: string, points: number, color: string) =>
  w(side, { val: 'single', sz: points * 8, space: gap, color });

/** A border stands outside the text: so far in, it stands in line with the paragraphs around. In twentieths of a point. */
export const codeIndent = 20 * gap + 10;

/** At the left of a callout, from its first to its last paragraph. */
const bar = (color: string) => w('pBdr', {}, [w('left', { val: 'single', sz: 18, space: 10, color })]);

function heading(level: number, points: number): Style {
  return {
    id: `Heading${level}` as StyleName,
    next: 'Normal',
    paragraph: [
      w('keepNext', {}),
      w('keepLines', {}),
      spacing({ before: level < 3 ? 360 : 240, after: 120, line: 252 }),
      w('outlineLvl', { val: level - 1 }),
    ],
    text: [font('Calibri'), ...bold, colour('1F3044'), ...size(points)],
  };
}

const styles: readonly Style[] = [
  { id: 'Normal' },
  {
    id: 'Title',
    next: 'Author',
    paragraph: [w('keepNext', {}), spacing({ before: 0, after: 160, line: 240 })],
    text: [font('Calibri'), ...bold, colour('1F3044'), ...size(24)],
  },
  { id: 'Author', next: 'Date', paragraph: [spacing({ after: 40 })], text: [...size(12)] },
  { id: 'Date', next: 'Normal', paragraph: [spacing({ after: 320 })], text: [colour('595959'), ...size(11)] },
  heading(1, 17),
  heading(2, 14),
  heading(3, 12),
  heading(4, 11),
  heading(5, 11),
  heading(6, 11),
  {
    id: 'Quote',
    paragraph: [w('ind', { left: 567, right: 567 })],
    text: [...italic, colour('404040')],
  },
  { id: 'Callout', paragraph: [bar('9DB2C6')] },
  {
    id: 'CalloutTitle',
    next: 'Callout',
    // Word draws one line beside paragraphs with the same: another colour keeps two callouts apart.
    paragraph: [w('keepNext', {}), bar('9DB2C7'), spacing({ after: 0 })],
    text: [font('Calibri'), ...bold, colour('1F3044')],
  },
  {
    id: 'DefinitionTerm',
    next: 'Definition',
    paragraph: [w('keepNext', {}), spacing({ after: 40 })],
    text: bold,
  },
  { id: 'Definition' },
  {
    id: 'Figure',
    next: 'Caption',
    paragraph: [
      w('keepNext', {}),
      spacing({ before: 160, after: 80, line: 240 }),
      w('jc', { val: 'center' }),
    ],
  },
  {
    id: 'Formula',
    next: 'Normal',
    paragraph: [spacing({ before: 80, after: 200 }), w('jc', { val: 'center' })],
  },
  {
    id: 'Caption',
    next: 'Normal',
    paragraph: [spacing({ after: 240, line: 252 }), w('jc', { val: 'center' })],
    text: [...italic, colour('404040'), ...size(10)],
  },
  {
    id: 'SourceCode',
    paragraph: [
      w(
        'pBdr',
        {},
        ['top', 'left', 'bottom', 'right'].map((side) => line(side, 0.5, 'D9D9D9')),
      ),
      w('shd', { val: 'clear', color: 'auto', fill: 'F6F6F6' }),
      w('suppressAutoHyphens', {}),
      w('bidi', { val: '0' }),
      spacing({ before: 120, after: 200, line: 252 }),
      w('ind', { left: codeIndent, right: codeIndent }),
    ],
    text: [font('Courier New'), w('noProof', {}), ...size(9)],
  },
  { id: 'VerbatimChar', type: 'character', text: [font('Courier New'), w('noProof', {}), ...size(10)] },
  { id: 'ListParagraph', paragraph: [spacing({ after: 160 }), w('contextualSpacing', {})] },
  {
    id: 'HorizontalLine',
    next: 'Normal',
    paragraph: [
      w('pBdr', {}, [line('bottom', 0.5, 'A6A6A6')]),
      spacing({ before: 120, after: 280, line: 120 }),
    ],
    text: size(6),
  },
  { id: 'Hyperlink', type: 'character', text: [colour('0B57A4'), w('u', { val: 'single' })] },
  { id: 'FootnoteText', paragraph: [spacing({ after: 60, line: 240 })], text: size(9) },
  { id: 'FootnoteReference', type: 'character', text: [w('vertAlign', { val: 'superscript' })] },
  { id: 'TableText', paragraph: [spacing({ before: 40, after: 40, line: 252 })], text: size(10) },
  {
    id: 'Table',
    type: 'table',
    rest: [
      w('tblPr', {}, [
        w('tblBorders', {}, [
          line('top', 1, '1F3044'),
          line('bottom', 1, '1F3044'),
          line('insideH', 0.5, 'D9D9D9'),
        ]),
        w(
          'tblCellMar',
          {},
          ['left', 'right'].map((side) => w(side, { w: 100, type: 'dxa' })),
        ),
      ]),
      w('tblStylePr', { type: 'firstRow' }, [
        w('rPr', {}, bold),
        w('tcPr', {}, [w('tcBorders', {}, [line('bottom', 1, '1F3044')])]),
      ]),
    ],
  },
];

function styleXml({ id, type = 'paragraph', next, paragraph, text, rest = [] }: Style, ids: StyleIds): Xml {
  const isDefault = id === 'Normal' ? { default: 1 } : {};
  return w('style', { type, ...isDefault, styleId: ids[id] }, [
    w('name', { val: styleNames[id] }),
    ...(id === 'Normal' || type !== 'paragraph' ? [] : [w('basedOn', { val: ids.Normal })]),
    ...(next === undefined ? [] : [w('next', { val: ids[next] })]),
    w('qFormat', {}),
    ...(paragraph === undefined ? [] : [w('pPr', {}, paragraph)]),
    ...(text === undefined ? [] : [w('rPr', {}, text)]),
    ...rest,
  ]);
}
