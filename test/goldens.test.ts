/** Every answer about every fixture, held against a file; `npm run test:update` rewrites them. */

import { describe, expect, test } from 'vitest';
import {
  checkArticle,
  exportArticle,
  extract,
  language,
  readArticle,
  sections,
  stats,
  topics,
} from '../src/index.ts';
import { fixtures } from './fixtures.ts';
import { dialectPages, readPage } from './read/dialect-pages.ts';

const json = (answer: unknown) => `${JSON.stringify(answer, null, 2)}\n`;

describe.each(fixtures)('$name', ({ name, text }) => {
  const article = readArticle(text, { name });
  const golden = (file: string) => `../fixtures/answers/${name}/${file}`;

  test('gives the same stats', async () => {
    await expect(json(stats(article))).toMatchFileSnapshot(golden('stats.json'));
  });
  test('gives the same sections', async () => {
    await expect(json(sections(article))).toMatchFileSnapshot(golden('sections.json'));
  });
  test('gives the same topics', async () => {
    await expect(json(topics(article))).toMatchFileSnapshot(golden('topics.json'));
  });
  test('gives the same languages', async () => {
    await expect(json(language(article))).toMatchFileSnapshot(golden('lang.json'));
  });
  test('gives the same findings', async () => {
    await expect(json(checkArticle(article))).toMatchFileSnapshot(golden('check.json'));
  });
  test.each(['md', 'text', 'html', 'json'])('is exported to the same %s', async (format) => {
    await expect((await exportArticle(article, format)).content).toMatchFileSnapshot(
      golden(`export.${format}`),
    );
  });
});

/** One file for a page of a dialect: what each verb answers, one under the other. */
test.each(dialectPages)('a page of $name is answered as it was by every verb', async (page) => {
  const article = readPage(page);
  const answers: [verb: string, answer: string][] = [
    ['stats', json(stats(article))],
    ['sections', json(sections(article))],
    ['topics', json(topics(article))],
    ['lang', json(language(article))],
    ['check', json(checkArticle(article))],
    ['segments', json(extract(article))],
  ];
  for (const format of ['md', 'text', 'html', 'json']) {
    const { content } = await exportArticle(article, format);
    answers.push([`export --to ${format}`, `${content}\n`]);
  }
  await expect(
    answers.map(([verb, answer]) => `==> ${verb} <==\n\n${answer}`).join('\n'),
  ).toMatchFileSnapshot(`../fixtures/answers/dialects/${page.name}.txt`);
});
