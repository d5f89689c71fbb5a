/** The parts of a Word document, and how they name each other: the Open Packaging Conventions (ISO/IEC 29500-2). */

import { lookup } from '../../core/lookup.ts';
import { block, writeXml, type Xml } from '../../core/xml.ts';
import { type Part, zipped } from '../reproducible/zip.ts';

/** What a part refers to, by an id of its own. */
export interface Relationships {
  /** @param kind the last word of the relationship's type. @returns the id; the same target has the same. */
  add(kind: string, target: string, isOutside?: boolean): string;
  xml(): string | null;
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/';

export function createRelationships(): Relationships {
  const ids = new Map<string, Xml>();
  return {
    add(kind, target, isOutside = false) {
      const key = `${kind} ${target}`;
      const known = ids.get(key)?.attributes['Id'] ?? `rId${ids.size + 1}`;
      const type = kind === 'core-properties' ? `${packageTypes}relationships/metadata/` : officeTypes;
      const mode = isOutside ? 'External' : null;
      ids.set(
        key,
        block('Relationship', { Id: known, Type: `${type}${kind}`, Target: target, TargetMode: mode }),
      );
      return known;
    },
    xml: () =>
      ids.size === 0
        ? null
        : writeXml(block('Relationships', { xmlns: `${packageTypes}relationships` }, [...ids.values()])),
  };
}

/** The pictures of a document. */
export interface Media {
  /** @returns the path from the text's part; the same bytes have the same. */
  add(bytes: Uint8Array, extension: string): string;
  parts(): readonly Part[];
}

export function createMedia(): Media {
  const paths = new Map<Uint8Array, string>();
  return {
    add(bytes, extension) {
      const path = paths.get(bytes) ?? `media/image${paths.size + 1}.${extension}`;
      paths.set(bytes, path);
      return path;
    },
    parts: () => [...paths].map(([bytes, path]): Part => [`word/${path}`, bytes]),
  };
}

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** By path: the kind of its relationship from the document, or from the package for the first two, and its content type. */
const kinds = lookup<readonly [kind: string, type: string]>({
  'docProps/core.xml': ['core-properties', 'application/vnd.openxmlformats-package.core-properties+xml'],
  'word/document.xml': ['officeDocument', `${wordTypes}document.main+xml`],
  'word/footnotes.xml': ['footnotes', `${wordTypes}footnotes+xml`],
  'word/numbering.xml': ['numbering', `${wordTypes}numbering+xml`],
  'word/settings.xml': ['settings', `${wordTypes}settings+xml`],
  'word/styles.xml': ['styles', `${wordTypes}styles+xml`],
  'word/theme/theme1.xml': ['theme', 'application/vnd.openxmlformats-officedocument.theme+xml'],
});

const mediaTypes = { gif: 'image/gif', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml' };

/** @param texts the parts of `kinds` that there are, in any order. */
export function packed(
  texts: Readonly<Record<string, string>>,
  media: Media,
  { document, footnotes }: Readonly<Record<'document' | 'footnotes', Relationships>>,
): Promise<Uint8Array> {
  const root = createRelationships();
  const paths = Object.keys(kinds).filter((path) => texts[path] !== undefined);
  for (const [index, path] of paths.entries()) {
    if (index < 2) root.add(kinds[path]![0], path);
    else document.add(kinds[path]![0], path.slice('word/'.length));
  }
  const named = lookup<string | null>({
    '[Content_Types].xml': contentTypes(paths),
    '_rels/.rels': root.xml(),
    ...Object.fromEntries(paths.map((path) => [path, texts[path]!])),
    'word/_rels/document.xml.rels': document.xml(),
    'word/_rels/footnotes.xml.rels': footnotes.xml(),
  });
  const parts = Object.entries(named).flatMap(([path, text]): Part[] =>
    text === null ? [] : [[path, text]],
  );
  return zipped([...parts, ...media.parts()]);
}

function contentTypes(paths: readonly string[]): string {
  const byExtension = {
    ...mediaTypes,
    rels: `application/vnd.openxmlformats-package.relationships+xml`,
    xml: 'application/xml',
  };
  return writeXml(
    block('Types', { xmlns: `${packageTypes}content-types` }, [
      ...Object.entries(byExtension).map(([Extension, ContentType]) =>
        block('Default', { Extension, ContentType }),
      ),
      ...paths.map((path) => block('Override', { PartName: `/${path}`, ContentType: kinds[path]![1] })),
    ]),
  );
}
