/** Tells what of raw HTML is not let in, each kind once: elements that run, load or ask for something, and links that lead nowhere. */

import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { ExportDocument } from '../document.ts';
import { outwardAddress } from '../normalise/links.ts';
import { htmlSchema } from './schema.ts';

const allowed: ReadonlySet<string> = new Set(htmlSchema.tagNames);
const stripped: ReadonlySet<string> = new Set(htmlSchema.strip);
/** Languages of their own: none of their elements is worth a word beside them. */
const foreign: ReadonlySet<string> = new Set(['svg', 'math']);

/** Before the sanitiser, which takes it out; a link that no address is left of, here. */
export function tellRefused(
  body: Root,
  { warn }: Pick<ExportDocument, 'warn'>,
  addresses: 'kept' | 'resolved',
): void {
  visit(body, 'element', (element) => {
    const { tagName, properties } = element;
    if (stripped.has(tagName)) warn(`raw HTML: <${tagName}> is left out`, element);
    else if (!allowed.has(tagName)) warn(`raw HTML: <${tagName}> is left out, what it holds stays`, element);
    if (stripped.has(tagName) || foreign.has(tagName)) return SKIP;
    if (tagName !== 'a' || typeof properties.href !== 'string' || /^\s*#/u.test(properties.href))
      return undefined;
    const { url, fault } = outwardAddress(properties.href, addresses);
    if (fault === undefined) properties.href = url;
    else {
      warn(fault, element);
      delete properties.href;
    }
    return undefined;
  });
}
