/** Tells an image by its bytes: its type, its size, and whether a document can hold it. */

import { imageSize } from 'image-size';
import type { DocumentImage } from '../document.ts';

/** 100 megapixels are 400 MB when a reader unpacks them. */
const mostPixels = 100_000_000;

/** What the bytes begin with. */
const signatures: readonly (readonly [type: DocumentImage['type'], signature: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/u],
  ['image/jpeg', /^\xff\xd8\xff/u],
  ['image/gif', /^GIF8[79]a/u],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/u],
  ['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg\b)/iu],
];

/** Gives a reason back as it is. */
export async function imageFrom(bytes: Uint8Array | string, name: string): Promise<DocumentImage | string> {
  if (typeof bytes === 'string') return bytes;
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const type = signatures.find(([, signature]) => signature.test(start))?.[0];
  if (type === undefined) return 'it is no PNG, JPEG, GIF, WebP or SVG';
  if (type === 'image/svg+xml') {
    const { faultOfSvg } = await import('./svg.ts');
    const fault = faultOfSvg(bytes);
    if (fault !== null) return fault;
  }
  if (!isWhole[type](bytes)) return 'it is cut off';
  const size = sizeOf(bytes, type);
  if (size === null) return 'its size cannot be read';
  if (size.width * size.height > mostPixels) {
    return `it has ${size.width} by ${size.height} pixels, more than ${mostPixels / 1_000_000} million`;
  }
  return { name, type, bytes, ...size };
}

/** By type, whether the file goes on to its end: one that broke off shows in some readers, and stops others. Some tools write more after it. */
const isWhole: Readonly<Record<DocumentImage['type'], (bytes: Uint8Array) => boolean>> = {
  'image/png': (bytes) => holds(bytes, [0x49, 0x45, 0x4e, 0x44]),
  'image/jpeg': (bytes) => holds(bytes, [0xff, 0xd9]),
  'image/gif': (bytes) => holds(bytes, [0, 0x3b]),
  'image/webp': (bytes) =>
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length,
  'image/svg+xml': () => true,
};

/** Looks from the end, where it usually is. */
function holds(bytes: Uint8Array, [first, ...others]: readonly [number, ...number[]]): boolean {
  let at = bytes.lastIndexOf(first);
  while (at > 0) {
    if (others.every((byte, index) => bytes[at + 1 + index] === byte)) return true;
    at = bytes.lastIndexOf(first, at - 1);
  }
  return false;
}

/** What a browser gives an SVG that names no size (CSS 2.2, 10.3.2). */
const sizeWithoutSize = { width: 300, height: 150 };

function sizeOf(
  bytes: Uint8Array,
  type: DocumentImage['type'],
): Pick<DocumentImage, 'width' | 'height'> | null {
  const none = type === 'image/svg+xml' ? sizeWithoutSize : null;
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return none;
    // EXIF: from 5 on the picture lies on its side.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return none;
  }
}
