/** What stands beside the text in an OpenDocument package: pictures, and formulas as documents of their own. */

import { writeXml, type Xml } from '../../core/xml.ts';
import type { DocumentImage } from '../document.ts';
import type { Part } from '../reproducible/zip.ts';

export interface Objects {
  /** The path of a picture; the same picture is kept once. */
  picture(image: DocumentImage): string;
  /** The path of a formula. */
  formula(mathml: Xml): string;
  parts(): readonly Part[];
  /** For the manifest: paths with their media types. */
  entries(): readonly (readonly [path: string, mediaType: string])[];
}

const extensions = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
} as const;

export function createObjects(): Objects {
  const parts: Part[] = [];
  const entries: [string, string][] = [];
  const pictures = new Map<DocumentImage, string>();
  let formulas = 0;
  return {
    picture(image) {
      const known = pictures.get(image);
      if (known !== undefined) return known;
      const path = `Pictures/${pictures.size + 1}.${extensions[image.type]}`;
      pictures.set(image, path);
      parts.push([path, image.bytes]);
      entries.push([path, image.type]);
      return path;
    },
    formula(mathml) {
      const path = `Formula-${++formulas}`;
      parts.push([`${path}/content.xml`, writeXml(mathml)]);
      entries.push(
        [`${path}/`, 'application/vnd.oasis.opendocument.formula'],
        [`${path}/content.xml`, 'text/xml'],
      );
      return path;
    },
    parts: () => parts,
    entries: () => entries,
  };
}
