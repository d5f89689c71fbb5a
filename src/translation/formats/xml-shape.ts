/** Holds an XML file against a table of what may stand in what: a small schema, with errors that name the element and its line. */

import { ownEntry } from '../../core/lookup.ts';
import { unreadable } from './unreadable.ts';
import { elementsOf, type XmlElement } from './xml-read.ts';

/** What one element may hold. */
export interface Shape {
  /** Its child elements as a DTD would say it: `source, target?, (note|alt-trans)*`; `other` is one of another namespace. */
  readonly model: string;
  /** Whether text may stand between them. */
  readonly text?: true;
  readonly required?: readonly string[];
  /** All that it may have and what they may say; anything goes where this is missing. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  /** The attributes of other namespaces that it may have, as `{namespace}name`; any where this is missing. */
  readonly others?: RegExp;
}

export type Shapes = Readonly<Record<string, Shape>>;

/**
 * Elements of other namespaces are looked at from outside only.
 *
 * @throws UserError (unreadable) with the element, its id and its line.
 */
export function checkShape(element: XmlElement, shapes: Shapes, file: string) {
  const shape = shapes[element.name];
  if (shape === undefined) throw refused(`${tagged(element)} is no element of this format`, element, file);
  checkChildren(element, shape, file);
  checkAttributes(element, shape, file);
  for (const child of elementsOf(element)) {
    if (child.namespace === element.namespace) checkShape(child, shapes, file);
  }
}

/** `<segment id="s-1">`. */
export function tagged({ name, attributes }: XmlElement): string {
  const id = attributes.get('id');
  return id === undefined ? `<${name}>` : `<${name} id="${id}">`;
}

export function refused(message: string, { line }: XmlElement, file: string) {
  return unreadable(message, {
    name: file,
    line,
    hint: 'Export the file again from the translation tool.',
  });
}

function checkChildren(element: XmlElement, { model, text }: Shape, file: string) {
  const children = elementsOf(element);
  const names = children.map((child) => (child.namespace === element.namespace ? child.name : 'other'));
  const { whole, words } = modelOf(model);
  const stranger = names.findIndex((name) => !words.has(name));
  if (stranger >= 0) {
    const child = children[stranger]!;
    throw refused(`${tagged(child)} cannot stand in ${tagged(element)}`, child, file);
  }
  if (!whole.test(names.map((name) => `${name} `).join(''))) {
    const found = [...new Set(names)].join(', ') || 'nothing';
    throw refused(`${tagged(element)} holds ${found}; it needs ${model}, in this order`, element, file);
  }
  if (text) return;
  if (element.children.some((child) => typeof child === 'string' && /\S/u.test(child))) {
    throw refused(`text stands in ${tagged(element)}, where none can`, element, file);
  }
}

const models = new Map<string, { whole: RegExp; words: ReadonlySet<string> }>();

/** The model as an expression over names that each end in a space. */
function modelOf(model: string) {
  let made = models.get(model);
  if (made === undefined) {
    const words = model.match(/[\w-]+/gu) ?? [];
    const pattern = model
      .replace(/\s/gu, '')
      .replace(/[\w-]+/gu, '(?:$& )')
      .replaceAll(',', '');
    made = { whole: new RegExp(`^(?:${pattern})$`, 'u'), words: new Set(words) };
    models.set(model, made);
  }
  return made;
}

function checkAttributes(element: XmlElement, { required = [], attributes, others }: Shape, file: string) {
  const missing = required.find((name) => !element.attributes.has(name));
  if (missing !== undefined) throw refused(`${tagged(element)} has no ${missing}`, element, file);
  if (attributes === undefined) return;
  for (const [name, value] of element.attributes) {
    if (name.startsWith('xmlns')) continue;
    const [allowed, tested] = name.startsWith('{')
      ? [others ?? /^/u, name]
      : [ownEntry(attributes, name), value];
    if (!allowed?.test(tested))
      throw refused(`${tagged(element)} cannot have ${name}="${value}"`, element, file);
  }
}
