/** Walks an XLIFF 2 file, and tells of each element where it stands: what the rules of its prose are about. */

import { childNamed, childrenNamed, descendants, elementsOf, textOf, type XmlElement } from './xml-read.ts';

export interface Place {
  readonly element: XmlElement;
  readonly root: XmlElement;
  readonly file: FileScope | null;
  readonly unit: UnitScope | null;
  /** The segment or ignorable around it. */
  readonly part: XmlElement | null;
  readonly side: Side | null;
  /** The paired codes around it, outermost first. */
  readonly around: readonly XmlElement[];
  /** Its `xml:lang` and `xml:space`, explicit or inherited. */
  readonly language: string | null;
  readonly space: string;
}

export type Side = 'source' | 'target';

export interface FileScope {
  readonly units: ReadonlySet<string>;
}

export interface UnitScope {
  readonly element: XmlElement;
  readonly parts: readonly XmlElement[];
  readonly data: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  /** All inline elements of all parts, in document order. */
  readonly inline: Readonly<Record<Side, readonly InlineElement[]>>;
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
    around: [],
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
  const around = name === 'pc' ? [...given.around, element] : given.around;
  for (const child of elementsOf(element)) {
    if (child.namespace === element.namespace) yield* walk({ ...place, element: child, around });
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
  const inlineOf = (side: Side) =>
    parts.flatMap((part) => {
      const content = childNamed(part, side);
      return content ? [...descendants(content)].slice(1).map((element) => ({ element, part })) : [];
    });
  return {
    element: unit,
    parts,
    data: new Set(data && idsOf(childrenNamed(data, 'data'))),
    notes: new Set(notes && idsOf(childrenNamed(notes, 'note'))),
    inline: { source: inlineOf('source'), target: inlineOf('target') },
  };
}

function idsOf(elements: readonly XmlElement[]): string[] {
  return elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
}

/** Whether a segment or ignorable has a translation. */
export function isTranslated(part: XmlElement): boolean {
  const target = childNamed(part, 'target');
  return target !== undefined && (textOf(target) !== '' || elementsOf(target).length > 0);
}
