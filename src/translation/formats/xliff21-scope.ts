/** Walks an XLIFF 2 file, and tells of each element where it stands: what the rules of its prose are about. */

import { childNamed, childrenNamed, descendants, elementsOf, type XmlElement } from './xml-read.ts';

export interface Place {
  readonly element: XmlElement;
  readonly root: XmlElement;
  readonly file: FileScope | null;
  readonly unit: UnitScope | null;
  /** The segment or ignorable around it. */
  readonly part: XmlElement | null;
  readonly side: Side | null;
  /** Its `xml:lang` and `xml:space`, explicit or inherited. */
  readonly language: string | null;
  readonly space: string;
}

export type Side = 'source' | 'target';

interface FileScope {
  readonly units: ReadonlySet<string>;
}

export interface UnitScope {
  readonly element: XmlElement;
  readonly parts: readonly XmlElement[];
  readonly data: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  readonly inline: Readonly<Record<Side, InlineIndex>>;
}

/** The inline elements of all parts of a unit, on one side. Built once: a unit of a stranger may have a million. */
interface InlineIndex {
  /** Places in document order. */
  readonly at: ReadonlyMap<XmlElement, number>;
  readonly byId: ReadonlyMap<string, InlineElement>;
  /** `ec` and `em`, by what they end. */
  readonly ends: ReadonlyMap<string, readonly InlineElement[]>;
}

export interface InlineElement {
  readonly element: XmlElement;
  readonly part: XmlElement;
}

/** Every element of XLIFF's own namespace, in document order. */
export function* placesOf(root: XmlElement): Generator<Place> {
  yield* walk({
    element: root,
    root,
    file: null,
    unit: null,
    part: null,
    side: null,
    language: null,
    space: 'default',
  });
}

function* walk(given: Place): Generator<Place> {
  const { element } = given;
  const { name, attributes } = element;
  const place: Place = {
    ...given,
    language: attributes.get('xml:lang') ?? given.language,
    space: attributes.get('xml:space') ?? given.space,
    file: name === 'file' ? fileScope(element) : given.file,
    unit: name === 'unit' ? unitScope(element) : given.unit,
    part: name === 'segment' || name === 'ignorable' ? element : given.part,
    side: name === 'source' || name === 'target' ? name : given.side,
  };
  yield place;
  for (const child of elementsOf(element)) {
    if (child.namespace === element.namespace) yield* walk({ ...place, element: child });
  }
}

function fileScope(file: XmlElement): FileScope {
  const units = [...descendants(file)].filter(
    ({ name, namespace }) => name === 'unit' && namespace === file.namespace,
  );
  return { units: new Set(idsOf(units)) };
}

function unitScope(unit: XmlElement): UnitScope {
  const parts = childrenNamed(unit, 'segment', 'ignorable');
  const data = childNamed(unit, 'originalData');
  const notes = childNamed(unit, 'notes');
  return {
    element: unit,
    parts,
    data: new Set(data && idsOf(childrenNamed(data, 'data'))),
    notes: new Set(notes && idsOf(childrenNamed(notes, 'note'))),
    inline: { source: inlineIndex(parts, 'source'), target: inlineIndex(parts, 'target') },
  };
}

function inlineIndex(parts: readonly XmlElement[], side: Side): InlineIndex {
  const at = new Map<XmlElement, number>();
  const byId = new Map<string, InlineElement>();
  const ends = new Map<string, InlineElement[]>();
  for (const part of parts) {
    const content = childNamed(part, side);
    for (const element of content ? descendants(content) : []) {
      at.set(element, at.size);
      const [id, start] = [element.attributes.get('id'), element.attributes.get('startRef')];
      if (id !== undefined) byId.set(id, { element, part });
      if (start === undefined) continue;
      const known = ends.get(start);
      if (known) known.push({ element, part });
      else ends.set(start, [{ element, part }]);
    }
  }
  return { at, byId, ends };
}

function idsOf(elements: readonly XmlElement[]): string[] {
  return elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
}

/** Whether a segment or ignorable has a translation. */
export function isTranslated(part: XmlElement): boolean {
  return (childNamed(part, 'target')?.children.length ?? 0) > 0;
}
