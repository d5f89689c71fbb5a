/** What holds for every format of the registry. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { exporterOf, formats } from '../../src/exporters/index.ts';
import { exportArticle, readArticle } from '../../src/index.ts';
import { exported, exportFixture, exportFixtures, withImages } from './fixtures.ts';

const surroundings = [
  { zone: 'Pacific/Kiritimati', moment: '2026-03-14T10:30:00Z' },
  { zone: 'Pacific/Pago_Pago', moment: '2026-03-14T10:30:00Z' },
  { zone: 'Pacific/Pago_Pago', moment: '2031-12-31T23:59:59Z' },
];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(formats.names)('%s', (format) => {
  test.each(exportFixtures)('writes %s the same at every moment and in every time zone', async (name) => {
    const runs = [];
    for (const { zone, moment } of surroundings) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(moment) });
      runs.push((await exported(exportFixture(name), format)).content);
    }
    for (const run of runs) expect(run).toEqual(runs[0]);
  });

  test('is text that ends with one line ending, or bytes', async () => {
    const { content } = await exported(exportFixture('riche.fr.md'), format);
    if (formats.get(format).binary) expect(content).toBeInstanceOf(Uint8Array);
    else expect(String(content)).toMatch(/[^\n]\n$/u);
  });

  test('changes nothing in the article', async () => {
    for (const name of exportFixtures) {
      const article = exportFixture(name);
      const before = JSON.stringify(article);
      await exported(article, format);
      expect(JSON.stringify(article)).toBe(before);
    }
  });

  test('gives each warning a place in the file', async () => {
    const { warnings } = await exported(exportFixture('hostile.md'), format);
    for (const { where } of warnings) expect(where).toMatch(/hostile\.md:\d+:\d+$/u);
  });

  test('survives a table of 3 000 columns', async () => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(3000)}\n`;
    const article = readArticle(`# Large\n\n${row('a')}${row('-')}${row('b')}`, { name: 'large.md' });
    const { content } = await exported(article, format);
    expect(content.length).toBeGreaterThan(3000);
  });
});

test('an article that is written in every format at once is written as in each alone, with the same warnings', async () => {
  const article = exportFixture('hostile.md');
  const options = withImages(article);
  const write = exporterOf(article, options);
  for (const format of formats.entries) {
    expect(await write(format)).toEqual(await exportArticle(article, format.name, options));
  }
});
