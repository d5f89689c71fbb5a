/** The reading time adds up, keeps to its sources, and says when the article declares another. */

import { describe, expect, test } from 'vitest';
import { readArticle, stats } from '../../src/index.ts';

const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');
const timeOf = (text: string, options = {}) =>
  stats(readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' }), options).readingTime;

describe('the reading time', () => {
  test.each([
    ['fr', 204, 195],
    ['en', 238, 228],
    ['de', 187, 179],
    ['es', 228, 218],
    ['nl', 211, 202],
  ])('of %s is that of its sources: %i words a minute silently, %i aloud', (language, silent, aloud) => {
    const { readingTime } = stats(readArticle(words(silent * 10), { language }));
    expect(readingTime).toMatchObject({ wordsPerMinute: silent, seconds: 600 });
    expect(readingTime.aloudSeconds).toBe(Math.round((silent * 600) / aloud));
  });

  test('of a language without measurements says so', () => {
    const { readingTime } = stats(readArticle(words(238), { language: 'ga' }));
    expect(readingTime).toMatchObject({
      seconds: 60,
      basis: expect.stringContaining("no measurement for 'ga'"),
    });
  });

  test('is the sum of its parts', () => {
    const text = `${words(408)} ![a](a.png) 日本語 ![b](b.png)\n\n\`\`\`\n${words(102)}\n\`\`\`\n`;
    const { parts, seconds } = timeOf(text, { code: 'read' });
    expect(parts.map(({ part, count, seconds: own }) => [part, count, own])).toEqual([
      ['text', 408, 120],
      ['characters', 3, 1],
      ['code', 102, 60],
      ['images', 2, 23],
    ]);
    expect(seconds).toBe(120 + 1 + 60 + 23);
  });

  test('leaves code out unless it is asked for', () => {
    const text = `${words(204)}\n\n\`\`\`\n${words(102)}\n\`\`\`\n`;
    expect(timeOf(text).seconds).toBe(60);
    expect(timeOf(text, { code: 'read' }).seconds).toBe(120);
  });

  test('of images falls from 12 seconds to 3', () => {
    expect(timeOf('![a](a) '.repeat(12)).seconds).toBe(12 + 11 + 10 + 9 + 8 + 7 + 6 + 5 + 4 + 3 + 3 + 3);
  });

  test('lies between that of fast and slow readers, images aside', () => {
    expect(timeOf(`${words(2040)} ![a](a)`)).toMatchObject({
      seconds: 612,
      slowSeconds: 828,
      fastSeconds: 488,
    });
  });

  test('counts Japanese and Chinese in characters', () => {
    const of = (language: string, text: string) => stats(readArticle(text, { language }));
    expect(of('ja', '日本語の文章です。')).toMatchObject({ words: 8, cjkCharacters: 8 });
    expect(of('zh', '字'.repeat(266)).readingTime.seconds).toBe(60);
    expect(of('ja', '字'.repeat(373)).readingTime.seconds).toBe(60);
  });

  test.each([
    ['---\nreading_time: 7\n---\n', 7],
    ['---\nreadingTime: 7 min\n---\n', 7],
    ['---\nlecture: "7 minutes"\n---\n', 7],
    ['---\nreading_time: a while\n---\n', null],
  ])('is declared by the front matter %j as %s', (front, declared) => {
    expect(timeOf(`${front}\nUn mot.\n`).declaredMinutes).toBe(declared);
  });
});
