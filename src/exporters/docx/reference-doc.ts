/** What is taken from a user's own Word document: its styles, its theme, and the size and margins of its page. */

import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { UserError } from '../../core/errors.ts';
import { type Part, readPart } from './reference-part.ts';
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
  const given = stylesIn(parts);
  const styles = idsFor(given.known);
  const missing = new Set(
    (Object.keys(styleNames) as StyleName[]).filter((name) => !given.known.has(keyOf(name))),
  );
  return {
    styles,
    stylesXml: withStyles(withLanguage(given.xml, language), stylesOf(missing, styles)),
    themeXml: themeIn(parts),
    page: pageIn(parts),
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
const largest = 16 * 1024 * 1024;

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

type Parts = ReadonlyMap<string, string>;

/** Null where the document has none. */
function partIn(parts: Parts, name: string, expected: Parameters<typeof readPart>[1]): Part | null {
  const text = parts.get(name);
  if (text === undefined) return null;
  try {
    return readPart(text, expected);
  } catch (error) {
    throw unreadable(`${name}: ${(error as Error).message}`);
  }
}

/** The ids by type and name, and every id that is taken as `id …`. The numbers of numbered headings are defined in a part that is not taken: no style may name them. */
function stylesIn(parts: Parts): { readonly known: ReadonlyMap<string, string>; readonly xml: string } {
  const known = new Map<string, string>();
  let open: { readonly id: string; readonly type: string } | null = null;
  const part = partIn(parts, 'word/styles.xml', {
    root: 'w:styles',
    without: 'numPr',
    opened(local, attribute) {
      if (local === 'style') {
        open = { id: attribute('styleId') ?? '', type: attribute('type') ?? '' };
        known.set(`id ${open.id}`, open.id);
      } else if (local === 'name' && open !== null) {
        known.set(`${open.type} ${(attribute('val') ?? '').toLowerCase()}`, open.id);
        open = null;
      }
    },
  });
  if (part === null) throw unreadable('it has no word/styles.xml');
  if (part.refersToParts) throw unreadable('word/styles.xml refers to other parts of it');
  return { known, xml: part.xml };
}

/** A theme may name pictures of its own, which are not taken. */
function themeIn(parts: Parts): string | null {
  const theme = partIn(parts, 'word/theme/theme1.xml', { root: 'a:theme' });
  return theme === null || theme.refersToParts ? null : theme.xml;
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

function withStyles(xml: string, more: string): string {
  const end = xml.lastIndexOf('</');
  return `${xml.slice(0, end)}${more}${xml.slice(end)}`;
}

/** The document's language stands in the defaults of all text. */
function withLanguage(xml: string, language: string | null): string {
  if (language === null) return xml;
  const lang = `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/>`;
  return xml.replace(/<w:rPrDefault\b(?:(?!<w:rPrDefault\b)[\s\S])*?<\/w:rPrDefault>/u, (defaults) =>
    /<w:lang\b[^<>]*\/>/u.test(defaults)
      ? defaults.replace(/<w:lang\b[^<>]*\/>/u, lang)
      : defaults.replace('</w:rPr>', `${lang}</w:rPr>`),
  );
}

/** Those of the last section, which is the one that the body ends in. */
function pageIn(parts: Parts): ReferencePage | null {
  let size: readonly number[] | null = null;
  let margins: readonly number[] | null = null;
  partIn(parts, 'word/document.xml', {
    root: 'w:document',
    opened(local, attribute) {
      const numbers = (names: readonly string[]) =>
        names.map((name) => Number(attribute(name) ?? Number.NaN));
      if (local === 'pgSz') size = numbers(['w', 'h']);
      if (local === 'pgMar') margins = numbers(['top', 'right', 'bottom', 'left']).map(Math.abs);
    },
  });
  const isWhole = (numbers: readonly number[] | null): numbers is readonly number[] =>
    numbers?.every((number) => Number.isInteger(number) && number < 100_000) ?? false;
  if (!isWhole(size) || !isWhole(margins)) return null;
  const [width, height] = size as readonly [number, number];
  const [top, right, bottom, left] = margins as readonly [number, number, number, number];
  const hasRoom = width - left - right > 1440 && height - top - bottom > 1440;
  return hasRoom ? { width, height, top, right, bottom, left } : null;
}
