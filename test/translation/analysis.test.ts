/** The analysis: each segment once, in the first band that it fits. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showAnalysis } from '../../src/commands/analysis-view.ts';
import type { Palette } from '../../src/commands/command.ts';
import { analyzeTranslation, bands } from '../../src/translation/analysis.ts';
import { states } from '../../src/translation/bitext.ts';
import { segment, segmentsFile, sentence } from './texts.ts';

function scored(text: string, score: number) {
  return segment(text, { matches: [{ score, origin: 'old.xlf', source: [text], target: ['…'] }] });
}

const first = segmentsFile('un.md', [
  { ...scored('Le chat dort.', 101), state: 'translated' as const },
  scored('L’été\u00a0!', 100),
  scored('Il est midi.', 99),
  scored('Il est minuit.', 85),
  scored('Il pleut depuis hier.', 75),
  segment('Rien à dire.'),
  segment('Rien à  dire.'),
]);
const second = segmentsFile('deux.md', [
  scored('Il est midi.', 99),
  scored('Le chat dort.', 100),
  segment('Rien à dire.'),
]);

test('segments, words and signes are counted by band, and once for all articles', () => {
  const { files, total } = analyzeTranslation([first, second]);
  const table = ({ bands }: typeof total) =>
    bands.map(({ band, segments, words, characters }) => [band, segments, words, characters]);
  expect(table(files[0]!)).toEqual([
    ['101', 1, 3, 13],
    ['100', 1, 1, 7],
    ['repetition', 1, 3, 12],
    ['95-99', 1, 3, 12],
    ['85-94', 1, 3, 14],
    ['75-84', 1, 4, 21],
    ['new', 1, 3, 12],
  ]);
  expect(table(files[1]!).filter(([, segments]) => segments !== 0)).toEqual([
    ['100', 1, 3, 13],
    ['repetition', 2, 6, 24],
  ]);
  expect(total.all).toEqual({ segments: 10, words: 29, characters: 128 });
  expect(total.done).toEqual({ segments: 1, words: 3, characters: 13 });
});

test('the bands add up to all, and so do done and remaining', () => {
  const segments = fc.array(
    fc.record({ text: sentence, score: fc.integer({ min: 0, max: 101 }), state: fc.constantFrom(...states) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(fc.array(segments, { maxLength: 3 }), (articles) => {
      const files = articles.map((list, index) =>
        segmentsFile(
          `${index}.md`,
          list.map(({ text, score, state }) => ({ ...scored(text, score), state })),
        ),
      );
      const { total, files: each } = analyzeTranslation(files);
      for (const amounts of [...each, total]) {
        expect(amounts.bands.map(({ band }) => band)).toEqual(bands);
        for (const unit of ['segments', 'words', 'characters'] as const) {
          expect(amounts.bands.reduce((sum, amount) => sum + amount[unit], 0)).toBe(amounts.all[unit]);
          expect(amounts.done[unit] + amounts.remaining[unit]).toBe(amounts.all[unit]);
        }
      }
      expect(each.reduce((sum, { all }) => sum + all.words, 0)).toBe(total.all.words);
      expect(total.all.segments).toBe(articles.flat().length);
    }),
  );
});

test('the table shows each article and the total', () => {
  const same = (text: string) => text;
  const plain: Palette = { title: same, label: same, faint: same, bar: same, warning: same, error: same };
  expect(showAnalysis(analyzeTranslation([first]), plain)).toBe(
    `un.md

Match             segments  words  signes  words %
101 % in context         1      3      13     15 %  ███
100 %                    1      1       7      5 %  █
Repetitions              1      3      12     15 %  ███
95–99 %                  1      3      12     15 %  ███
85–94 %                  1      3      14     15 %  ███
75–84 %                  1      4      21     20 %  ████
New                      1      3      12     15 %  ███
All                      7     20      91    100 %
Done                     1      3      13     15 %  ███
Remaining                6     17      78     85 %  █████████████████`,
  );
  expect(showAnalysis(analyzeTranslation([first, second]), plain)).toContain('Total of 2 articles');
  expect(showAnalysis(analyzeTranslation([]), plain)).toBe('');
});
