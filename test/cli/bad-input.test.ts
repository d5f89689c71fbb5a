/** Bad input gets one line that says what and where and what to do, and the exit code of the table. */

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, shell, temporaryFolder } from './run.ts';

const folder = temporaryFolder();
mkdirSync(join(folder, 'none'));

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const listsByIndent = Array.from({ length: 3000 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

const bad: readonly [what: string, file: () => string, code: number, message: RegExp][] = [
  ['a missing file', () => 'missing.md', 3, /^article: missing\.md: no such file/u],
  ['a folder without articles', () => 'none', 2, /^article: no article in the folder 'none'/u],
  ['a pattern that matches nothing', () => '*.nothing', 2, /^article: no file matches '\*\.nothing'/u],
  [
    'a binary file',
    () =>
      put(
        'binary.md',
        Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256),
      ),
    3,
    /^article: binary\.md: .*binary/u,
  ],
  ['a text with NUL', () => put('nul.md', '# a\n\nb\0c\n'), 3, /^article: nul\.md:3: .*NUL/u],
  [
    'a truncated character',
    () => put('cut.md', Buffer.from('# café').subarray(0, 6)),
    3,
    /^article: cut\.md: byte 5 \(0xc3\)/u,
  ],
  [
    'Latin-1 without its name',
    () => put('latin.md', Buffer.from('# Café noir', 'latin1')),
    3,
    /^article: latin\.md: byte 5 \(0xe9\)/u,
  ],
  [
    '20 000 nested quotations',
    () => put('deep.md', `# t\n\n${'>'.repeat(20_000)} x\n`),
    3,
    /^article: deep\.md:3: .*nested deeper/u,
  ],
  [
    '3 000 nested lists',
    () => put('lists.md', listsByIndent),
    3,
    /^article: lists\.md:201: .*nested deeper/u,
  ],
  [
    'front matter that is no YAML',
    () => put('yaml.md', '---\na: 1\ntitle: a: b\n---\n'),
    3,
    /^article: yaml\.md:3: the front matter is not valid YAML/u,
  ],
  [
    'front matter that is no TOML',
    () => put('toml.md', '+++\na = 1\ntitle =\n+++\n'),
    3,
    /^article: toml\.md:3: the front matter is not valid TOML/u,
  ],
];

test.each(bad)('%s is one line and a hint', async (_, file, code, message) => {
  const ran = await article(['stats', file()], { cwd: folder });
  expect(ran.stderr).toMatch(message);
  expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
  expect(ran.stdout).toBe('');
  expect(ran.code).toBe(code);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read says so', async () => {
  chmodSync(join(folder, put('secret.md', 'x')), 0);
  const ran = await article(['stats', 'secret.md'], { cwd: folder });
  expect(ran).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('permission denied') });
});

test.each([
  ['an empty file', ''],
  ['a file of blanks', ' \n\t\n \n'],
  ['a lone byte order mark', '\ufeff'],
])('%s is an article without words', async (_, content) => {
  const ran = await article(['stats', '--json', put('void.md', content)], { cwd: folder });
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    title: null,
    words: 0,
    sentences: 0,
    sections: [],
    language: { code: 'und' },
  });
});

test('the other articles are answered when one is bad', async () => {
  put('good.md', '# Un titre\n\nUn texte.\n');
  const ran = await article(['stats', '--json', 'good.md', 'missing.md'], { cwd: folder });
  expect(ran.code).toBe(3);
  expect(JSON.parse(ran.stdout)).toMatchObject([{ file: 'good.md', words: 4 }]);
  expect(ran.stderr).toMatch(/missing\.md/u);
});

test('10 MB on one line are read', async () => {
  put('long.txt', 'Un mot, puis un autre. '.repeat(450_000));
  const ran = await article(['stats', '--json', '--lang', 'fr', 'long.txt'], { cwd: folder });
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({ words: 5 * 450_000, sentences: 450_000, paragraphs: 1 });
}, 120_000);

test.each([
  ['windows-1252', Buffer.from([0x23, 0x20, 0x8c, 0x75, 0x66])],
  ['utf-16le', Buffer.from('\ufeff# Œuf', 'utf16le')],
])('--encoding %s reads what it names', async (encoding, bytes) => {
  const ran = await article(['stats', '--json', '--encoding', encoding, put('named.md', bytes)], {
    cwd: folder,
  });
  expect(JSON.parse(ran.stdout)).toMatchObject({ title: 'Œuf' });
});

test('a closed pipe is quiet', async () => {
  put('wide.md', `# t\n\n${'Un paragraphe assez long.\n\n'.repeat(20_000)}`);
  const ran = await shell('article export --to html wide.md | head -1; echo "$PIPESTATUS"', folder);
  expect(ran.stderr).toBe('');
  expect(ran.stdout.trimEnd().split('\n').at(-1)).toBe('0');
});

test.skipIf(!existsSync('/dev/full'))('help that cannot be written is told too', async () => {
  const ran = await shell('article stats --help > /dev/full', folder);
  expect(ran.code).toBe(5);
  expect(ran.stderr).toMatch(/^article: stdout: no space left/u);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told, with its exit code', async () => {
  put('small.md', '# t\n');
  const ran = await shell('article export small.md > /dev/full', folder);
  expect(ran.code).toBe(5);
  expect(ran.stderr).toMatch(/^article: stdout: no space left/u);
});

test('an output that cannot be written leaves nothing behind', async () => {
  put('small.md', '# t\n');
  put('in-the-way', 'kept');
  const ran = await article(['export', 'small.md', '-o', 'in-the-way/out.md'], { cwd: folder });
  expect(ran.code).toBe(5);
  expect(ran.stdout).toBe('');
  expect(readFileSync(join(folder, 'in-the-way'), 'utf8')).toBe('kept');
});

test('an output is left as it was when the input is bad', async () => {
  put('kept.html', 'as it was');
  const ran = await article(['export', put('bad.md', Uint8Array.of(0x61, 0xff)), '-o', 'kept.html'], {
    cwd: folder,
  });
  expect(ran.code).toBe(3);
  expect(readFileSync(join(folder, 'kept.html'), 'utf8')).toBe('as it was');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
