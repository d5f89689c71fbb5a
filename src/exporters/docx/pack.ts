/** Packs a Word document so that the same article gives the same bytes: what the package takes from the clock and from chance is replaced. */

import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type Part, zipped } from '../office/zip.ts';
import type { StyleIds } from './styles.ts';
import { brace } from './writer.ts';

/** @param parts those of ours that stand instead of the package's, by their path. */
export async function packed(
  document: Document,
  parts: Readonly<Record<string, string>>,
  styles: StyleIds,
): Promise<Uint8Array> {
  const files = unzipSync(await Packer.pack(document, 'uint8array'));
  const settle = settler(styles);
  const entries = Object.entries(files).map(([path, bytes]): Part => {
    const part = parts[path];
    if (part !== undefined) return [path, strToU8(part)];
    return /\.(?:xml|rels)$/u.test(path) ? [path, strToU8(settle(strFromU8(bytes)))] : [path, bytes];
  });
  // In the order of their names, but the content types first, as in Word's own.
  const first = '[Content_Types].xml';
  return zipped(entries.toSorted(([a], [b]) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1)));
}

/** The package names each link by chance: `rId` and 21 letters, digits, `_` and `-`. */
const randomId = /(?<==")rId[\w-]{21}(?=")/gu;

function settler({ FootnoteReference }: StyleIds): (xml: string) => string {
  const links = new Map<string, string>();
  return (xml) =>
    xml
      .replace(randomId, (id) => {
        if (!links.has(id)) links.set(id, `rIdLink${links.size + 1}`);
        return links.get(id)!;
      })
      // The package knows the style of note numbers by this name only.
      .replaceAll('<w:rStyle w:val="FootnoteReference"/>', `<w:rStyle w:val="${FootnoteReference}"/>`)
      .replaceAll(brace, '{');
}
