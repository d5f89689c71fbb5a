/** Segments of articles, made up and generated, as the tests of translation files write them. */

import fc from 'fast-check';
import { codeKinds } from '../../src/core/prose/atoms.ts';
import {
  type Match,
  type SegmentEntry,
  type SegmentsFile,
  states,
  unitKinds,
} from '../../src/translation/bitext.ts';
import { type Code, type CodeRef, type Content, contentOf } from '../../src/translation/content.ts';

/** An entry of which only the given fields matter. */
export function entry(fields: Partial<SegmentEntry> & Pick<SegmentEntry, 'id' | 'source'>): SegmentEntry {
  return {
    unit: `u-${fields.id}`,
    kind: 'paragraph',
    path: [],
    line: 1,
    column: 1,
    span: { start: 0, end: 1 },
    target: null,
    state: 'initial',
    matches: [],
    ...fields,
  };
}

export function file(fields: Partial<SegmentsFile> & Pick<SegmentsFile, 'entries'>): SegmentsFile {
  return {
    original: 'article.md',
    sourceLanguage: 'fr',
    targetLanguage: 'en',
    digest: 'd1ge57',
    protect: [],
    codes: 'tags',
    by: 'sentence',
    ...fields,
  };
}

/** Text that formats trip over; without NUL and EOT (U+0004), which PO cannot carry. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...['"', "'", '\\', '\n', '\r', '\r\n', '\t', ' ', '  ', '\u00a0', '\u202f', '\u2028', '\ufeff', '😀'],
    ...['{', '}', '{1}', '{/1}', '{2/}', '{{', '{/1/}', '=1+1', '+', '-', '@', "'=", "''-", "'", ',', ';'],
    ...['#', '#~', 'msgid "', '\\n', '\\v', '\u0001', '\u0007', '\u000b', '\u001b', '</g>', '%s', '12'],
    ...['constructor', '__proto__', 'é', 'e\u0301', 'Oui !', 'l’été'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }).map((text) => text.replace(/[\0\u0004]/gu, '0')),
);

const code: fc.Arbitrary<Code> = fc.record({
  id: fc.integer({ min: 1, max: 12 }),
  role: fc.constantFrom('open', 'close', 'single'),
  kind: fc.constantFrom(...codeKinds),
  markup: hostile,
  text: hostile,
  pair: fc.integer({ min: 1, max: 12 }),
  isolated: fc.boolean(),
  deletable: fc.boolean(),
});

const content: fc.Arbitrary<Content> = fc
  .array(fc.oneof({ weight: 3, arbitrary: hostile }, { weight: 1, arbitrary: code }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => contentOf<Code>(pieces))
  .filter((pieces) => pieces.length > 0);

const raw: fc.Arbitrary<Content> = fc
  .array(hostile, { minLength: 1, maxLength: 6 })
  .map((pieces) => contentOf<Code>(pieces))
  .filter((pieces) => pieces.length > 0);

const translationOf = (text: fc.Arbitrary<Content>): fc.Arbitrary<Content<CodeRef>> =>
  text.map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : refOf(piece))));

function refOf({ id, role }: CodeRef): CodeRef {
  return { id, role };
}

const match = (text: fc.Arbitrary<Content>): fc.Arbitrary<Match> =>
  fc.record({
    score: fc.integer({ min: 75, max: 101 }),
    origin: fc.constantFrom('memory.tmx', 'old.po'),
    source: translationOf(text),
    target: translationOf(text),
  });

const entries = (text: fc.Arbitrary<Content>): fc.Arbitrary<SegmentEntry[]> =>
  fc
    .uniqueArray(
      fc.record({
        kind: fc.constantFrom(...unitKinds),
        path: fc.array(hostile, { maxLength: 3 }),
        line: fc.integer({ min: 1, max: 9999 }),
        column: fc.integer({ min: 1, max: 99 }),
        source: text,
        target: fc.option(translationOf(text)),
        state: fc.constantFrom(...states),
        matches: fc.array(match(text), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 6, selector: ({ source }) => JSON.stringify(source.map(plainly)) },
    )
    .map((list) =>
      list.map((fields, index) => ({
        ...fields,
        id: `b-${index}`,
        unit: `u-${index}`,
        span: { start: index, end: index + 1 },
      })),
    );

const plainly = (piece: string | CodeRef) => (typeof piece === 'string' ? piece : refOf(piece));

/** Up to three articles that one file can hold: they agree in languages, protection, codes and level. */
export const articles: fc.Arbitrary<SegmentsFile[]> = fc
  .record({
    sourceLanguage: fc.constantFrom('fr', 'pt-BR'),
    targetLanguage: fc.constantFrom(null, 'en', 'zh-Hant-TW'),
    protect: fc.array(fc.constantFrom('\\{\\{.*?\\}\\}', '"', '%.*', 'é+'), { maxLength: 2 }),
    codes: fc.constantFrom('tags', 'markdown'),
    by: fc.constantFrom('sentence', 'block'),
  })
  .chain((shared) =>
    fc.uniqueArray(
      fc.record({
        original: fc.constantFrom(
          'a.md',
          'mon article.md',
          'dossier/été.md',
          'a:12',
          '=a.md',
          "l'un, l'autre.md",
        ),
        digest: fc.constantFrom('0a', '1b'),
        entries: entries(shared.codes === 'tags' ? content : raw),
        ...Object.fromEntries(Object.entries(shared).map(([key, value]) => [key, fc.constant(value)])),
      }) as unknown as fc.Arbitrary<SegmentsFile>,
      { minLength: 1, maxLength: 3, selector: ({ original }) => original },
    ),
  );

/** What a merge gets to know of content: which codes stand where. */
export function refs(pieces: Content<CodeRef>): Content<CodeRef> {
  return pieces.map(plainly);
}
