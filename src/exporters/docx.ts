/** Writes a Word document: real styles, lists, notes and tables, with the language of every part. */

import { Document, type FileChild, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { visit } from 'unist-util-visit';
import type { ExportDocument } from './document.ts';
import { blocks, outermost } from './docx/blocks.ts';
import { notesOf } from './docx/notes.ts';
import { createLists } from './docx/numbering.ts';
import { ommlOf } from './docx/omml.ts';
import { packed } from './docx/pack.ts';
import { corePropertiesXml } from './docx/properties.ts';
import { type ReferencePage, readReference } from './docx/reference-doc.ts';
import { ownStyleIds, stylesXml } from './docx/styles.ts';
import { component, safe, twips, type Writer } from './docx/writer.ts';
import type { ExportOptions } from './exporter.ts';
import { withoutHtml } from './normalise/raw-html.ts';
import { dateLine } from './office/date-line.ts';
import { hasFormula } from './office/formulas.ts';
import { noteCallsOf } from './office/note-calls.ts';
import { page } from './office/page.ts';
import { withRegion } from './office/scripts.ts';

export async function render(given: ExportDocument, options: ExportOptions): Promise<Uint8Array> {
  const document = await withoutHtml(given);
  const language = document.meta.language === 'und' ? null : withRegion(document.meta.language);
  const reference = options.referenceDoc === undefined ? null : readReference(options.referenceDoc, language);
  const sheet = reference?.page ?? ownPage;
  const writer = createWriter(document, {
    formula: await formulasOf(document),
    styles: reference?.styles ?? ownStyleIds,
    textWidth: (sheet.width - sheet.left - sheet.right) / twips(1),
  });
  const children = [
    ...titlePage(writer),
    ...blocks(document.tree.children, outermost('Normal', writer.textWidth), writer),
  ];
  const footnotes = notesOf(writer);
  const { width, height, ...margin } = sheet;
  const word = new Document({
    numbering: writer.lists.numbering(),
    footnotes,
    sections: [{ properties: { page: { size: { width, height }, margin } }, children }],
  });
  const parts = {
    'word/styles.xml': reference?.stylesXml ?? stylesXml(language),
    'docProps/core.xml': corePropertiesXml(document, options),
    ...(reference?.themeXml && { 'word/theme/theme1.xml': reference.themeXml }),
  };
  return packed(word, parts, writer.styles);
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
    notes: noteCallsOf(document),
    called: new Set(),
    nextId: () => ++id,
  };
}

/** What reads formulas is loaded only where there are some. */
async function formulasOf(document: ExportDocument): Promise<Writer['formula']> {
  if (![document.tree, ...document.notes].some(hasFormula)) return () => null;
  const { mathmlOf } = await import('./office/mathml.ts');
  return (node) => {
    const display = node.type === 'math';
    const formula = mathmlOf(node, document.warn);
    // A formula may stand wherever a run may; the package's types know those of its own only.
    return formula === null ? null : (component(ommlOf(formula, display)) as unknown as ParagraphChild);
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

function titlePage({ document: { meta }, styles }: Writer): FileChild[] {
  const line = (style: string, text: string | null) =>
    text === null ? [] : [new Paragraph({ style, children: [new TextRun({ text: safe(text) })] })];
  return [
    ...line(styles.Title, meta.title),
    ...line(styles.Author, meta.authors.join(', ') || null),
    ...line(styles.Date, meta.date === null ? null : dateLine(meta.date, meta.language)),
  ];
}
