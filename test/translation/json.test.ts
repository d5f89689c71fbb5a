/** JSON holds all that is known of the segments, is what its schema says, and is read back. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemas } from '../../src/commands/schemas.ts';
import { json } from '../../src/translation/formats/json.ts';
import { closed } from '../project/closed-schema.ts';
import { articles, entry, file, refs } from './articles.ts';
import { refusal } from './refusals.ts';

test('what is written is read again: ids, texts, states, and what is known of each article', () => {
  fc.assert(
    fc.property(articles, (files) => {
      const read = json.read(json.write(files, {}), 'a.json');
      expect(read.map(({ entries, ...rest }) => ({ ...rest, entries: entries.map(withoutLine) }))).toEqual(
        files.map(({ entries, by: _, ...rest }) => ({
          ...rest,
          entries: entries.map(({ id, source, target, state }) => ({
            id,
            source: refs(source),
            target: target && refs(target),
            state: target === null ? 'initial' : state,
          })),
        })),
      );
    }),
  );
});

const withoutLine = ({ line: _, ...said }: { line: number }) => said;

test('the document is what its schema says, and holds nothing that the schema does not name', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    closed(schemas['segments']) as object,
  );
  fc.assert(
    fc.property(articles, (files) => {
      const document = JSON.parse(json.write(files, {}));
      expect(validate(document) ? [] : validate.errors).toEqual([]);
    }),
  );
  expect(validate({ schema: 'article.segments/1', files: [{}] })).toBe(false);
});

const page = file({
  entries: [
    entry({
      id: 's-a',
      path: ['Les jeux'],
      line: 3,
      source: [
        'Un ',
        {
          id: 1,
          role: 'single',
          kind: 'code',
          markup: '`npm`',
          text: 'npm',
          pair: 1,
          isolated: false,
          deletable: false,
        },
        ' {1}',
      ],
      matches: [{ score: 80, origin: 'm.tmx', source: ['Deux'], target: ['Two'] }],
    }),
  ],
});

test('a segment has its text for readers, its text with tags, and its codes', () => {
  const text = json.write([page], {});
  expect(text.startsWith('{\n  "schema": "article.segments/1",\n  "files": [')).toBe(true);
  expect(JSON.parse(text).files[0].segments[0]).toEqual({
    id: 's-a',
    unit: 'u-s-a',
    kind: 'paragraph',
    path: ['Les jeux'],
    line: 3,
    column: 1,
    span: { start: 0, end: 1 },
    text: 'Un npm {1}',
    tagged: 'Un {1/} {{1}',
    codes: [page.entries[0]!.source[1]],
    target: null,
    state: null,
    matches: [{ score: 80, origin: 'm.tmx', source: 'Deux', target: 'Two' }],
  });
});

/** A document with one segment, as a program may write it. */
const made = (segment: string, head = '"codes": "tags", "protect": []') => `{"schema": "article.segments/1",
"files": [{"original": "a.md", "sourceLanguage": "fr", "targetLanguage": null, "digest": null, ${head},
"segments": [
${segment}]}]}`;

test('what a merge does not need may be missing, and a target without a state is translated', () => {
  const [read] = json.read(made('{"id": "a", "tagged": "Oui", "target": "Yes", "mine": 1}'), 'a.json');
  expect(read!.entries).toEqual([
    { id: 'a', source: ['Oui'], target: ['Yes'], state: 'translated', line: 4 },
  ]);
});

test.each([
  ['', 'a.json:1:1: not valid JSON: unexpected end of input found'],
  ['{"schema": "article.segments/1",\n}', 'a.json:2:1: not valid JSON: unexpected token RBrace found'],
  ['[]', 'a.json:1:1: the document is not an object'],
  ['{"schema": "article.stats/1"}', 'a.json:1:12: schema is not one of article.segments/1'],
  ['{"schema": "article.segments/1"}', 'a.json:1:1: files is missing'],
  [made('{"id": "a", "tagged": "b"}'), 'a.json:4:1: files[0].segments[0].target is missing'],
  [
    made('{"id": "a", "tagged": "b", "target": 1}'),
    'a.json:4:38: files[0].segments[0].target is not a string',
  ],
  [
    made('{"id": "a", "tagged": "b", "target": "c", "state": "done"}'),
    'files[0].segments[0].state is not one of initial, translated, reviewed, final',
  ],
  [
    made('{"id": "a", "tagged": "b", "target": null},\n{"id": "a", "tagged": "b", "target": null}'),
    "a.json:5:1: id 'a' of files[0].segments[1] is that of files[0].segments[0] too",
  ],
  [made('{"id": "a", "tagged": "b\\ud83d", "target": null}'), 'tagged is not text: half a surrogate pair'],
  [made('', '"codes": "tags", "protect": {}'), 'files[0].protect is not a list'],
  [made('', '"codes": "x", "protect": []'), 'files[0].codes is not one of tags, markdown'],
  ['"a\0"', 'a.json:1: a NUL character'],
])('%j is refused', (text, fault) => {
  const said = refusal(() => json.read(text, 'a.json'));
  expect(said).toContain('unreadable a.json:');
  expect(said).toContain(fault);
});

test('JSON nested too deep is refused, and so is what is too long', () => {
  expect(refusal(() => json.read('['.repeat(20_000), 'a.json'))).toContain('a.json: nested too deep');
  expect(refusal(() => json.read('[1,'.repeat(30_000_000), 'a.json'))).toContain('64000000 are the most');
});
