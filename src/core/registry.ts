/** A table of named entries (commands, formats, ...) that answers a wrong name with the nearest right one. */

import { closestMatch } from 'leven';
import { usageError } from './errors.ts';

export interface Registry<Entry> {
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
  /** The entry of that name. Throws a usage error that names the nearest entry. */
  get(name: string): Entry;
}

/**
 * @param kind what an entry is called in an error message: `format`, `command`.
 * @param plural what the list of all of them is called.
 */
export function createRegistry<Entry extends { readonly name: string }>(
  kind: string,
  entries: readonly Entry[],
  plural = `${kind}s`,
): Registry<Entry> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const names = [...byName.keys()];
  return {
    names,
    entries,
    get(name) {
      const entry = byName.get(name);
      if (entry === undefined) throw usageError(`unknown ${kind} '${name}'`, nearest(name, names, plural));
      return entry;
    },
  };
}

/** So many names are read at a glance; more of them hide the one that was meant. */
const mostListed = 30;

/** The hint for a name that matches nothing: `Did you mean epub? Formats: md, html.` */
export function nearest(name: string, names: readonly string[], plural: string): string {
  const match = closest(name, names);
  if (match !== undefined && names.length > mostListed) return `Did you mean ${match}?`;
  const title = plural.charAt(0).toUpperCase() + plural.slice(1);
  return `${match === undefined ? '' : `Did you mean ${match}? `}${title}: ${names.join(', ')}.`;
}

/** The one that was probably meant. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const maxDistance = Math.max(2, Math.ceil(name.length / 2));
  const folded = names.map((one) => one.toLowerCase());
  const match = closestMatch(name.toLowerCase(), folded, { maxDistance });
  return match === undefined ? undefined : names[folded.indexOf(match)];
}
