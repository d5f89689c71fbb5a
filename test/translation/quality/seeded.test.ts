/** Every planted defect is found, by its own check alone, and no good translation is flagged, however hard. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TranslationFile } from '../../../src/translation/bitext.ts';
import { checks, checkTranslation } from '../../../src/translation/quality/index.ts';
import { fromTagged } from '../../../src/translation/tagged.ts';
import { root } from '../../fixtures.ts';

/** fixtures/quality/seeded.tsv: `\u00a0` and its like are escapes, `⏎` is a line ending. */
interface Seed {
  readonly languages: string;
  readonly codes: 'tags' | 'markdown';
  readonly check: string;
  readonly source: string;
  readonly translation: string;
  readonly defective: string;
}

const [, ...rows] = readFileSync(join(root, 'fixtures/quality/seeded.tsv'), 'utf8').trimEnd().split('\n');
const seeds: readonly Seed[] = rows.map((row) => {
  const [languages, codes, check, source, translation, defective = ''] = row
    .replace(/\\u(?<point>[\da-f]{4})/gu, (_, point: string) =>
      String.fromCharCode(Number.parseInt(point, 16)),
    )
    .replaceAll('⏎', '\n')
    .split('\t') as [string, Seed['codes'], string, string, string, string?];
  return { languages, codes, check, source, translation, defective };
});

const glossary = [
  { source: 'mémoire de traduction', target: 'translation memory' },
  { source: 'traduction', target: 'translation' },
  { source: 'journal', target: 'journal' },
  { source: 'journal', target: 'log' },
  { source: 'file', target: 'Datei' },
  { source: 'file', target: 'archivo' },
];

/** Only the rows about the glossary are checked against it. */
function findingsOf({ languages, codes, check, source }: Seed, target: string) {
  const [sourceLanguage, targetLanguage] = languages.split('>') as [string, string];
  const content = (text: string) => (codes === 'tags' ? fromTagged(text) : [text]);
  const file: TranslationFile = {
    original: 'a.md',
    sourceLanguage,
    targetLanguage,
    digest: null,
    protect: [],
    codes,
    entries: [{ id: 'x', source: content(source), target: content(target), state: 'translated', line: 1 }],
  };
  return checkTranslation([file], check === 'glossary' ? { glossary } : {}).findings;
}

const titled = (seed: Seed) => [`${seed.languages} ${seed.check}: ${seed.source}`, seed] as const;

describe('a planted defect is found by its check alone', () => {
  test.each(seeds.map(titled))('%s', (_, seed) => {
    const found = findingsOf(seed, seed.defective).map(({ check }) => check);
    expect([...new Set(found)]).toEqual([seed.check]);
  });
});

describe('a good translation is not flagged', () => {
  test.each(seeds.map(titled))('%s', (_, seed) => {
    expect(findingsOf(seed, seed.translation)).toEqual([]);
  });
});

test('there are 120 defects and more, at least three of each check that looks at one segment', () => {
  expect(seeds.length).toBeGreaterThanOrEqual(120);
  const acrossSegments = ['same-source', 'same-target'];
  for (const name of checks.names.filter((one) => !acrossSegments.includes(one))) {
    expect(seeds.filter(({ check }) => check === name).length, name).toBeGreaterThanOrEqual(3);
  }
});
