/** Names the links of raw HTML that say nothing, as those of Markdown are: nobody can follow what has no text. */

import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { headingText } from './outline.ts';

/** By their title or their address; an image in one says it. */
export function nameLinks(body: Root): void {
  visit(body, 'element', (link) => {
    const { href, title } = link.properties;
    if (link.tagName !== 'a' || typeof href !== 'string' || link.children.map(headingText).join('') !== '')
      return;
    const name = String(title || href);
    const image = imageIn(link);
    if (image === undefined) link.children.push({ type: 'text', value: name });
    else image.properties.alt = name;
  });
}

function imageIn(link: Element): Element | undefined {
  let image: Element | undefined;
  visit(link, 'element', (element) => {
    if (element.tagName !== 'img') return undefined;
    image = element;
    return EXIT;
  });
  return image;
}
