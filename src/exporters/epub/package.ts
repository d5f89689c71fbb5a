/** The package document: what a book is, what it holds, in which order. EPUB 3.3, section 5. */

import { block, flow, writeXml, type Xml } from '../../core/xml.ts';
import type { DocumentMeta } from '../document.ts';
import { directionOf } from '../normalise/language-tag.ts';

export interface ManifestItem {
  readonly id: string;
  readonly href: string;
  readonly mediaType: string;
  readonly properties?: readonly string[];
  /** Whether it is a page of the book, read in the order of the manifest. */
  readonly inSpine?: boolean;
}

export interface Package {
  readonly meta: DocumentMeta;
  readonly title: string;
  readonly identifier: string;
  /** ISO 8601 in UTC, to the second. */
  readonly modified: string;
  readonly accessibility: readonly Xml[];
  readonly items: readonly ManifestItem[];
}

export function packageDocument(book: Package): string {
  const { meta, items } = book;
  const direction = directionOf(meta.language) === 'rtl' ? 'rtl' : null;
  return writeXml(
    block(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': meta.language === 'und' ? null : meta.language,
        dir: direction,
      },
      [
        block('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(book)),
        block('manifest', {}, items.map(manifestItem)),
        block(
          'spine',
          { 'page-progression-direction': direction },
          items.filter(({ inSpine }) => inSpine).map(({ id }) => block('itemref', { idref: id })),
        ),
      ],
    ),
  );
}

function metadata({ meta, title, identifier, modified, accessibility }: Package): Xml[] {
  const { language, authors, date, description, tags } = meta;
  return [
    flow('dc:identifier', { id: 'identifier' }, identifier),
    flow('dc:title', {}, title),
    flow('dc:language', {}, language),
    ...authors.flatMap((author, index) => [
      flow('dc:creator', { id: `author-${index + 1}` }, author),
      flow('meta', { refines: `#author-${index + 1}`, property: 'role', scheme: 'marc:relators' }, 'aut'),
    ]),
    ...(date === null ? [] : [flow('dc:date', {}, date)]),
    ...(description === null ? [] : [flow('dc:description', {}, description)]),
    ...tags.map((tag) => flow('dc:subject', {}, tag)),
    flow('meta', { property: 'dcterms:modified' }, modified),
    ...accessibility,
  ];
}

function manifestItem({ id, href, mediaType, properties = [] }: ManifestItem): Xml {
  return block('item', {
    id,
    href,
    'media-type': mediaType,
    properties: properties.length === 0 ? null : properties.join(' '),
  });
}
