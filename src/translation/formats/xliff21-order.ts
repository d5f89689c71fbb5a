/** The order of XLIFF 2 targets, and of codes that must stay in sequence (XLIFF 2.1, sections 4.3.1.5, 4.3.1.25 and 4.7.2.5). */

import type { Place, Side, UnitScope } from './xliff21-scope.ts';
import { childNamed, type XmlElement } from './xml-read.ts';

export function checkOrder({ element, unit, part, side, around }: Place): string | null {
  if (element.name === 'unit') return wrongOrder(unit!.parts) ?? brokenSequence(unit!);
  if (element.attributes.get('canReorder') !== 'no' || part === null) return null;
  return hasFirst(element, unit!, side!, around)
    ? null
    : 'cannot be reordered, but no code with firstNo comes before it';
}

/** Targets are numbered from 1 without gaps; one without a number has that of its source. */
function wrongOrder(parts: readonly XmlElement[]): string | null {
  const orders = parts.flatMap((part, index) => {
    const target = childNamed(part, 'target');
    return target ? [Number(target.attributes.get('order') ?? index + 1)] : [];
  });
  const twice = orders.find((order, index) => orders.indexOf(order) !== index);
  if (twice !== undefined) return `has two targets of order ${twice}`;
  const beyond = orders.find((order) => order > parts.length);
  return beyond === undefined ? null : `has a target of order ${beyond}, but ${parts.length} segments`;
}

/** Whether the codes right before it lead back to one that begins a sequence. */
function hasFirst(element: XmlElement, unit: UnitScope, side: Side, around: readonly XmlElement[]): boolean {
  const codes = unit.inline[side].map((inline) => inline.element).filter(isCode);
  const before = codes.slice(0, codes.indexOf(element));
  // The start of a pair begins sequences for its end and for what it holds.
  const start = element.attributes.get('startRef');
  if (start !== undefined) return codes.some((code) => code.attributes.get('id') === start);
  if (around.some((code) => code.attributes.get('canReorder') === 'firstNo')) return true;
  const last = before.findLastIndex((code) => (code.attributes.get('canReorder') ?? 'yes') !== 'no');
  return last >= 0 && before[last]!.attributes.get('canReorder') === 'firstNo';
}

/** A sequence stands in the target as in the source: codes that cannot be reordered follow the same code, in the same pair. */
function brokenSequence(unit: UnitScope): string | null {
  const [sources, targets] = [followed(unit, 'source'), followed(unit, 'target')];
  for (const [id, before] of targets) {
    if (sources.has(id) && sources.get(id) !== before)
      return `has the code '${id}' in another sequence in its target`;
  }
  return null;
}

/** Of each code that cannot be reordered: what comes before it, and whether that is a pair around it. */
function followed(unit: UnitScope, side: Side): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of unit.parts) {
    const content = childNamed(part, side);
    if (content) follow(content, '', found);
  }
  return found;
}

function follow(content: XmlElement, around: string, found: Map<string, string>) {
  let before = `in ${around}`;
  for (const child of content.children) {
    if (typeof child === 'string') continue;
    const name = child.attributes.get('id') ?? `end of ${child.attributes.get('startRef')}`;
    if (child.attributes.get('canReorder') === 'no') found.set(name, before);
    if (isCode(child)) before = `after ${name}`;
    follow(child, isCode(child) ? name : around, found);
  }
}

function isCode({ name }: XmlElement): boolean {
  return name === 'ph' || name === 'pc' || name === 'sc' || name === 'ec';
}
