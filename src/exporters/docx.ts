/** Writes a Word document: real styles, lists, notes and tables, with the language of every part. */

import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { block, writeXml, type Xml } from '../core/xml.ts';
import type { ExportDocument } from './document.ts';
import { blocks, outermost, paragraph, runsIn } from './docx/blocks.ts';
import { footnotesXml } from './docx/notes.ts';
import { createLists } from './docx/numbering.ts';
import { createMedia, createRelationships, packed } from './docx/parts.ts';
import { corePropertiesXml } from './docx/properties.ts';
import type { Reference, ReferencePage } from './docx/reference-doc.ts';
import { ownStyleIds, type StyleName, stylesXml } from './docx/styles.ts';
import { textNamespaces, twips, w, wordNamespace } from './docx/word.ts';
import type { Writer } from './docx/writer.ts';
import type { ExportOptions } from './exporter.ts';
import { withoutHtml } from './normalise/raw-html.ts';
import { formulasOf } from './office/formulas.ts';
import { noteCallsOf } from './office/note-calls.ts';
import { page } from './office/page.ts';
import { textNode } from './office/phrases.ts';
import { withRegion } from './office/scripts.ts';
import { longDate } from './wording/long-date.ts';

export async function render(given: ExportDocument, options: ExportOptions): Promise<Uint8Array> {
  const document = await withoutHtml(given);
  const language = document.meta.language === 'und' ? null : withRegion(document.meta.language);
  const reference = await referenceIn(options, language);
  const sheet = reference?.page ?? ownPage;
  const writer = createWriter(document, {
    formula: await formulasOf(document),
    styles: reference?.styles ?? ownStyleIds,
    textWidth: (sheet.width - sheet.left - sheet.right) / twips(1),
  });
  const { relationships, media } = writer;
  const body = [
    ...titlePage(writer),
    ...blocks(document.tree.children, outermost('Normal', writer.textWidth), writer),
    section(sheet),
  ];
  const ofNotes = createRelationships();
  writer.relationships = ofNotes;
  const footnotes = footnotesXml(writer);
  return packed(
    {
      'docProps/core.xml': corePropertiesXml(document, options),
      'word/document.xml': writeXml(block('w:document', textNamespaces, [block('w:body', {}, body)])),
      'word/footnotes.xml': footnotes,
      'word/numbering.xml': writer.lists.xml(),
      'word/settings.xml': settingsXml,
      'word/styles.xml': reference?.stylesXml ?? stylesXml(language),
      ...(reference?.themeXml && { 'word/theme/theme1.xml': reference.themeXml }),
    },
    media,
    { document: relationships, footnotes: ofNotes },
  );
}

async function referenceIn(
  { referenceDoc }: ExportOptions,
  language: string | null,
): Promise<Reference | null> {
  if (referenceDoc === undefined) return null;
  return (await import('./docx/reference-doc.ts')).readReference(referenceDoc, language);
}

const margin = twips(page.margin);
const ownPage: ReferencePage = {
  width: twips(page.width),
  height: twips(page.height),
  top: margin,
  right: margin,
  bottom: margin,
  left: margin,
};

function createWriter(
  document: ExportDocument,
  given: Pick<Writer, 'formula' | 'styles' | 'textWidth'>,
): Writer {
  let id = 0;
  return {
    ...given,
    document,
    bookmarks: bookmarksOf(document),
    lists: createLists(),
    media: createMedia(),
    relationships: createRelationships(),
    notes: noteCallsOf(document),
    called: new Set(),
    nextId: () => ++id,
  };
}

/** Word's bookmarks have at most 40 characters, letters, digits and underscores: slugs may have others. */
function bookmarksOf({ tree }: ExportDocument): Map<string, string> {
  const bookmarks = new Map<string, string>();
  visit(tree, 'heading', ({ data }) => {
    if (data?.slug !== undefined) bookmarks.set(data.slug, `section_${bookmarks.size + 1}`);
  });
  return bookmarks;
}

function titlePage(writer: Writer): Xml[] {
  const { title, meta } = writer.document;
  const line = (style: StyleName, children: readonly PhrasingContent[], language?: string) => {
    const place = { ...outermost(style, writer.textWidth), ...(language !== undefined && { language }) };
    return children.length === 0 ? [] : [paragraph(runsIn(children, place), { style }, place, writer)];
  };
  return [
    ...line('Title', title?.children ?? [], title?.data?.language),
    ...line('Author', textNode(meta.authors.join(', '))),
    ...line('Date', textNode(longDate(meta.date, meta.language))),
  ];
}

/** The size and the margins of the page end the body (17.6.17). */
function section({ width, height, ...margins }: ReferencePage): Xml {
  const apart = { header: 708, footer: 708, gutter: 0 };
  return w('sectPr', {}, [w('pgSz', { w: width, h: height }), w('pgMar', { ...margins, ...apart })]);
}

/** Word 2013 and later set a document of version 15 as their own, not in compatibility mode ([MS-DOCX] 2.2.1). */
const settingsXml = writeXml(
  block('w:settings', wordNamespace, [
    w('footnotePr', {}, [w('footnote', { id: -1 }), w('footnote', { id: 0 })]),
    w('compat', {}, [
      w('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ]),
  ]),
);
