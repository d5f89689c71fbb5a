/** Every document that a verb prints is what its schema says, and holds nothing that the schema does not name. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/commands/schemas.ts';
import { article } from '../cli/run.ts';
import { fixtures } from '../fixtures.ts';
import { closed } from './closed-schema.ts';

const commandLines: Readonly<Record<string, readonly string[]>> = {
  stats: ['stats', '--ndjson'],
  sections: ['sections', '--ndjson'],
  topics: ['topics', '--ndjson'],
  lang: ['lang', '--blocks', '--ndjson'],
  check: ['check', '--format', 'ndjson'],
};

const paths = fixtures.map(({ name }) => `fixtures/articles/${name}`);

describe.each(Object.entries(schemas))('%s', (verb, schema) => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(closed(schema) as object);

  test.runIf(commandLines[verb])('describes the answer about every fixture', async () => {
    const { stdout } = await article([...(commandLines[verb] ?? []), ...paths]);
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents).toHaveLength(paths.length);
    for (const document of documents)
      expect(validate(document) ? [] : validate.errors, document.file).toEqual([]);
  });

  test.runIf(verb === 'export')('describes the JSON export of every fixture', async () => {
    for (const path of paths) {
      const { stdout } = await article(['export', '--to', 'json', path]);
      expect(validate(JSON.parse(stdout)) ? [] : validate.errors, path).toEqual([]);
    }
  });

  test.runIf(verb === 'formats')('describes the formats', async () => {
    const { stdout } = await article(['formats', '--json']);
    expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([]);
  });

  test('is what `article schema` prints', async () => {
    const { stdout } = await article(['schema', verb]);
    expect(JSON.parse(stdout)).toEqual(schema);
  });
});

test('a document with a field that no schema names is refused', () => {
  const validate = new Ajv2020().compile(closed(schemas['topics']!) as object);
  expect(validate({ schema: 'article.topics/1', file: 'a', topics: [] })).toBe(true);
  expect(validate({ schema: 'article.topics/1', file: 'a', topics: [], more: 1 })).toBe(false);
});
