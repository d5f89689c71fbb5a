/** A table that is looked up by words that an author may choose: `constructor` and `__proto__` are in it only where somebody put them. */

type Lookup<Value> = Readonly<Record<string, Value>>;

/** The entry of a table that was not made here, if it is its own. */
export function ownEntry<Value>(table: Lookup<Value>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

export function lookup<Value>(entries: Lookup<Value>): Lookup<Value> {
  return Object.assign(Object.create(null), entries);
}
