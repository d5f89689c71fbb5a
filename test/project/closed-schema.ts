/** Closes a JSON Schema. Readers must allow new fields; the tests must not. */

import type { JsonSchema } from '../../src/core/json-schema.ts';

export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in (schema as JsonSchema) ? { ...inside, additionalProperties: false } : inside;
}
