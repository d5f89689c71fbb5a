/** The rules of XLIFF 2.0 and 2.1 that no schema can hold: one small check each. */

import { lookup } from '../../core/lookup.ts';
import { checkFragment } from './xliff21-fragments.ts';
import { checkIds } from './xliff21-ids.ts';
import { checkModules } from './xliff21-modules.ts';
import { checkOrder } from './xliff21-order.ts';
import { checkPair } from './xliff21-pairs.ts';
import { type Place, placesOf, type UnitScope } from './xliff21-scope.ts';
import { childNamed, type XmlElement } from './xml-read.ts';
import { refused, tagged } from './xml-shape.ts';

/** @throws UserError (unreadable) with the element, its id and its line, for the first rule that is broken. */
export function checkRules(root: XmlElement, file: string) {
  for (const place of placesOf(root)) {
    for (const { on, broken } of rules) {
      if (!on.includes(place.element.name)) continue;
      const found = broken(place, place.element.attributes);
      if (found === null) continue;
      const { at, fault } = typeof found === 'string' ? { at: place.element, fault: found } : found;
      const unit = place.unit && place.unit.element !== at ? `, in ${tagged(place.unit.element)}` : '';
      throw refused(`${tagged(at)} ${fault}${unit}`, at, file);
    }
  }
}

interface Rule {
  /** Names of the elements that it is about. */
  readonly on: readonly string[];
  /** What is wrong, after the name of the element, or of one in it; null when all is well. */
  broken(
    place: Place,
    attributes: XmlElement['attributes'],
  ): string | { readonly at: XmlElement; readonly fault: string } | null;
}

const codes = ['ph', 'pc', 'sc', 'ec'];
const marks = ['mrk', 'sm'];
const contents = ['source', 'target'];

/** In comments, the sections of XLIFF 2.1. */
const rules: readonly Rule[] = [
  // 4.3.1.1 `id`.
  { on: ['xliff', 'file', 'notes', 'originalData', 'unit'], broken: ({ element }) => checkIds(element) },
  // 4.2.2.1 `xliff`.
  {
    on: ['target'],
    broken: ({ root }) => (root.attributes.has('trgLang') ? null : 'has no language: <xliff> lacks trgLang'),
  },
  // 4.2.2.3 `skeleton`: a reference or the thing itself.
  {
    on: ['skeleton'],
    broken: ({ element: { children } }, attributes) =>
      children.length > 0 === attributes.has('href') ? 'needs either href or content' : null,
  },
  // 4.2.2.11 and 12: languages are those of the document.
  { on: contents, broken: wrongLanguage },
  // 4.2.2.12: white space means the same on both sides.
  { on: ['target'], broken: otherSpace },
  // 4.3.1.36 `subState`.
  { on: ['segment'], broken: (_, attributes) => needs(attributes, 'subState', 'state') },
  // 4.3.1.38 `subType`.
  { on: codes, broken: (_, attributes) => needs(attributes, 'subType', 'type') },
  { on: codes, broken: (_, attributes) => wrongSubType(attributes) },
  // 4.3.1.7 to 9: data that codes refer to.
  { on: codes, broken: ({ unit }, attributes) => dangling(attributes, unit) },
  // 4.7.2.3: pairs.
  { on: ['sc', 'ec', 'sm', 'em'], broken: checkPair },
  // 4.3.1.6 `copyOf`.
  { on: codes, broken: ({ unit }, attributes) => wrongCopy(attributes, unit) },
  // 4.3.1.5 `canReorder`.
  { on: codes, broken: (_, attributes) => fixedButLoose(attributes) },
  { on: ['unit'], broken: ({ unit }) => checkOrder(unit!) },
  // 4.3.1.35 `subFlows`.
  { on: codes, broken: ({ file }, attributes) => strayFlow(attributes, file?.units ?? new Set()) },
  // 4.7.3.1.3: comments.
  { on: marks, broken: ({ unit }, attributes) => wrongComment(attributes, unit) },
  // 3: references into the document.
  { on: marks, broken: (_, attributes) => checkFragment(attributes.get('ref')) },
  // 5: modules.
  {
    on: ['xliff', 'file', 'group', 'unit', ...codes, ...marks],
    broken: ({ element }) => checkModules(element),
  },
];

function needs(attributes: XmlElement['attributes'], one: string, other: string): string | null {
  return attributes.has(one) && !attributes.has(other) ? `has ${one} without ${other}` : null;
}

function wrongLanguage({ element, root, language }: Place): string | null {
  const expected = root.attributes.get(element.name === 'source' ? 'srcLang' : 'trgLang')?.toLowerCase();
  if (language === null || expected === undefined) return null;
  const same = `${language.toLowerCase()}-`.startsWith(`${expected}-`);
  return same ? null : `is in '${language}', not in '${expected}', the language of the file`;
}

function otherSpace({ part, space, element }: Place): string | null {
  const inherited = element.attributes.has('xml:space') ? null : space;
  const source = childNamed(part!, 'source')!.attributes.get('xml:space');
  return (source ?? inherited ?? space) === space ? null : 'keeps white space otherwise than its source';
}

/** 4.3.1.38: subtypes of XLIFF's own, by type. */
const subTypes = lookup<readonly string[]>({
  fmt: ['xlf:b', 'xlf:i', 'xlf:u', 'xlf:lb', 'xlf:pb'],
  ui: ['xlf:var'],
});

function wrongSubType(attributes: XmlElement['attributes']): string | null {
  const [type, subType] = [attributes.get('type') ?? '', attributes.get('subType') ?? ''];
  return subType.startsWith('xlf:') && !subTypes[type]?.includes(subType)
    ? `has the subtype ${subType}, which is not one of type ${type}`
    : null;
}

function dangling(attributes: XmlElement['attributes'], unit: UnitScope | null): string | null {
  const names = ['dataRef', 'dataRefStart', 'dataRefEnd'];
  const name = names.find((found) => attributes.has(found) && !unit?.data.has(attributes.get(found)!));
  return name === undefined ? null : `has ${name}="${attributes.get(name)}", but the unit has no such data`;
}

function wrongCopy(attributes: XmlElement['attributes'], unit: UnitScope | null): string | null {
  const base = attributes.get('copyOf');
  if (base === undefined || unit === null) return null;
  if (hasData(attributes)) return 'is a copy and has data of its own';
  const found = (unit.inline.source.byId.get(base) ?? unit.inline.target.byId.get(base))?.element;
  if (found === undefined || !codes.includes(found.name))
    return `is a copy of '${base}', which the unit does not have`;
  if (hasData(found.attributes)) return `is a copy of '${base}', which has data`;
  return found.attributes.get('canCopy') === 'no' ? `is a copy of '${base}', which cannot be copied` : null;
}

function hasData(attributes: XmlElement['attributes']): boolean {
  return ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attributes.has(name));
}

function fixedButLoose(attributes: XmlElement['attributes']): string | null {
  if ((attributes.get('canReorder') ?? 'yes') === 'yes') return null;
  const loose = ['canCopy', 'canDelete'].find((name) => attributes.get(name) !== 'no');
  return loose === undefined ? null : `cannot be reordered, so ${loose} must be no`;
}

function strayFlow(attributes: XmlElement['attributes'], units: ReadonlySet<string>): string | null {
  for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
    const ids = attributes.get(name)?.trim().split(/\s+/u) ?? [];
    const stray = ids.find((id) => !units.has(id));
    if (stray !== undefined) return `has ${name} to '${stray}', which is no unit of the file`;
  }
  return null;
}

function wrongComment(attributes: XmlElement['attributes'], unit: UnitScope | null): string | null {
  if (attributes.get('type') !== 'comment') return null;
  const ref = attributes.get('ref');
  if (attributes.has('value') === (ref !== undefined)) return 'is a comment: it needs either value or ref';
  if (ref === undefined) return null;
  const note = /^#(?:.*\/)?n=([^/]+)$/u.exec(ref)?.[1];
  const elsewhere = /(?:^#|\/)[fg]=/u.test(ref) && !/\/u=/u.test(ref);
  return note !== undefined && !elsewhere && unit?.notes.has(note)
    ? null
    : `is a comment in '${ref}', which is no note of the unit`;
}
