/** Readability keeps to the published formulas and says why there is none; hard places are where they are said to be. */

import { describe, expect, test } from 'vitest';
import { readArticle, stats } from '../../src/index.ts';
import { fixture } from '../fixtures.ts';

const of = (text: string, language: string) => stats(readArticle(text, { name: 'a.md', language }));

describe('readability', () => {
  test('is Kandel-Moles for French, computed on tokens', () => {
    // Each sentence has 7 tokens (the elision splits) and 7 syllables.
    const { readability } = of('Le petit chat dort sur l’herbe. '.repeat(20), 'fr');
    expect(readability[0]).toMatchObject({
      formula: 'Kandel-Moles',
      language: 'fr',
      inputs: { sentences: 20, tokens: 140, syllables: 140 },
      score: Math.round((207 - 1.015 * 7 - 73.6) * 10) / 10,
    });
  });

  test('is Flesch for English, as in his own scale', () => {
    const { readability } = of('The cat sat on the mat. '.repeat(20), 'en');
    expect(readability.map(({ formula, score }) => [formula, score])).toEqual([
      ['Flesch Reading Ease', 116.1],
      ['Flesch-Kincaid grade', -1.4],
      ['LIX', 6],
      ['RIX', 0],
    ]);
  });

  // The worked examples of https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests, each sentence repeated.
  test.each([
    ['The cat sat on the mat.', 6, 6, 116],
    ['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 16, 23, 69],
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13, 24, 37.5],
  ])('gives what Flesch’s scale is explained with: %s', (sentence, tokens, syllables, score) => {
    const [flesch] = of(`${sentence} `.repeat(20), 'en').readability;
    expect(flesch!.inputs).toMatchObject({ sentences: 20, tokens: 20 * tokens, syllables: 20 * syllables });
    expect(Math.abs(flesch!.score - score)).toBeLessThan(0.5);
  });

  test.each([
    ['es', 'Fernández Huerta'],
    ['de', 'Amstad'],
    ['it', 'Gulpease'],
    ['nl', 'Douma'],
    ['pt', 'Martins'],
    ['pt-BR', 'Martins'],
  ])('of %s is that of %s, with LIX and RIX', (language, formula) => {
    const { readability } = of('Una casa grande no centro da cidade. '.repeat(20), language);
    expect(readability.map((score) => score.formula)).toEqual([formula, 'LIX', 'RIX']);
    expect(readability.every(({ source }) => /\d{4}/u.test(source))).toBe(true);
  });

  test('never prints a school grade for French', () => {
    expect(of('Le chat dort. '.repeat(50), 'fr').readability.map(({ formula }) => formula)).toEqual([
      'Kandel-Moles',
      'LIX',
      'RIX',
    ]);
  });

  test.each([
    ['Trop court.', 'fr', 'under 100 words of prose'],
    ['Tekst po polsku jest tutaj. '.repeat(50), 'pl', "there is no formula for 'pl'"],
    ['42 '.repeat(200), 'und', 'the language is not known'],
  ])('of %j in %s says why there is none', (text, language, reason) => {
    expect(of(text, language)).toMatchObject({ readability: [], readabilityNone: reason });
  });
});

describe('the hard places', () => {
  test('are the sentences where they stand in the source', () => {
    const source = fixture('las-vegas.fr.txt');
    const { difficulty } = stats(readArticle(source, { name: 'las-vegas.fr.txt' }));
    expect(difficulty.longest).toHaveLength(5);
    expect(difficulty.hardest).toHaveLength(5);
    for (const { text, position } of [...difficulty.longest, ...difficulty.hardest]) {
      expect(source.slice(position.start.offset, position.end.offset)).toBe(text);
    }
    const lengths = difficulty.longest.map(({ words }) => words);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  test('are found behind quotation marks and on continued lines', () => {
    const source = '> Un début.\n> Une phrase *plus longue* qui\n> continue ici.\n';
    const { difficulty } = of(source, 'fr');
    const [longest] = difficulty.longest;
    expect(longest).toMatchObject({
      text: 'Une phrase plus longue qui continue ici.',
      position: { start: { line: 2, column: 3 }, end: { line: 3 } },
    });
  });

  test('share every sentence out by its length', () => {
    const { difficulty, sentences } = stats(readArticle(fixture('las-vegas.fr.txt'), { name: 'a.txt' }));
    expect(difficulty.rhythm.reduce((sum, step) => sum + step.sentences, 0)).toBe(sentences);
  });

  test('name the paragraphs over 150 words', () => {
    const { difficulty } = of(`Court.\n\n${'mot '.repeat(151)}\n\n${'mot '.repeat(150)}`, 'fr');
    expect(difficulty.longParagraphs).toMatchObject([{ words: 151, position: { start: { line: 3 } } }]);
  });
});

test('tokens are counted when they are asked for', () => {
  const article = readArticle('# L’été\n\nC’est-à-dire l’hiver.\n', { name: 'a.md', language: 'fr' });
  expect(stats(article)).toMatchObject({ words: 3, countedAs: 'word' });
  expect(stats(article, { countAs: 'token' })).toMatchObject({
    words: 8,
    countedAs: 'token',
    ledger: { title: 2, paragraphs: 6 },
  });
});
