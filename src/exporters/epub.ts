/** Writes an article as a book: EPUB 3.3, https://www.w3.org/TR/epub-33/ */

import type { ExportDocument } from './document.ts';
import { archive, type BookFile } from './epub/archive.ts';
import { bookOf } from './epub/book.ts';
import { identifierOf } from './epub/identifier.ts';
import { packageDocument } from './epub/package.ts';
import type { ExportOptions } from './exporter.ts';
import { writtenAt } from './reproducible/written-at.ts';

const container: BookFile = {
  path: 'META-INF/container.xml',
  content: `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`,
};

export async function render(document: ExportDocument, options: ExportOptions): Promise<Uint8Array> {
  const { items, ...facts } = await bookOf(document);
  const files = items.map(({ href, content }): BookFile => ({ path: `EPUB/${href}`, content }));
  const opf = packageDocument({
    ...facts,
    items,
    meta: document.meta,
    identifier: identifierOf(files),
    modified: writtenAt(document, options),
  });
  return archive([container, { path: 'EPUB/package.opf', content: opf }, ...files]);
}
