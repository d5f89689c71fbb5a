/** What a value of the configuration may be: one definition that reads it and that makes the JSON Schema for editors. */

import { UserError } from '../../core/errors.ts';
import type { JsonSchema } from '../../core/json-schema.ts';
import { nearest } from '../../core/registry.ts';

export interface Shape<Value> {
  readonly schema: JsonSchema;
  /** Throws a usage error that names the place. */
  read(value: unknown, place: Place): Value;
}

/** Where a value stands. */
export interface Place {
  readonly path: readonly string[];
  /** `file:line:column` of a path. */
  readonly where: (path: readonly string[]) => string;
}

export function choice<Name extends string>(
  kind: string,
  names: readonly Name[],
  plural: string,
): Shape<Name> {
  return {
    schema: { enum: names },
    read(value, place) {
      const found = names.find((name) => name === value);
      if (found !== undefined) return found;
      throw wrong(place, `unknown ${kind} ${quoted(value)}`, nearest(String(value), names, plural));
    },
  };
}

export function numberFrom(least: number, description: string): Shape<number> {
  return {
    schema: { type: 'number', minimum: least, description },
    read(value, place) {
      if (typeof value === 'number' && value >= least) return value;
      throw wrong(place, `${quoted(value)} is not a number of at least ${least}`, description);
    },
  };
}

/** An object that may have these keys and no others. */
export function record<Fields extends Readonly<Record<string, Shape<unknown>>>>(
  fields: Fields,
): Shape<{ readonly [Key in keyof Fields]?: ReturnType<Fields[Key]['read']> }> {
  const names = Object.keys(fields);
  const properties = Object.fromEntries(names.map((name) => [name, fields[name]!.schema]));
  return {
    schema: { type: 'object', properties, additionalProperties: false },
    read(value, place) {
      const read = entriesOf(value, place).map(([key, inner]) => {
        const inside = within(place, key);
        const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (shape === undefined) throw wrong(inside, `unknown key '${key}'`, nearest(key, names, 'keys'));
        return [key, shape.read(inner, inside)];
      });
      return Object.fromEntries(read);
    },
  };
}

/** An object with keys of the author's own. */
export function mapOf<Value>(
  shape: Shape<Value>,
  description: string,
): Shape<Readonly<Record<string, Value>>> {
  return {
    schema: { type: 'object', additionalProperties: shape.schema, description },
    read: (value, place) =>
      Object.fromEntries(
        entriesOf(value, place).map(([key, inner]) => [key, shape.read(inner, within(place, key))]),
      ),
  };
}

export function listOf<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return {
    schema: { type: 'array', items: shape.schema },
    read(value, place) {
      if (!Array.isArray(value)) throw wrong(place, `${quoted(value)} is not a list`, 'Write [one, two].');
      return value.map((inner, index) => shape.read(inner, within(place, String(index))));
    },
  };
}

export const text: Shape<string> = { schema: { type: 'string' }, read: (value) => String(value) };

function wrong({ path, where }: Place, message: string, hint: string): UserError {
  return new UserError(message, { outcome: 'usage', where: where(path), hint });
}

function within(place: Place, key: string): Place {
  return { ...place, path: [...place.path, key] };
}

function entriesOf(value: unknown, place: Place): [string, unknown][] {
  // An empty key of YAML is null: nothing is set.
  if (value === null || value === undefined) return [];
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  throw wrong(place, `${quoted(value)} is not a set of keys`, 'Write key: value.');
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}
