/** Groups segments that repeat each other. */

import type { Pair } from './check.ts';

/** Groups of at least two, within one pair of languages, in the order of their first members. */
export function groupBy(pairs: readonly Pair[], key: (pair: Pair) => string): Pair[][] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const name = key(pair);
    if (name === '') continue;
    const full = `${pair.source.language} ${pair.target.language} ${name}`;
    groups.set(full, [...(groups.get(full) ?? []), pair]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
