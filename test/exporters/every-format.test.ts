/** What holds for every format of the registry. */

import { describe, expect, test } from 'vitest';
import { formats } from '../../src/exporters/index.ts';
import { readArticle } from '../../src/index.ts';
import { exported, exportFixture, exportFixtures } from './fixtures.ts';

describe.each(formats.names)('%s', (format) => {
  test.each(exportFixtures)('writes %s the same on every run and in every time zone', async (name) => {
    const before = process.env['TZ'];
    try {
      const runs = [];
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = zone;
        runs.push((await exported(exportFixture(name), format)).content);
      }
      expect(runs[1]).toEqual(runs[0]);
      expect(runs[2]).toEqual(runs[0]);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
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
      await exported(article, format, { math: true });
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
