/** The code that V8 compiled is kept for the next run, and nothing depends on it. */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, temporaryFolder } from './run.ts';

const words = ['stats', 'fixtures/articles/las-vegas.fr.txt'];
// From 22.8 on Node keeps its own, in a form of its own.
const isOurs = Number(process.versions.node.split('.')[0]) < 22;

test('the second run answers as the first did', async () => {
  const folder = temporaryFolder();
  const first = await article(words, { env: { XDG_CACHE_HOME: folder } });
  expect(readdirSync(join(folder, 'article-toolkit')).length).toBeGreaterThan(0);
  expect(await article(words, { env: { XDG_CACHE_HOME: folder } })).toEqual(first);
});

test.runIf(isOurs)('a second run writes nothing again, and spoilt code is compiled afresh', async () => {
  const folder = temporaryFolder();
  const first = await article(words, { env: { XDG_CACHE_HOME: folder } });
  const kept = join(folder, 'article-toolkit');
  const times = () => readdirSync(kept).map((name) => statSync(join(kept, name)).mtimeMs);
  const before = times();
  await article(words, { env: { XDG_CACHE_HOME: folder } });
  expect(times()).toEqual(before);
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'not code');
  expect(await article(words, { env: { XDG_CACHE_HOME: folder } })).toEqual(first);
  for (const name of readdirSync(kept)) expect(readFileSync(join(kept, name)).length).toBeGreaterThan(1000);
});

test('a folder that cannot be written, and no folder, cost time only', async () => {
  const first = await article(words, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
  expect(first.code).toBe(0);
  expect(await article(words, { env: { XDG_CACHE_HOME: '/dev/null' } })).toEqual(first);
});
