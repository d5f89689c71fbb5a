/** A table that is looked up by words that an author may choose: `constructor` and `__proto__` are in it only where somebody put them. */

type Lookup<Value> = Readonly<Record<string, Value>>;

export function lookup<Value>(entries: Lookup<Value>): Lookup<Value> {
  return Object.assign(Object.create(null), entries);
}
