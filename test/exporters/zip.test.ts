/** The zip of a document: another program reads from it what was put in. */

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Part, zipped } from '../../src/exporters/reproducible/zip.ts';

const path = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-zA-Z0-9-]{1,8})?\.(?:xml|png|svg)$/u);
const content = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }));

test('each part comes out as it went in, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(path, content), { selector: ([name]) => name, maxLength: 8 }),
      async (parts: readonly Part[]) => {
        const read = Object.entries(unzipSync(await zipped(parts)));
        expect(read.map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')])).toEqual(
          parts.map(([name, given]) => [name, Buffer.from(given as Uint8Array).toString('hex')]),
        );
      },
    ),
  );
});

test('text is compressed, pictures and the media type are not', async () => {
  const text = 'abc '.repeat(1000);
  const sizes: Record<string, number> = {};
  const files = await zipped([
    ['mimetype', text],
    ['a.png', text],
    ['b.xml', text],
  ]);
  unzipSync(files, {
    filter: ({ name, size, compression }) => {
      sizes[name] = size;
      return compression === 99;
    },
  });
  expect(sizes).toEqual({ mimetype: 4000, 'a.png': 4000, 'b.xml': expect.any(Number) });
  expect(sizes['b.xml']).toBeLessThan(100);
});
