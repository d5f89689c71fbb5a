/** The code that V8 compiled is kept for the next run, and nothing depends on it. */

import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loaderFor } from '../../src/cli/compiled.ts';
import { root } from '../fixtures.ts';
import { article, temporaryFolder } from './run.ts';

const words = ['stats', 'fixtures/articles/las-vegas.fr.txt'];
const expected = await article(words, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } });

test('the second run answers as the first did, and writes nothing again', async () => {
  const folder = temporaryFolder();
  expect(await cached(folder)).toEqual(expected);
  const before = timesIn(folder);
  expect(before.length).toBeGreaterThan(0);
  expect(await cached(folder)).toEqual(expected);
  expect(timesIn(folder)).toEqual(before);
});

const damages: readonly (readonly [damage: string, spoil: (path: string) => void])[] = [
  ['something else', (path) => writeFileSync(path, 'not code')],
  ['nothing', (path) => writeFileSync(path, '')],
  ['half of the code', (path) => truncateSync(path, statSync(path).size / 2)],
  ['zeros', (path) => writeFileSync(path, Buffer.alloc(statSync(path).size))],
  ...[0.1, 0.3, 0.55, 0.9].map(
    (share) => [`another byte at ${100 * share} %`, (path: string) => alter(path, share)] as const,
  ),
];

test.each(damages)('a file that holds %s is compiled afresh', async (_, spoil) => {
  const folder = temporaryFolder();
  await cached(folder);
  const sizes = filesIn(folder).map((path) => statSync(path).size);
  for (const path of filesIn(folder)) spoil(path);
  expect(await cached(folder)).toEqual(expected);
  filesIn(folder).forEach((path, index) => {
    expect(statSync(path).size).toBeGreaterThan(sizes[index]! / 2);
  });
});

test('a long run keeps nothing: V8 has dropped by then what started it', async () => {
  const folder = temporaryFolder();
  const text = `${readFileSync(join(root, words[1]!), 'utf8')}\n\n`.repeat(12_000);
  const { code } = await article(['stats', '--max-size', '40'], {
    stdin: text,
    env: { XDG_CACHE_HOME: folder },
  });
  expect({ code, kept: readdirSync(folder) }).toEqual({ code: 0, kept: [] });
});

test('processes that start at once answer alike and leave whole files', async () => {
  const folder = temporaryFolder();
  const answers = await Promise.all([cached(folder), cached(folder), cached(folder)]);
  for (const answer of answers) expect(answer).toEqual(expected);
  const before = timesIn(folder);
  expect(filesIn(folder).filter((path) => path.endsWith('.unfinished'))).toEqual([]);
  await cached(folder);
  expect(timesIn(folder)).toEqual(before);
});

test('a place where no folder can be made costs time only', async () => {
  expect(expected.code).toBe(0);
  expect(await article(words, { env: { XDG_CACHE_HOME: '/dev/null' } })).toEqual(expected);
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'article-toolkit'), 'a file');
  expect(await cached(folder)).toEqual(expected);
  expect(readFileSync(join(folder, 'article-toolkit'), 'utf8')).toBe('a file');
});

test('a folder that only others may write to costs time only', async () => {
  const folder = temporaryFolder();
  const kept = join(folder, 'article-toolkit');
  mkdirSync(kept);
  chmodSync(folder, 0o755);
  chmodSync(kept, 0o555);
  // Whoever may do everything is not held by permissions: the command runs as nobody.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  expect(await article(words, { env: { XDG_CACHE_HOME: folder }, uid })).toEqual(expected);
  expect(readdirSync(kept)).toEqual([]);
});

test('a folder that others can write to is neither read nor written', async () => {
  const folder = temporaryFolder();
  const kept = join(folder, 'article-toolkit');
  mkdirSync(kept);
  chmodSync(kept, 0o777);
  expect(await cached(folder)).toEqual(expected);
  expect(readdirSync(kept)).toEqual([]);
  chmodSync(kept, 0o700);
  await cached(folder);
  for (const path of filesIn(folder)) {
    // Twice the same, as it would be kept, and no code at all.
    const half = Buffer.from('exports.main = async () => 42;'.padEnd(statSync(path).size / 2));
    writeFileSync(path, Buffer.concat([half, half]));
  }
  chmodSync(kept, 0o775);
  const before = timesIn(folder);
  expect(await cached(folder)).toEqual(expected);
  expect(timesIn(folder)).toEqual(before);
});

test("Node's own variable names another folder", async () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  await article(words, { env: { XDG_CACHE_HOME: folder, NODE_COMPILE_CACHE: elsewhere } });
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(elsewhere).filter((name) => name.startsWith('stats-main.cjs-'))).toHaveLength(1);
});

test('a script that is built anew at the same length is not taken for the old one', () => {
  const script = scriptIn(temporaryFolder());
  const folder = temporaryFolder();
  expect([script.run('1', folder), script.run('2', folder), script.run('2', folder)]).toEqual([1, 2, 2]);
});

test('of each script and verb three builds stay, and nothing of other names goes', () => {
  const folder = temporaryFolder();
  const script = scriptIn(temporaryFolder());
  for (const name of ['read.me', 'other-script.cjs-0.1.0', 'stats-script.cjs', 'v24.1.0-x64'])
    writeFileSync(join(folder, name), '');
  for (const build of ['1', '2', '3', '4', '5', '6']) script.run(build, folder);
  const names = readdirSync(folder);
  expect(names.filter((name) => name.startsWith('stats-script.cjs-'))).toHaveLength(3);
  expect(names).toHaveLength(7);
  expect(script.run('6', folder)).toBe(6);
  expect(readdirSync(folder)).toEqual(names);
});

test('what a killed writer left stays a day, for it may still be writing', () => {
  const folder = temporaryFolder();
  const script = scriptIn(temporaryFolder());
  const left = (name: string, hours: number) => {
    writeFileSync(join(folder, name), '');
    const time = Date.now() / 1000 - hours * 3600;
    utimesSync(join(folder, name), time, time);
  };
  left('lang-script.cjs-0.1.0.7.unfinished', 25);
  left('lang-script.cjs-0.1.0.8.unfinished', 23);
  script.run('1', folder);
  expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([
    'lang-script.cjs-0.1.0.8.unfinished',
  ]);
});

function cached(folder: string) {
  return article(words, { env: { XDG_CACHE_HOME: folder } });
}

function alter(path: string, share: number): void {
  const bytes = readFileSync(path);
  bytes[Math.floor(share * bytes.length)]! ^= 64;
  writeFileSync(path, bytes);
}

function filesIn(folder: string): string[] {
  const kept = join(folder, 'article-toolkit');
  return readdirSync(kept).map((name) => join(kept, name));
}

function timesIn(folder: string): number[] {
  return filesIn(folder).map((path) => statSync(path).mtimeMs);
}

/** A script of one digit, each build a second later than the one before. */
function scriptIn(place: string) {
  const path = join(place, 'script.cjs');
  return {
    run(digit: string, folder: string): unknown {
      writeFileSync(path, `exports.digit = ${digit};`);
      utimesSync(path, Number(digit), Number(digit));
      const loader = loaderFor({ verb: 'stats', version: '0.1.0', folder }, createRequire(import.meta.url));
      const { digit: answer } = loader.load(path) as { digit: unknown };
      loader.keep();
      return answer;
    },
  };
}
