/** Which blocks of a translation are stale, told from the source as it is now and a file made from an older version. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/index.ts';
import type { SegmentsFile, TranslationFile } from '../../src/translation/bitext.ts';
import { type ExtractOptions, extract } from '../../src/translation/extract.ts';
import { statusOf } from '../../src/translation/status.ts';
import { toTagged } from '../../src/translation/tagged.ts';

const before = `# Le jardin

Les roses poussent au sud. Le mur les protège du vent.

Le potager est au nord.

## Outils

- une bêche
- un râteau
`;

const after = `# Le jardin

Les roses poussent au sud. Le vieux mur les protège du vent.

## Outils

Tout est rangé dans la remise du fond.

- un râteau
- une bêche
`;

const cut = (text: string, options: ExtractOptions = {}): SegmentsFile =>
  extract(readArticle(text, { name: 'jardin.md', language: 'fr' }), { targetLanguage: 'en', ...options });

/** A file in which all is translated but what `skip` names. */
const translated = (file: SegmentsFile, skip = '', withIds = true): TranslationFile => ({
  ...file,
  entries: file.entries.map(({ id, source }, index) => ({
    id: withIds ? id : null,
    source,
    target: skip !== '' && toTagged(source).includes(skip) ? null : [`English ${index + 1}`],
    state: 'translated',
    line: index + 1,
  })),
});

/** The share of words that both have: enough to tell these texts apart. */
function similarity(a: string, b: string): number {
  const [here, there] = [a, b].map((text): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return Math.floor(
    (100 * 2 * here!.filter((word) => there!.includes(word)).length) / (here!.length + there!.length),
  );
}

const told = (source: SegmentsFile, file: TranslationFile) =>
  statusOf(source, file, { similarity }).blocks.map(({ standing, kind, line, translationLine, segments }) =>
    `${standing} ${kind} ${line}/${translationLine} ${segments.map(({ standing: of, source: now, previous }) => `[${of}: ${previous} -> ${now}]`).join(' ')}`.trim(),
  );

describe.each([
  ['with ids', true],
  ['without ids', false],
])('a file %s', (_, withIds) => {
  test('of the same source is current', () => {
    const status = statusOf(cut(before), translated(cut(before), '', withIds), { similarity });
    expect(status).toMatchObject({ original: 'jardin.md', targetLanguage: 'en', stale: false });
    expect(status.counts).toEqual({ current: 6, changed: 0, untranslated: 0, new: 0, gone: 0 });
    expect(status.coverage.segments).toEqual({ all: 7, current: 7 });
    expect(status.blocks.flatMap(({ segments }) => segments)).toEqual([]);
  });

  test('of an older source says what changed, is new, is gone, and leaves alone what moved', () => {
    expect(told(cut(after), translated(cut(before), '', withIds))).toEqual([
      'current heading 1/1',
      'changed paragraph 3/2 [changed: Le mur les protège du vent. -> Le vieux mur les protège du vent.]',
      'gone null null/4 [gone: Le potager est au nord. -> null]',
      'current heading 5/5',
      'new paragraph 7/null [new: null -> Tout est rangé dans la remise du fond.]',
      'current list-item 9/7',
      'current list-item 10/6',
    ]);
  });
});

test('coverage is that of the source as it is now', () => {
  const { coverage, stale } = statusOf(cut(after), translated(cut(before), 'râteau'), { similarity });
  expect(stale).toBe(true);
  expect(coverage.segments).toEqual({ all: 7, current: 4 });
  // Le jardin, Les roses poussent au sud, Outils, une bêche, of 27 words.
  expect(coverage.words).toEqual({ all: 27, current: 10 });
});

test('a block is untranslated when a part is known and has no translation, and a draft is none', () => {
  const file = translated(cut(before), 'mur');
  expect(told(cut(before), file)[1]).toBe(
    'untranslated paragraph 3/2 [untranslated: null -> Le mur les protège du vent.]',
  );
  const drafts = { ...file, entries: file.entries.map((entry) => ({ ...entry, state: 'initial' as const })) };
  expect(statusOf(cut(before), drafts, { similarity }).counts).toMatchObject({ current: 0, untranslated: 6 });
});

test('how like a changed text must be is for the caller to say; one entry is the former text of one segment only', () => {
  const [source, file] = [
    cut('Un chat noir dort ici.\n\nUn chat noir dort là.\n'),
    translated(cut('Un chat blanc dort ici.\n')),
  ];
  const standings = (changedFrom: number) =>
    statusOf(source, file, { similarity, changedFrom }).blocks.map(({ standing }) => standing);
  expect(standings(50)).toEqual(['changed', 'new']);
  expect(standings(90)).toEqual(['gone', 'new', 'new']);
});

test('raw Markdown is compared and shown as it stands', () => {
  const [source, file] = [
    cut('Un **chat** de {ville} dort.\n', { codes: 'markdown', by: 'block' }),
    translated(cut('Un **chat** de {ville} dormait.\n', { codes: 'markdown', by: 'block' })),
  ];
  const [block] = statusOf(source, file, { similarity }).blocks;
  expect(block).toMatchObject({
    standing: 'changed',
    segments: [
      {
        previous: 'Un **chat** de {ville} dormait.',
        source: 'Un **chat** de {ville} dort.',
        target: 'English 1',
        similarity: 83,
      },
    ],
  });
});
