/** What is taken from a user's own Word document: its styles, its theme, and the size and margins of its page. */

import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { UserError } from '../../core/errors.ts';
import { ownStyleIds, type StyleIds, type StyleName, styleNames, stylesOf } from './styles.ts';

export interface Reference {
  readonly styles: StyleIds;
  /** `word/styles.xml`, with what it lacked. */
  readonly stylesXml: string;
  readonly themeXml: string | null;
  /** In twentieths of a point; null for what it does not say. */
  readonly page: ReferencePage | null;
}

export interface ReferencePage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * @param language BCP 47 with its region, null when it is not known.
 * @throws UserError (unreadable) for what is no Word document.
 */
export function readReference(bytes: Uint8Array, language: string | null): Reference {
  const parts = partsOf(bytes);
  const given = parts.get('word/styles.xml');
  if (given === undefined) throw unreadable('it has no word/styles.xml');
  const known = stylesIn(given);
  const styles = idsFor(known);
  const missing = new Set((Object.keys(styleNames) as StyleName[]).filter((name) => !known.has(keyOf(name))));
  const theme = parts.get('word/theme/theme1.xml') ?? null;
  return {
    styles,
    stylesXml: withStyles(withLanguage(given, language), stylesOf(missing, styles)),
    // A theme may name pictures of its own, which are not taken.
    themeXml: theme?.includes('r:embed') ? null : theme,
    page: pageIn(parts.get('word/document.xml') ?? ''),
  };
}

function unreadable(why: string): UserError {
  return new UserError(`this is no Word document that styles can be taken from: ${why}`, {
    outcome: 'unreadable',
    where: '--reference-doc',
    hint: 'Name a .docx file that Word or LibreOffice saved.',
  });
}

const wanted: ReadonlySet<string> = new Set([
  'word/styles.xml',
  'word/theme/theme1.xml',
  'word/document.xml',
]);
/** Bytes, unpacked: a document of 100 000 words has 10 million. */
const largest = 64 * 1024 * 1024;

function partsOf(bytes: Uint8Array): Map<string, string> {
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (wanted.has(name) && originalSize > largest) throw unreadable(`${name} is too large`);
    return wanted.has(name);
  };
  try {
    return new Map(
      Object.entries(unzipSync(bytes, { filter })).map(([name, part]) => [name, strFromU8(part)]),
    );
  } catch (error) {
    throw error instanceof UserError ? error : unreadable('it is not a zip file');
  }
}

/** The ids by type and name, and every id that is taken as `id …`. */
function stylesIn(xml: string): Map<string, string> {
  const styles = new Map<string, string>();
  let open: { readonly id: string; readonly type: string } | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    throw unreadable(`word/styles.xml is broken: ${message}`);
  });
  parser.on('opentag', ({ local, attributes }) => {
    const value = (name: string) =>
      Object.values(attributes).find((attribute) => attribute.local === name)?.value ?? '';
    if (local === 'style') {
      open = { id: value('styleId'), type: value('type') };
      styles.set(`id ${open.id}`, open.id);
    } else if (local === 'name' && open !== null) {
      styles.set(`${open.type} ${value('val').toLowerCase()}`, open.id);
      open = null;
    }
  });
  parser.write(xml).close();
  return styles;
}

const otherTypes: Readonly<Partial<Record<StyleName, string>>> = {
  VerbatimChar: 'character',
  Hyperlink: 'character',
  FootnoteReference: 'character',
  Table: 'table',
};

/** Word finds its own styles by name, in whatever language it runs; only the ids are translated. */
function keyOf(name: StyleName): string {
  return `${otherTypes[name] ?? 'paragraph'} ${styleNames[name].toLowerCase()}`;
}

function idsFor(known: ReadonlyMap<string, string>): StyleIds {
  const ids = { ...ownStyleIds };
  for (const name of Object.keys(ids) as StyleName[]) {
    const isTaken = known.has(`id ${name}`);
    ids[name] = known.get(keyOf(name)) ?? (isTaken ? `Article${name}` : name);
  }
  return ids;
}

/** The numbers of numbered headings are defined in a part that is not taken: a style must not name them. */
const numbering = /<w:numPr\s*\/>|<w:numPr\b[\s\S]*?<\/w:numPr>/gu;

function withStyles(xml: string, more: string): string {
  const end = xml.lastIndexOf('</');
  return `${xml.slice(0, end).replace(numbering, '')}${more}${xml.slice(end)}`;
}

/** The document's language stands in the defaults of all text. */
function withLanguage(xml: string, language: string | null): string {
  if (language === null) return xml;
  const lang = `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/>`;
  return xml.replace(/<w:rPrDefault\b[\s\S]*?<\/w:rPrDefault>/u, (defaults) =>
    /<w:lang\b[^>]*\/>/u.test(defaults)
      ? defaults.replace(/<w:lang\b[^>]*\/>/u, lang)
      : defaults.replace('</w:rPr>', `${lang}</w:rPr>`),
  );
}

/** Those of the last section, which is the one that the body ends in. */
function pageIn(xml: string): ReferencePage | null {
  const size = numbersIn(xml, 'pgSz', ['w', 'h']);
  const margins = numbersIn(xml, 'pgMar', ['top', 'right', 'bottom', 'left']);
  if (size === null || margins === null) return null;
  const [width, height] = size as [number, number];
  const [top, right, bottom, left] = margins.map(Math.abs) as [number, number, number, number];
  const hasRoom = width - left - right > 1440 && height - top - bottom > 1440;
  return hasRoom ? { width, height, top, right, bottom, left } : null;
}

function numbersIn(xml: string, element: string, names: readonly string[]): number[] | null {
  const tag = xml.slice(Math.max(xml.lastIndexOf(`<w:${element} `), 0)).slice(0, 500);
  const numbers = names.map((name) => Number(new RegExp(`\\sw:${name}="(-?\\d{1,5})"`, 'u').exec(tag)?.[1]));
  return numbers.every(Number.isInteger) ? numbers : null;
}
