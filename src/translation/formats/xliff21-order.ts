/** The order of XLIFF 2 targets, and of codes that must stay in sequence (XLIFF 2.1, sections 4.3.1.5, 4.3.1.25 and 4.7.2.5). */

import type { Side, UnitScope } from './xliff21-scope.ts';
import { childNamed, elementsOf, type XmlElement } from './xml-read.ts';

interface Fault {
  readonly at: XmlElement;
  readonly fault: string;
}

/** What is wrong with one element of a unit, after its name. */
export function checkOrder(unit: UnitScope): Fault | null {
  const [source, target] = [sequencesOf(unit, 'source'), sequencesOf(unit, 'target')];
  return wrongOrder(unit.parts) ?? source.fault ?? target.fault ?? brokenSequence(source, target);
}

/** Targets are numbered from 1 without gaps; one without a number has that of its source. */
function wrongOrder(parts: readonly XmlElement[]): Fault | null {
  const taken = new Set<number>();
  for (const [index, part] of parts.entries()) {
    const at = childNamed(part, 'target');
    if (at === undefined) continue;
    const order = Number(at.attributes.get('order') ?? index + 1);
    if (order > parts.length) return { at, fault: `has order ${order} among ${parts.length} segments` };
    if (taken.has(order)) return { at, fault: `has order ${order}, as another target` };
    taken.add(order);
  }
  return null;
}

interface Sequences {
  /** What comes before each code that cannot be reordered, by the code's name. */
  readonly before: Map<string, { at: XmlElement; code: string }>;
  /** The first such code that no code with `firstNo` leads to. */
  fault: Fault | null;
}

function sequencesOf(unit: UnitScope, side: Side): Sequences {
  const found: Sequences = { before: new Map(), fault: null };
  let led = false;
  /** @param inside what the code around it is called, and whether that begins a sequence. */
  const walk = (content: XmlElement, inside: { name: string; first: boolean }) => {
    let code = `in ${inside.name}`;
    for (const at of elementsOf(content)) {
      const [start, reorder] = [at.attributes.get('startRef'), at.attributes.get('canReorder') ?? 'yes'];
      const name = at.attributes.get('id') ?? `end of ${start}`;
      if (reorder === 'no') {
        found.before.set(name, { at, code });
        // The end of a pair says no where its start says firstNo.
        const leads = led || inside.first || start !== undefined;
        if (!leads)
          found.fault ??= { at, fault: 'cannot be reordered, but no code with firstNo leads to it' };
      }
      if (!isCode(at)) walk(at, inside);
      else {
        code = `after ${name}`;
        if (reorder !== 'no') led = reorder === 'firstNo';
        walk(at, { name, first: inside.first || reorder === 'firstNo' });
      }
    }
  };
  for (const part of unit.parts) {
    const content = childNamed(part, side);
    if (content) walk(content, { name: '', first: false });
  }
  return found;
}

/** A sequence stands in the target as in the source: after the same code, in the same pair. */
function brokenSequence(source: Sequences, target: Sequences): Fault | null {
  for (const [name, { at, code }] of target.before) {
    const expected = source.before.get(name);
    if (expected && expected.code !== code)
      return { at, fault: 'stands in another sequence than in its source' };
  }
  return null;
}

function isCode({ name }: XmlElement): boolean {
  return name === 'ph' || name === 'pc' || name === 'sc' || name === 'ec';
}
