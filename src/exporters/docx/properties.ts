/** The core properties of a Word document: title, authors, language, and the moment that it says it was made. */

import { block, flow, writeXml } from '../../core/xml.ts';
import type { ExportDocument } from '../document.ts';
import type { ExportOptions } from '../exporter.ts';
import { writtenAt } from '../reproducible/written-at.ts';

export function corePropertiesXml(document: ExportDocument, options: ExportOptions): string {
  const { title, authors, language, description, tags } = document.meta;
  const moment = writtenAt(document, options);
  const properties: readonly [string, string | null][] = [
    ['dc:title', title],
    ['dc:creator', authors.join('; ') || null],
    ['cp:keywords', tags.join(', ') || null],
    ['dc:description', description],
    ['dc:language', language === 'und' ? null : language],
  ];
  return writeXml(
    block('cp:coreProperties', namespaces, [
      ...properties.flatMap(([name, value]) => (value === null ? [] : [flow(name, {}, value)])),
      ...['dcterms:created', 'dcterms:modified'].map((name) =>
        flow(name, { 'xsi:type': 'dcterms:W3CDTF' }, moment),
      ),
    ]),
  );
}

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
