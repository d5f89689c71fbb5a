/** The namespaces of OpenDocument that we write in (OpenDocument 1.3, part 3, 1.5). */

import { lookup } from '../../core/lookup.ts';

const names = 'office style text table draw meta'.split(' ');
const compatible = { fo: 'xsl-fo', svg: 'svg' };

export const namespaces = lookup<string>({
  ...Object.fromEntries(
    names.map((name) => [
      `xmlns:${name}`,
      `urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(compatible).map(([name, long]) => [
      `xmlns:${name}`,
      `urn:oasis:names:tc:opendocument:xmlns:${long}-compatible:1.0`,
    ]),
  ),
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
});
