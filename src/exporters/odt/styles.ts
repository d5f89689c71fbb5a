/** The named styles of an OpenDocument text, as `styles.xml`: under the names that LibreOffice gives its own. */

import { block, writeXml, type Xml } from '../../core/xml.ts';
import { page } from '../office/page.ts';
import { namespaces } from './namespaces.ts';
import { cm } from './writer.ts';

/** @param language BCP 47 with its region, null when it is not known. */
export function stylesXml(language: string | null): string {
  return writeXml(
    block('office:document-styles', { ...namespaces, 'office:version': '1.3' }, [
      block('office:font-face-decls', {}, [
        fontFace('Cambria', 'roman', 'variable'),
        fontFace('Calibri', 'swiss', 'variable'),
        fontFace('Courier New', 'modern', 'fixed'),
      ]),
      block('office:styles', {}, [
        block('style:default-style', { 'style:family': 'paragraph' }, [
          block('style:paragraph-properties', { 'style:tab-stop-distance': '1.25cm' }),
          block('style:text-properties', {
            'style:font-name': 'Cambria',
            'fo:font-size': '11pt',
            ...(language === null ? noLanguage : languageOf(language)),
          }),
        ]),
        ...paragraphStyles.map(paragraphStyle),
        ...textStyles,
        block('text:notes-configuration', {
          'text:note-class': 'footnote',
          'text:citation-style-name': 'Footnote_20_Symbol',
          'text:citation-body-style-name': 'Footnote_20_anchor',
          'style:num-suffix': ' ',
          'style:num-format': '1',
          'text:start-value': '0',
          'text:footnotes-position': 'page',
          'text:start-numbering-at': 'document',
        }),
      ]),
      block('office:automatic-styles', {}, [
        block('style:page-layout', { 'style:name': 'Page' }, [
          block('style:page-layout-properties', {
            'fo:page-width': cm(page.width),
            'fo:page-height': cm(page.height),
            'style:print-orientation': 'portrait',
            'fo:margin-top': cm(page.margin),
            'fo:margin-right': cm(page.margin),
            'fo:margin-bottom': cm(page.margin),
            'fo:margin-left': cm(page.margin),
          }),
        ]),
      ]),
      block('office:master-styles', {}, [
        block('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'Page' }),
      ]),
    ]),
  );
}

function fontFace(name: string, generic: string, pitch: string): Xml {
  return block('style:font-face', {
    'style:name': name,
    'svg:font-family': name.includes(' ') ? `'${name}'` : name,
    'style:font-family-generic': generic,
    'style:font-pitch': pitch,
  });
}

const noLanguage = { 'fo:language': 'none', 'fo:country': 'none' };

/** `zxx`: no language at all, so that nothing is spelt or hyphenated. */
const untold = {
  'fo:language': 'zxx',
  'fo:country': 'none',
  'style:language-asian': 'zxx',
  'style:country-asian': 'none',
  'style:language-complex': 'zxx',
  'style:country-complex': 'none',
};

/** In every group of scripts: a text in Chinese has its language in the Asian one. */
function languageOf(language: string): Record<string, string> {
  const { language: code, region = 'none' } = new Intl.Locale(language);
  return {
    'fo:language': code,
    'fo:country': region,
    'style:language-asian': code,
    'style:country-asian': region,
    'style:language-complex': code,
    'style:country-complex': region,
  };
}

interface ParagraphStyle {
  /** As LibreOffice shows it. */
  readonly name: string;
  readonly parent?: string;
  readonly next?: string;
  readonly outline?: number;
  readonly paragraph?: Readonly<Record<string, string>>;
  readonly text?: Readonly<Record<string, string>>;
}

/** Names of styles spell their spaces out. */
function encodedName(name: string): string {
  return name.replaceAll(' ', '_20_');
}

function paragraphStyle({ name, parent, next, outline, paragraph, text }: ParagraphStyle): Xml {
  return block(
    'style:style',
    {
      'style:name': encodedName(name),
      'style:display-name': name.includes(' ') ? name : null,
      'style:family': 'paragraph',
      'style:parent-style-name': parent === undefined ? null : encodedName(parent),
      'style:next-style-name': next === undefined ? null : encodedName(next),
      'style:default-outline-level': outline === undefined ? null : String(outline),
      'style:class': 'text',
    },
    [
      ...(paragraph === undefined ? [] : [block('style:paragraph-properties', paragraph)]),
      ...(text === undefined ? [] : [block('style:text-properties', text)]),
    ],
  );
}

const bold = {
  'fo:font-weight': 'bold',
  'style:font-weight-asian': 'bold',
  'style:font-weight-complex': 'bold',
};
const italic = {
  'fo:font-style': 'italic',
  'style:font-style-asian': 'italic',
  'style:font-style-complex': 'italic',
};
const size = (points: number) => ({
  'fo:font-size': `${points}pt`,
  'style:font-size-asian': `${points}pt`,
  'style:font-size-complex': `${points}pt`,
});
const title = { 'style:font-name': 'Calibri', 'fo:color': '#1f3044', ...bold };
const around = (top: number, bottom: number) => ({
  'fo:margin-top': `${top}cm`,
  'fo:margin-bottom': `${bottom}cm`,
});
const indented = { 'fo:margin-left': '1cm', 'fo:margin-right': '1cm' };
const centred = { 'fo:text-align': 'center' };
const together = { 'fo:keep-with-next': 'always' };

/** At the left of a callout, from its first to its last paragraph. */
const bar = (colour: string) => ({
  'fo:border-left': `2.25pt solid ${colour}`,
  'fo:padding-left': '0.42cm',
});

function heading(level: number, points: number): ParagraphStyle {
  return {
    name: `Heading ${level}`,
    parent: 'Heading',
    next: 'Text body',
    outline: level,
    paragraph: { ...around(level < 3 ? 0.65 : 0.45, 0.2), ...together },
    text: size(points),
  };
}

const paragraphStyles: readonly ParagraphStyle[] = [
  { name: 'Standard' },
  { name: 'Text body', parent: 'Standard', paragraph: { ...around(0, 0.28), 'fo:line-height': '120%' } },
  { name: 'Heading', parent: 'Standard', next: 'Text body', paragraph: together, text: title },
  { name: 'Title', parent: 'Heading', next: 'Author', paragraph: around(0, 0.3), text: size(24) },
  { name: 'Author', parent: 'Standard', next: 'Date', paragraph: around(0, 0.1), text: size(12) },
  {
    name: 'Date',
    parent: 'Standard',
    next: 'Text body',
    paragraph: around(0, 0.6),
    text: { 'fo:color': '#595959' },
  },
  heading(1, 17),
  heading(2, 14),
  heading(3, 12),
  heading(4, 11),
  heading(5, 11),
  heading(6, 11),
  {
    name: 'Quotations',
    parent: 'Text body',
    paragraph: indented,
    text: { 'fo:color': '#404040', ...italic },
  },
  { name: 'Callout', parent: 'Text body', paragraph: bar('#9db2c6') },
  {
    name: 'Callout Title',
    parent: 'Text body',
    next: 'Callout',
    // One line is drawn beside paragraphs with the same: another colour keeps two callouts apart.
    paragraph: { ...bar('#9db2c7'), ...together, ...around(0, 0), 'fo:padding-bottom': '0.1cm' },
    text: { 'style:font-name': 'Calibri', 'fo:color': '#1f3044', ...bold },
  },
  {
    name: 'Definition Term',
    parent: 'Text body',
    next: 'Definition',
    paragraph: { ...around(0, 0.05), ...together },
    text: bold,
  },
  { name: 'Definition', parent: 'Text body', paragraph: { 'fo:margin-left': '1cm' } },
  { name: 'List Contents', parent: 'Text body' },
  {
    name: 'List Tight',
    parent: 'List Contents',
    paragraph: { ...around(0, 0.28), 'style:contextual-spacing': 'true' },
  },
  {
    name: 'Figure',
    parent: 'Standard',
    next: 'Caption',
    paragraph: { ...around(0.3, 0.15), ...centred, ...together },
  },
  {
    name: 'Formula',
    parent: 'Standard',
    next: 'Text body',
    paragraph: { ...around(0.15, 0.35), ...centred },
  },
  {
    name: 'Caption',
    parent: 'Standard',
    next: 'Text body',
    paragraph: { ...around(0, 0.45), ...centred },
    text: { 'fo:color': '#404040', ...italic, ...size(10) },
  },
  {
    name: 'Preformatted Text',
    parent: 'Standard',
    paragraph: {
      ...around(0.2, 0.35),
      'fo:background-color': '#f6f6f6',
      'fo:border': '0.5pt solid #d9d9d9',
      'fo:padding': '0.15cm',
      'style:writing-mode': 'lr-tb',
      // Two blocks that follow each other stay two.
      'style:join-border': 'false',
    },
    text: {
      'style:font-name': 'Courier New',
      'style:font-name-complex': 'Courier New',
      ...size(9),
      ...untold,
    },
  },
  {
    name: 'Horizontal Line',
    parent: 'Standard',
    next: 'Text body',
    paragraph: {
      ...around(0.2, 0.5),
      'fo:border-bottom': '0.5pt solid #a6a6a6',
      'fo:padding-bottom': '0.05cm',
    },
    text: size(6),
  },
  { name: 'Footnote', parent: 'Standard', paragraph: around(0, 0.1), text: size(9) },
  { name: 'Table Contents', parent: 'Standard', text: size(10) },
  { name: 'Table Heading', parent: 'Table Contents', text: bold },
];

const textStyle = (name: string, properties: Readonly<Record<string, string>>) =>
  block(
    'style:style',
    {
      'style:name': encodedName(name),
      'style:display-name': name.includes(' ') ? name : null,
      'style:family': 'text',
    },
    [block('style:text-properties', properties)],
  );

const textStyles: readonly Xml[] = [
  textStyle('Source Text', { 'style:font-name': 'Courier New', ...size(10), ...untold }),
  textStyle('Internet link', {
    'fo:color': '#0b57a4',
    'style:text-underline-style': 'solid',
    'style:text-underline-width': 'auto',
    'style:text-underline-color': 'font-color',
  }),
  textStyle('Footnote Symbol', { 'style:text-position': 'super 58%' }),
  textStyle('Footnote anchor', { 'style:text-position': 'super 58%' }),
];
