/** Finds the syntax of sites in Markdown and hides it from the parser. */

import type { Construct } from './construct.ts';
import { createMasking, type Masking } from './masking.ts';
import { type DialectName, dialectNames, type Told } from './names.ts';
import { pageOf } from './page.ts';
import { constructs } from './table.ts';
import { tellDialect } from './tell.ts';

export interface ReadSyntax {
  /** Null where nothing says it. */
  readonly told: Told | null;
  /** Null where the text holds none. */
  readonly masking: Masking | null;
}

/**
 * Signs that hardly any prose has; a text without them holds no syntax, unless its dialect is known. `header` is looked for apart:
 * its signs are words.
 */
const signs =
  /[{$^@]|==|::|\[\[|\[!|[!?]{3}|8<--|\]:[ \t]*[#<]|\*\[|\+\+[\w"]|:[a-z0-9+-][\w+-]*:|\[(?:TOC|toc|\/|gallery|quote|details|caption)|\\\\?[([]|\\newpage|^[%;.]|\n[:~|%][ \t]/u;
const fields = /^[A-Za-z][A-Za-z0-9_ -]{0,29}:/u;

/**
 * @param around what a person or the site around the text says, asked once the text shows that it matters; `none` switches all off.
 */
export function readSyntax(text: string, name: string, around: Around | 'none'): ReadSyntax {
  if (around === 'none') return { told: null, masking: null };
  const known = tellDialect(text, name, around());
  if (known === null && !signs.test(text) && !fields.test(text)) return { told: null, masking: null };
  const present = constructs.filter(({ signs: own }) => own.some((sign) => text.includes(sign)));
  if (present.length === 0) return { told: known, masking: null };
  const names = new Set(known?.names);
  const first = search(text, present, names);
  const proof = isFixed(known) ? null : proofIn(first, present, names);
  if (proof === null) return { told: known, masking: first.masking() };
  // What one construct proves lets others be seen.
  const all = [...names, ...proof.names];
  return {
    told: known === null ? proof : { ...known, names: all },
    masking: search(text, present, new Set(all)).masking(),
  };
}

export type Around = () => Told | null;

function isFixed(told: Told | null): boolean {
  return told?.from === 'option' || told?.from === 'configuration';
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

/** A word of a person for a dialect; undefined for what is none. */
export function dialectNamed(word: string): DialectName | undefined {
  return dialectNames.find((name) => name === word);
}
