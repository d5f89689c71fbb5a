/** Which ids of an XLIFF 2 file must differ from which (XLIFF 2.1, section 4.3.1.1). */

import { lookup } from '../../core/lookup.ts';
import { childrenNamed, descendants, elementsOf, type XmlElement } from './xml-read.ts';

/** The second of two elements with one id; null when ids differ. */
export function checkIds(element: XmlElement): { at: XmlElement; fault: string } | null {
  for (const scope of scopes[element.name]?.(element) ?? []) {
    const lines = new Map<string, number>();
    for (const named of scope) {
      const id = named.attributes.get('id') ?? named.attributes.get('xml:id');
      if (id === undefined) continue;
      const first = lines.get(id);
      if (first !== undefined) return { at: named, fault: `has the id of line ${first}` };
      lines.set(id, named.line);
    }
  }
  return null;
}

/** By the element that encloses them: elements whose ids differ. */
const scopes = lookup<(element: XmlElement) => XmlElement[][]>({
  xliff: (root) => [childrenNamed(root, 'file')],
  file: (file) => {
    const all = [...descendants(file)].filter(({ namespace }) => namespace === file.namespace);
    const named = (name: string) => all.filter((element) => element.name === name);
    return [
      named('unit'),
      named('group'),
      ...[file, ...named('group'), ...named('unit')].flatMap(extensionsIn),
    ];
  },
  notes: (notes) => [childrenNamed(notes, 'note')],
  originalData: (data) => [childrenNamed(data, 'data')],
  unit: (unit) => {
    const parts = childrenNamed(unit, 'segment', 'ignorable');
    const inlineOf = (name: string) =>
      parts.flatMap((part) => childrenNamed(part, name).flatMap((content) => [...descendants(content)]));
    return [
      [...parts, ...inlineOf('source')],
      [...parts, ...inlineOf('target')],
    ];
  },
});

/** The elements of modules and extensions in it, by namespace. */
function extensionsIn(element: XmlElement): XmlElement[][] {
  return elementsOf(element)
    .filter(({ namespace }) => namespace !== element.namespace)
    .map((extension) =>
      [...descendants(extension)].filter(({ namespace }) => namespace === extension.namespace),
    );
}
