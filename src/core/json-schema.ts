/** Builds JSON Schemas (draft 2020-12) whose properties the compiler checks against the type they describe. */

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** An object with exactly the properties of `Type`, all required. Readers must allow more: fields are only ever added. */
export function object<Type>(properties: { readonly [Key in keyof Type]-?: JsonSchema }): JsonSchema {
  return { type: 'object', required: Object.keys(properties), properties };
}

export function arrayOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

export function oneOf(...values: readonly string[]): JsonSchema {
  return { enum: values };
}

export function string(description?: string): JsonSchema {
  return description === undefined ? { type: 'string' } : { type: 'string', description };
}

/** A number of at least 0. */
export function count(description?: string): JsonSchema {
  return description === undefined
    ? { type: 'integer', minimum: 0 }
    : { type: 'integer', minimum: 0, description };
}

export function number(description: string): JsonSchema {
  return { type: 'number', description };
}

export const boolean: JsonSchema = { type: 'boolean' };

/** A document that begins with its schema's name and the file. */
export function documentOf<Answer>(
  verb: string,
  properties: { readonly [Key in keyof Answer]-?: JsonSchema },
): JsonSchema {
  const own = object<Answer>(properties);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `article.${verb}/1`,
    ...own,
    required: ['schema', 'file', ...(own['required'] as string[])],
    properties: { schema: { const: `article.${verb}/1` }, file: string(), ...properties },
  };
}
