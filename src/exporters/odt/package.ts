/** The parts of an OpenDocument package around its text: metadata and the list of its files. */

import { block, flow, writeXml } from '../../core/xml.ts';
import type { ExportDocument } from '../document.ts';
import type { ExportOptions } from '../exporter.ts';
import { writtenAt } from '../reproducible/written-at.ts';
import { zipped } from '../reproducible/zip.ts';
import { namespaces } from './namespaces.ts';
import type { Objects } from './objects.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

/** The media type comes first and is not compressed, so that a file can be told by its first bytes (part 2, 3.3). */
export function packed(texts: Readonly<Record<string, string>>, objects: Objects): Promise<Uint8Array> {
  return zipped([
    ['mimetype', mediaType],
    ...Object.entries(texts),
    ...objects.parts(),
    ['META-INF/manifest.xml', manifestXml(Object.keys(texts), objects)],
  ]);
}

function manifestXml(paths: readonly string[], objects: Objects): string {
  const entries = [
    ['/', mediaType],
    ...paths.map((path) => [path, 'text/xml']),
    ...objects.entries(),
  ] as const;
  return writeXml(
    block(
      'manifest:manifest',
      { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
      entries.map(([path, type]) =>
        block('manifest:file-entry', {
          'manifest:full-path': path,
          'manifest:version': path === '/' ? '1.3' : null,
          'manifest:media-type': type,
        }),
      ),
    ),
  );
}

export function metaXml(document: ExportDocument, options: ExportOptions): string {
  const { title, authors, language, description, tags } = document.meta;
  const authored = authors.join(', ') || null;
  const moment = writtenAt(document, options);
  const fields: readonly (readonly [string, string | null])[] = [
    ['dc:title', title],
    ['dc:description', description],
    ...tags.map((tag) => ['meta:keyword', tag] as const),
    ['meta:initial-creator', authored],
    ['dc:creator', authored],
    ['meta:creation-date', moment],
    ['dc:date', moment],
    ['dc:language', language === 'und' ? null : language],
  ];
  return writeXml(
    block('office:document-meta', { ...namespaces, 'office:version': '1.3' }, [
      block(
        'office:meta',
        {},
        fields.flatMap(([name, value]) => (value === null ? [] : [flow(name, {}, value)])),
      ),
    ]),
  );
}
