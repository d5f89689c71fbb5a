/** Writes an OpenDocument text: real styles, lists, notes and tables, with the language of every part. */

import type { PhrasingContent } from 'mdast';
import { block, writeXml, type Xml } from '../core/xml.ts';
import type { ExportDocument } from './document.ts';
import type { ExportOptions } from './exporter.ts';
import { withoutHtml } from './normalise/raw-html.ts';
import { createAutomaticStyles } from './odt/automatic-styles.ts';
import { blocks, outermost, paragraph, runsIn } from './odt/blocks.ts';
import { namespaces } from './odt/namespaces.ts';
import { createObjects } from './odt/objects.ts';
import { metaXml, packed } from './odt/package.ts';
import { stylesXml } from './odt/styles.ts';
import type { Writer } from './odt/writer.ts';
import { formulasOf } from './office/formulas.ts';
import { noteCallsOf } from './office/note-calls.ts';
import { textNode } from './office/phrases.ts';
import { withRegion } from './office/scripts.ts';
import { longDate } from './wording/long-date.ts';

export async function render(given: ExportDocument, options: ExportOptions): Promise<Uint8Array> {
  const document = await withoutHtml(given);
  const { language } = document.meta;
  const writer = await createWriter(document);
  const body = [
    ...titlePage(document, writer),
    ...blocks(document.tree.children, outermost('Text_20_body'), writer),
  ];
  const content = block('office:document-content', { ...namespaces, 'office:version': '1.3' }, [
    block('office:automatic-styles', {}, writer.styles.all()),
    block('office:body', {}, [block('office:text', {}, body)]),
  ]);
  return packed(
    {
      'content.xml': writeXml(content),
      'styles.xml': stylesXml(language === 'und' ? null : withRegion(language)),
      'meta.xml': metaXml(document, options),
    },
    writer.objects,
  );
}

async function createWriter(document: ExportDocument): Promise<Writer> {
  return {
    document,
    styles: createAutomaticStyles(),
    objects: createObjects(),
    notes: noteCallsOf(document),
    called: new Set(),
    inNote: false,
    formula: await formulasOf(document),
    tables: 0,
  };
}

function titlePage({ title, meta }: ExportDocument, writer: Writer): Xml[] {
  const line = (style: string, children: readonly PhrasingContent[], language?: string) => {
    const place = { ...outermost(style), ...(language !== undefined && { language }) };
    return children.length === 0 ? [] : [paragraph(runsIn(children, place), style, place, writer)];
  };
  return [
    ...line('Title', title?.children ?? [], title?.data?.language),
    ...line('Author', textNode(meta.authors.join(', '))),
    ...line('Date', textNode(longDate(meta.date, meta.language))),
  ];
}
