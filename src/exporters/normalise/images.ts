/** Reads each image of a document once, from below the article's folder or out of a `data:` address; never from the network. */

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { DocumentImage } from '../document.ts';
import type { ExportOptions, ReadImage } from '../exporter.ts';
import { imageFrom } from './image-file.ts';
import { encoded } from './links.ts';

interface ImageOptions extends Pick<ExportOptions, 'cover' | 'readImage'> {
  readonly addresses: 'kept' | 'resolved';
  /** What the front matter names. */
  readonly coverPath: string | null;
  readonly warn: (message: string, node?: Nodes) => void;
}

interface Images {
  /** By address, as the image nodes have it now. */
  readonly images: ReadonlyMap<string, DocumentImage>;
  readonly cover: DocumentImage | null;
}

export async function readImages(trees: readonly Root[], options: ImageOptions): Promise<Images> {
  const images = new Map<string, DocumentImage>();
  for (const [address, node] of await addressesIn(trees)) {
    if (options.addresses === 'kept' && !isData(address)) continue;
    const image = await imageAt(address, options.readImage);
    if (typeof image !== 'string') images.set(address, image);
    else options.warn(`the image ${quoted(address)} is left out: ${image}`, node);
  }
  const cover = options.addresses === 'kept' ? null : await coverFrom(options);
  if (typeof cover === 'string') {
    options.warn(`the cover ${quoted(options.cover?.name ?? options.coverPath!)} is left out: ${cover}`);
  }
  return { images, cover: typeof cover === 'string' ? null : cover };
}

async function coverFrom({
  cover,
  coverPath,
  readImage,
}: ImageOptions): Promise<DocumentImage | string | null> {
  if (cover !== undefined) return imageFrom(cover.bytes, cover.name);
  return coverPath === null ? null : imageAt(encoded(coverPath), readImage);
}

function quoted(address: string): string {
  return `'${address.length > 80 ? `${address.slice(0, 60)}…` : address}'`;
}

/** With the first node that names each; addresses get the one spelling that the map has. */
async function addressesIn(trees: readonly Root[]): Promise<ReadonlyMap<string, Nodes>> {
  const addresses = new Map<string, Nodes>();
  const raw: Extract<Nodes, { type: 'html' }>[] = [];
  for (const tree of trees) {
    visit(tree, (node) => {
      if (node.type === 'image') {
        node.url = encoded(node.url.trim());
        if (!addresses.has(node.url)) addresses.set(node.url, node);
      } else if (node.type === 'html' && /<img\b/iu.test(node.value)) raw.push(node);
    });
  }
  if (raw.length > 0) {
    const { imageAddresses } = await import('./read-html.ts');
    for (const node of raw) {
      for (const address of imageAddresses(node.value)) {
        if (!addresses.has(encoded(address))) addresses.set(encoded(address), node);
      }
    }
  }
  return addresses;
}

function isData(address: string): boolean {
  return /^data:/iu.test(address);
}

/** The image, or why there is none. */
async function imageAt(address: string, readImage: ReadImage | undefined): Promise<DocumentImage | string> {
  if (isData(address)) return imageFrom(dataOf(address), 'image');
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\\\\)/iu.test(address)) return 'it is remote, and nothing is downloaded';
  const path = decoded(address.replace(/[?#].*$/su, ''));
  if (path === '') return 'it has no address';
  if (readImage === undefined) return 'no way to read files was given';
  return imageFrom(await readImage(path), path.split(/[/\\]/u).at(-1)!);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What stands in a `data:` address (RFC 2397). */
function dataOf(address: string): Uint8Array | string {
  const { form, data } = /^data:(?<form>[^,]*),(?<data>.*)$/su.exec(address)?.groups ?? {};
  if (form === undefined || data === undefined) return 'its data: address holds nothing';
  if (!/;\s*base64\s*$/iu.test(form)) return new TextEncoder().encode(decoded(data));
  try {
    const binary = atob(decoded(data));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return 'its data: address is not valid base64';
  }
}
