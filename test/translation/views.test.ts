/** How quality and status look to people. */

import { expect, test } from 'vitest';
import type { Palette } from '../../src/commands/command.ts';
import { showQuality } from '../../src/commands/quality-view.ts';
import { showStatus } from '../../src/commands/status-view.ts';
import { readArticle } from '../../src/read/index.ts';
import type { TranslationFile } from '../../src/translation/bitext.ts';
import { extract } from '../../src/translation/extraction/extract.ts';
import { checkTranslation } from '../../src/translation/quality/index.ts';
import { statusOf } from '../../src/translation/status/status.ts';

const plain = (text: string) => text;
const noColours: Palette = {
  title: plain,
  label: plain,
  faint: plain,
  bar: plain,
  warning: plain,
  error: plain,
};
const tags: Palette = { ...noColours, error: (text) => `<red>${text}</red>` };

const segments = (text: string) =>
  extract(readArticle(text, { name: 'a.md', language: 'fr' }), { targetLanguage: 'en', by: 'block' });

const translation = (text: string, targets: readonly string[]): TranslationFile => {
  const file = segments(text);
  return {
    ...file,
    entries: file.entries.map(({ source }, index) => ({
      id: index === 0 ? null : `b-${index}`,
      source,
      target: [targets[index]!],
      state: 'translated',
      line: 4 * index + 2,
    })),
  };
};

test('a finding shows where, how grave, what, and both texts with what differs; a table sums up', () => {
  const file = translation('Il y a 12 poules.\n\nIl est\nmidi et [quart](a.md).\n', [
    'There are 13 hens.',
    'It is\nnoon',
  ]);
  const quality = checkTranslation([file], { only: ['numbers', 'codes'] });
  expect(
    showQuality([{ file: 'a.po', quality }], noColours),
  ).toBe(`a.po:2 warning numbers the number 12 has become 13
  source  Il y a ⟪12⟫ poules.
  target  There are ⟪13⟫ hens.

a.po:6 b-1 error codes the code {1}…{/1} is missing
  source  Il est midi et ⟪{1}⟫quart{/1}.
  target  It is⏎noon

a.po  2 of 2 segments translated

Check    errors  warnings  info
codes         1
numbers                 1`);
  expect(showQuality([{ file: 'a.po', quality }], tags)).toContain('b-1 <red>error</red> codes');
});

test('a long text is cut around what differs', () => {
  const words = 'mot '.repeat(40);
  const file = translation(`${words}12 ${words}\n`, [`${words}13 ${words}fin`]);
  const shown = showQuality(
    [{ file: 'a.po', quality: checkTranslation([file], { only: ['numbers'] }) }],
    noColours,
  );
  expect(shown.split('\n')[2]).toBe(`  target  …${'mot '.repeat(15)}⟪13⟫ ${'mot '.repeat(14)}mot…`);
});

test('nothing found is said', () => {
  const quality = checkTranslation([translation('Bonjour.\n', ['Hello.'])]);
  expect(showQuality([{ file: 'a.po', quality }], noColours)).toBe(
    'a.po  1 of 1 segments translated, nothing found',
  );
});

test('a status shows what is stale with old, new and translation, and a row for each translation', () => {
  const source = segments('# Titre\n\n## Fin\n\nDix poules rousses.\n\nUn coq.\n');
  const old = translation('# Titre\n\n## Fin\n\nDix poules.\n\nUne oie.\n', [
    'Title',
    'End',
    'Ten hens.',
    'A goose.',
  ]);
  const done = translation('# Titre\n\n## Fin\n\nDix poules rousses.\n\nUn coq.\n', [
    'Titel',
    'Ende',
    'Zehn',
    'Ein Hahn.',
  ]);
  const status = (file: TranslationFile, targetLanguage: string) =>
    statusOf(
      source,
      { ...file, targetLanguage },
      { similarity: (a, b) => (a.slice(0, 3) === b.slice(0, 3) && a.startsWith('Dix') ? 80 : 0) },
    );
  const shown = showStatus(
    'a.md',
    [
      { file: 'en.po', status: status(old, 'en') },
      { file: 'de.po', status: status(done, 'de') },
    ],
    noColours,
  );
  expect(shown).toBe(`en.po
a.md:5 changed paragraph in Fin
  - Dix poules.
  + Dix poules rousses. (80 % alike)
  = Ten hens.
en.po:14 gone
  - Une oie.
  = A goose.
a.md:7 new paragraph in Fin
  + Un coq.

Translation      current  changed  untranslated  new  gone  words
en.po        en        2        1             0    1     1   28 %  █████▊
de.po        de        4        0             0    0     0  100 %  ████████████████████`);
});
