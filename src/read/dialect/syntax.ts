/** Finds the syntax of sites in Markdown and hides it from the parser: loaded for texts that may hold some. */

import type { Construct } from './construct.ts';
import { createMasking, type Masking } from './masking.ts';
import type { DialectName, Told } from './names.ts';
import { pageOf } from './page.ts';
import { constructs } from './table.ts';

export { unmask } from './unmasking.ts';

export interface ReadSyntax {
  /** Null where nothing says it. */
  readonly told: Told | null;
  /** Null where the text holds none. */
  readonly masking: Masking | null;
}

/** @param isFixed whether the text's own signs add no dialect to those that are known. */
export function findSyntax(text: string, known: Told | null, isFixed: boolean): ReadSyntax {
  const present = presentIn(text);
  if (present.length === 0) return { told: known, masking: null };
  const names = new Set(known?.names);
  const first = search(text, present, names);
  const proof = isFixed ? null : proofIn(first, present, names);
  if (proof === null) return { told: known, masking: first.masking() };
  // What one construct proves lets others be seen.
  const all = [...names, ...proof.names];
  return {
    told: known === null ? proof : { ...known, names: all },
    masking: search(text, present, new Set(all)).masking(),
  };
}

/** Which pairs of ASCII characters stand in a text. Kept between texts: a new table for each costs more than the text. */
const pairs = new Uint8Array(128 * 128);

/** The constructs that have a sign in the text. Pairs of characters first: looking for each sign in turn took as long as parsing. */
function presentIn(text: string): Construct[] {
  pairs.fill(0);
  let last = text.charCodeAt(0);
  for (let at = 1; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (last < 128) pairs[(last << 7) | (code < 128 ? code : 0)] = 1;
    last = code;
  }
  return constructs.filter((_, index) => wanted[index]!.some((sign) => stands(sign, text)));
}

const wanted = constructs.map(({ signs: own }) =>
  own.map((sign) => ({
    sign,
    first: sign.charCodeAt(0),
    second: sign.length > 1 ? sign.charCodeAt(1) : null,
  })),
);

function stands({ sign, first, second }: (typeof wanted)[number][number], text: string): boolean {
  if (second !== null)
    return pairs[(first << 7) | second] === 1 && (sign.length === 2 || text.includes(sign));
  for (let other = first << 7; other < (first + 1) << 7; other++) if (pairs[other] === 1) return true;
  return false;
}

function search(text: string, present: readonly Construct[], names: ReadonlySet<DialectName>) {
  const page = pageOf(text, names);
  const masked = createMasking(page);
  for (const construct of present) {
    const sure = construct.dialects.some((name) => names.has(name));
    if (!sure && !construct.unmistakable) continue;
    for (const found of construct.find(page, sure)) masked.put(construct, found);
  }
  return masked;
}

/** The dialects that what was found belongs to, beyond those that are known. */
function proofIn(
  { finds }: ReturnType<typeof createMasking>,
  present: readonly Construct[],
  known: ReadonlySet<DialectName>,
): Told | null {
  if (!present.some(({ tells }) => tells !== undefined)) return null;
  const names = new Set<DialectName>();
  const reasons = new Set<string>();
  for (const { construct, dialects, told } of finds()) {
    // A construct of a dialect that is known proves no other.
    if (dialects.some((name) => known.has(name))) continue;
    const more = told.filter((name) => !known.has(name) && !names.has(name));
    if (more.length > 0) reasons.add(construct);
    for (const name of more) names.add(name);
  }
  return names.size === 0 ? null : { names: [...names], from: 'text', reason: [...reasons].join(', ') };
}
