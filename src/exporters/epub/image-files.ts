/** The images of a book, each in a file of its own and once. */

import type { DocumentImage } from '../document.ts';
import type { BookItem } from './book.ts';

export interface ImageFiles {
  /** In the order in which they were asked for. */
  readonly files: readonly BookItem[];
  readonly addressOf: (image: DocumentImage) => string;
  readonly coverOf: (image: DocumentImage) => string;
}

const extensions: Readonly<Record<DocumentImage['type'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

export function createImageFiles(): ImageFiles {
  const files: BookItem[] = [];
  const addresses = new Map<DocumentImage, string>();
  const add = (image: DocumentImage, id: string, properties: readonly string[]) => {
    const href = `images/${id}.${extensions[image.type]}`;
    files.push({ id, href, mediaType: image.type, content: image.bytes, properties });
    return href;
  };
  return {
    files,
    addressOf(image) {
      const address = addresses.get(image) ?? add(image, `image-${addresses.size + 1}`, []);
      addresses.set(image, address);
      return address;
    },
    coverOf: (image) => add(image, 'cover-image', ['cover-image']),
  };
}
