/** Finds the images that raw HTML names. */

import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** As the attributes say, entities decoded. */
export function imageAddresses(html: string): string[] {
  const addresses: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties: { src } }) => {
    if (tagName === 'img' && typeof src === 'string') addresses.push(src.trim());
  });
  return addresses;
}
