/** What modules of XLIFF 2 may add to the core: their elements and attributes by name (XLIFF 2.1, section 5). */

import { lookup, ownEntry } from '../../core/lookup.ts';
import { elementsOf, type XmlElement } from './xml-read.ts';
import { tagged } from './xml-shape.ts';

interface Module {
  /** The elements that stand in elements of the core. */
  readonly elements: readonly string[];
  /** What each attribute may say. */
  readonly attributes: Readonly<Record<string, RegExp>>;
}

const none = { attributes: {} };
const count = /^\d+$/u;

const modules = lookup<Module>({
  'urn:oasis:names:tc:xliff:matches:2.0': { elements: ['matches'], ...none },
  'urn:oasis:names:tc:xliff:glossary:2.0': { elements: ['glossary'], ...none },
  'urn:oasis:names:tc:xliff:metadata:2.0': { elements: ['metadata'], ...none },
  'urn:oasis:names:tc:xliff:resourcedata:2.0': { elements: ['resourceData'], ...none },
  'urn:oasis:names:tc:xliff:validation:2.0': { elements: ['validation'], ...none },
  'urn:oasis:names:tc:xliff:fs:2.0': {
    elements: [],
    // Names of HTML elements, in lower case.
    attributes: { fs: /^[a-z][a-z1-6]*$/u, subFs: /,/u },
  },
  'urn:oasis:names:tc:xliff:sizerestriction:2.0': {
    elements: ['profiles', 'data'],
    attributes: {
      storageRestriction: /^/u,
      sizeRestriction: /^/u,
      equivStorage: count,
      sizeInfo: /^/u,
      sizeInfoRef: /^/u,
    },
  },
});

export function checkModules(element: XmlElement): string | null {
  const stranger = elementsOf(element).find(
    ({ name, namespace }) => modules[namespace]?.elements.includes(name) === false,
  );
  if (stranger) return `holds ${tagged(stranger)}, which its module does not have`;
  for (const [name, value] of element.attributes) {
    const [, namespace, local] = /^\{(.*)\}(.*)$/u.exec(name) ?? [];
    const known = modules[namespace ?? '']?.attributes;
    // The start of a pair speaks for its end (sections 5.6.5 and 5.8.6).
    if (known && element.name === 'ec' && element.attributes.get('isolated') !== 'yes') {
      return `is not isolated: it cannot have ${local}`;
    }
    if (known && !ownEntry(known, local!)?.test(value))
      return `cannot have the module attribute ${local}="${value}"`;
  }
  return null;
}
