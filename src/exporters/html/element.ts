/** Makes an element of a page or a book that we add ourselves. */

import type { Element, ElementContent, Properties } from 'hast';

/** Texts may stand as strings; no children, no array. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
