/** The pairs of XLIFF 2 whose halves are elements of their own (XLIFF 2.1, section 4.7.2.3). */

import { type InlineElement, isTranslated, type Place } from './xliff21-scope.ts';
import type { XmlElement } from './xml-read.ts';

/** What is wrong with one half, after its name. */
export function checkPair(place: Place): string | null {
  return place.unit && place.side ? checks[place.element.name]!(place, place.element.attributes) : null;
}

const checks: Readonly<
  Record<string, (place: Place, attributes: XmlElement['attributes']) => string | null>
> = {
  sc: checkStart,
  ec: checkEnd,
  sm: ({ element, unit, side }, attributes) => {
    const { at, ends } = unit!.inline[side!];
    const end = ends.get(attributes.get('id')!)?.find((found) => found.element.name === 'em');
    return end && at.get(end.element)! > at.get(element)! ? null : 'has no <em> after it';
  },
  em: ({ element, unit, side }, attributes) => {
    const { at, byId } = unit!.inline[side!];
    const id = attributes.get('startRef')!;
    const start = byId.get(id)?.element;
    const starts = start?.name === 'sm' && at.get(start)! < at.get(element)!;
    return starts ? null : `ends '${id}', which no <sm> starts before it`;
  },
};

/** What both halves must say alike. */
const hints = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'];

function checkStart(
  { element, unit, part, side }: Place,
  attributes: XmlElement['attributes'],
): string | null {
  const id = attributes.get('id')!;
  const { at, ends } = unit!.inline[side!];
  const [end, ...more] = ends.get(id) ?? [];
  if (attributes.get('isolated') === 'yes')
    return end ? `is isolated, but <ec startRef="${id}"> ends it` : null;
  if (more.length > 0) return `is ended by ${more.length + 1} elements`;
  if (end === undefined || at.get(end.element)! < at.get(element)!) {
    const isAhead = side === 'target' && waits(unit!.inline.source.ends.get(id) ?? [], part!);
    return isAhead ? null : 'has no <ec> after it';
  }
  const hint = hints.find((name) => {
    const expected = attributes.get(name) === 'firstNo' ? 'no' : (attributes.get(name) ?? 'yes');
    return (end.element.attributes.get(name) ?? 'yes') !== expected;
  });
  return hint === undefined ? null : `says other things of ${hint} than its <ec>`;
}

function checkEnd({ element, unit, part, side }: Place, attributes: XmlElement['attributes']): string | null {
  const [id, start] = [attributes.get('id'), attributes.get('startRef')];
  if (attributes.get('isolated') === 'yes') {
    return id === undefined || start !== undefined ? 'is isolated: it needs an id, and no startRef' : null;
  }
  if (start === undefined || id !== undefined) return 'is not isolated: it needs startRef, and no id';
  const { at, byId } = unit!.inline[side!];
  const found = byId.get(start)?.element;
  if (found?.name !== 'sc') {
    const other = unit!.inline.source.byId.get(start);
    const isAhead = side === 'target' && other?.element.name === 'sc' && waits([other], part!);
    return isAhead ? null : `ends '${start}', which no <sc> starts`;
  }
  if (found.attributes.get('isolated') === 'yes') return `ends '${start}', which is isolated`;
  return at.get(found)! > at.get(element)! ? `stands before the <sc id="${start}"> that it ends` : null;
}

/** While a file is being translated, the other half of a pair may stand in a segment that has no translation yet. */
function waits(halves: readonly InlineElement[], part: XmlElement): boolean {
  return halves.some((half) => half.part !== part && !isTranslated(half.part));
}
