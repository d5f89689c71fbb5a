/** What `article export` promises: where it writes, what it tells, and what it makes of an article on its way. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Invocation } from '../../src/commands/command.ts';
import { targetOf } from '../../src/commands/export-target.ts';
import { article, temporaryFolder } from './run.ts';

const folder = temporaryFolder();
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return name;
};
const fine = put('a.md', '# Un titre\n\nUn texte.\n');
const lossy = put('b.md', '# Un titre\n\nUn [lien](javascript:a).\n\nUn [autre](javascript:b).\n');
const run = (...words: string[]) => article(['export', ...words], { cwd: folder });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('several formats', () => {
  test('go into a folder, under the name of the article', async () => {
    expect(await run(fine, '--to', 'html, text,md', '-o', 'dist/')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(read('dist/a.md')).toBe('# Un titre\n\nUn texte.\n');
    expect(read('dist/a.html')).toContain('<h1>Un titre</h1>');
    expect(read('dist/a.txt')).toBe('Un titre\n\nUn texte.\n');
  });

  test('of one extension are told apart by their names', async () => {
    expect(await run(fine, '--to', 'page,html', '-o', 'one-name/')).toMatchObject({ code: 0 });
    expect(read('one-name/a.html')).toMatch(/^<article/u);
    expect(read('one-name/a.page.html')).toMatch(/^<!doctype html>/u);
    expect(await run(fine, '-o', 'b.page.html')).toMatchObject({ code: 0 });
    expect(read('b.page.html')).toMatch(/^<!doctype html>/u);
  });

  test('go neither into one file nor to stdout', async () => {
    const toFile = await run(fine, '--to', 'html,text', '-o', 'one.html');
    expect(toFile).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("html, text cannot go into the one file 'one.html'"),
    });
    const toStdout = await run(fine, '--to', 'html,text');
    expect(toStdout).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('-o dist/') });
  });
});

describe('bytes', () => {
  const plan = (several: boolean) => ({
    formats: [{ name: 'epub', extension: '.epub', binary: true }],
    several,
  });
  const on = (isTerminal: boolean) =>
    ({ io: { stdout: { isTerminal, columns: 80 } } }) as unknown as Invocation;

  test('go to a pipe', async () => {
    expect(await targetOf(undefined, plan(false), on(false))).toEqual({ kind: 'stdout' });
  });

  test('of one article do not go to a terminal, and of several to no stdout', async () => {
    await expect(targetOf('-', plan(false), on(true))).rejects.toMatchObject({
      outcome: 'usage',
      hint: 'Name a file: -o article.epub',
    });
    await expect(targetOf('-', plan(true), on(false))).rejects.toMatchObject({ outcome: 'usage' });
  });
});

describe('a warning', () => {
  const line = "b.md:3:4: warning: a link to 'javascript:' becomes its text\n";

  test('is one line on stderr with its place, once for all formats', async () => {
    expect(await run(lossy, '--to', 'html')).toMatchObject({ code: 0, stderr: line });
    expect(await run(lossy, fine, '--to', 'html,md,html', '-o', 'told/')).toMatchObject({
      code: 0,
      stderr: line,
    });
  });

  test('makes --strict exit with 1, and the file is written', async () => {
    expect(await run(lossy, '--strict', '-o', 'strict.html')).toMatchObject({ code: 1, stderr: line });
    expect(existsSync(join(folder, 'strict.html'))).toBe(true);
    expect(await run(fine, '--strict', '-o', 'strict.html')).toMatchObject({ code: 0 });
  });
});

describe('what the options say', () => {
  test('goes before what the article says', async () => {
    const { stdout } = await run(fine, '--to', 'html', '--title', 'Un *autre* <titre>');
    expect(stdout).toContain('<h1>Un *autre* &#x3C;titre></h1>\n<p>');
  });

  test('is checked', async () => {
    expect(await run(fine, '--date', 'demain')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("'demain' is not a date"),
    });
    expect(await run(fine, '--cover', 'none.png')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('none.png: no such file'),
    });
    expect(await run(fine, '--typography', 'fr-XX')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("unknown profile 'fr-XX'"),
    });
    const dated = await article(['export', fine], { cwd: folder, env: { SOURCE_DATE_EPOCH: 'now' } });
    expect(dated).toMatchObject({ code: 2, stderr: expect.stringContaining("SOURCE_DATE_EPOCH is 'now'") });
  });

  test('puts the typography right in every format, and leaves the article alone', async () => {
    const text = '# L\'essai\n\n"Oui!" dit-elle: `a!`\n\nEt puis...\n';
    put('t.md', text);
    await run('t.md', '--typography', 'fr', '--to', 'html,text', '-o', 'typo/');
    expect(read('typo/t.txt')).toBe('L’essai\n\n«\u00a0Oui\u202f!\u00a0» dit-elle\u00a0: a!\n\nEt puis…\n');
    expect(read('typo/t.html')).toContain('dit-elle\u00a0: <code>a!</code></p>');
    expect(read('t.md')).toBe(text);
  });
});
