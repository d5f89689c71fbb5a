/** Writes an image into the page itself: https://www.rfc-editor.org/rfc/rfc2397 */

import type { DocumentImage } from '../document.ts';

export function dataAddress({ type, bytes }: DocumentImage): string {
  return `data:${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;
}
