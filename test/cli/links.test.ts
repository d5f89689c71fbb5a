/** Symbolic links: walking follows none, writing goes to what a link names, and nothing outside what was named is read or written. */

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { article, temporaryFolder } from './run.ts';

const folder = temporaryFolder();
const put = (name: string, text = 'Deux  espaces.\n') => writeFileSync(join(folder, name), text);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const fix = ['check', '--write', '--only', 'doubled-spaces', '--lang', 'fr'];
const run = (...words: string[]) => article(words, { cwd: folder });

beforeAll(() => {
  chmodSync(folder, 0o755);
  for (const name of ['posts', 'posts/sub', 'outside']) mkdirSync(join(folder, name));
  put('posts/a.md');
  put('posts/sub/b.md');
  put('outside/c.md');
  symlinkSync('.', join(folder, 'posts/loop'));
  symlinkSync('../outside', join(folder, 'posts/away'));
  symlinkSync('../outside/c.md', join(folder, 'posts/c.md'));
  symlinkSync('a.md', join(folder, 'posts/again.md'));
  symlinkSync('posts', join(folder, 'named'));
});

test.each([
  ['a folder', 'posts'],
  ['a pattern', 'posts/**/*.md'],
])('%s gives each of its files once, and none of what its links lead to', async (_, operand) => {
  const { code, stdout } = await run('stats', '--ndjson', operand);
  const files = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).file);
  expect({ code, files }).toEqual({ code: 0, files: ['posts/a.md', 'posts/sub/b.md'] });
});

test('a folder that is named by a link is walked', async () => {
  const { stdout } = await run('stats', '--ndjson', 'named');
  expect(stdout.trim().split('\n')).toHaveLength(2);
});

test('what is written through a folder is written inside it', async () => {
  expect((await run(...fix, 'posts')).code).toBe(0);
  expect(textOf('posts/a.md')).toBe('Deux espaces.\n');
  expect(textOf('outside/c.md')).toBe('Deux  espaces.\n');
});

test('a link that is named stays one, and its file is written', async () => {
  put('real.md');
  symlinkSync('real.md', join(folder, 'link.md'));
  expect((await run(...fix, 'link.md')).code).toBe(0);
  expect(textOf('real.md')).toBe('Deux espaces.\n');
  expect((await run('export', '--to', 'text', 'real.md', '-o', 'link.md')).code).toBe(0);
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
});

test('an export into a folder does not follow a link out of it', async () => {
  mkdirSync(join(folder, 'site'));
  put('outside/victim.html', 'as it was');
  symlinkSync('../outside/victim.html', join(folder, 'site/a.html'));
  symlinkSync('nowhere.html', join(folder, 'site/b.html'));
  const { code, stderr } = await run('export', '--to', 'html', 'posts', '-o', 'site/');
  expect({ code, stderr }).toEqual({
    code: 5,
    stderr: expect.stringMatching(
      /site\/a\.html: it is a link that leads out of 'site\/'[\s\S]*site\/b\.html: it is a link that leads nowhere/u,
    ),
  });
  expect(textOf('outside/victim.html')).toBe('as it was');
  expect(existsSync(join(folder, 'site/nowhere.html'))).toBe(false);
});

test('a folder that cannot be looked into is named, and the others are answered', async () => {
  mkdirSync(join(folder, 'posts/closed'));
  chmodSync(join(folder, 'posts/closed'), 0);
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const { code, stdout, stderr } = await article(['stats', '--ndjson', 'posts', 'none*', 'outside/c.md'], {
    cwd: folder,
    uid,
  });
  chmodSync(join(folder, 'posts/closed'), 0o755);
  expect(stderr).toMatch(/^article: posts\/closed: permission denied/u);
  expect(stderr).toContain("no file matches 'none*'");
  expect({ code, answers: stdout.trim().split('\n').length }).toEqual({ code: 3, answers: 3 });
});

test('what a killed writer left is taken away by the next one, and nothing else', async () => {
  const { pid } = process;
  const { hostname } = await import('node:os');
  const host = hostname().replace(/[^\w]/gu, '').slice(0, 30);
  const gone = `.a.md.${host}-4194305-abc123.tmp`;
  const others = [`.a.md.${host}-${pid}-abc123.tmp`, '.a.md.elsewhere-1-abc123.tmp', '.mine.tmp'];
  for (const name of [gone, ...others]) put(name);
  put('fresh.md');
  expect((await run(...fix, 'fresh.md')).code).toBe(0);
  const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  expect(left.sort()).toEqual(others.sort());
});
