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
    'an alias that names nothing',
    () => put('alias.md', '---\na: 1\nb: *c\n---\nOui.\n'),
    3,
    /^article: alias\.md:3: .*nothing before it is named &c/u,
  ],
  [
    'a mapping that holds itself',
    () => put('itself.md', '---\na: &a [1, *a]\n---\nOui.\n'),
    3,
    /^article: itself\.md:2: .*&a holds itself/u,
  ],
  [
    'aliases that stand for millions of values',
    () =>
      put(
        'bomb.md',
        `---\na: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(20)}]\n---\nOui.\n`,
      ),
    3,
    /^article: bomb\.md:3: .*more than 100 times/u,
  ],
  [
    'YAML nested 20 000 deep',
    () => put('deep-yaml.md', `---\na: ${'['.repeat(20_000)}\n---\nOui.\n`),
    3,
    /^article: deep-yaml\.md:2: .*/u,
  ],
  [
    'TOML nested 20 000 deep',
    () => put('deep-toml.md', `+++\na = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n+++\nOui.\n`),
    3,
    /^article: deep-toml\.md:2: .*/u,
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
  put('long.txt', 'Un mot, puis un autre. '.repeat(430_000));
  const ran = await article(['stats', '--json', '--lang', 'fr', 'long.txt'], { cwd: folder });
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({ words: 5 * 430_000, sentences: 430_000, paragraphs: 1 });
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

test('one bad article ends nothing: the others are answered, whatever it holds', async () => {
  const good = ['first.md', 'last.md'];
  for (const name of good) put(name, 'Bonjour.\n');
  const others = ['itself.md', 'bomb.md', 'deep-yaml.md'].map((name) =>
    existsSync(join(folder, name)) ? name : put(name, '---\na: &a [*a]\n---\n'),
  );
  const files = ['first.md', ...others, 'last.md'];
  const verbs = ['stats', 'lang', 'sections', 'topics'];
  for (const verb of verbs) {
    const { code, stdout, stderr } = await article([verb, '--ndjson', ...files], { cwd: folder });
    expect([verb, code]).toEqual([verb, 3]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(good);
    for (const name of others) expect(stderr).toContain(`article: ${name}:`);
  }
  const exported = await article(['export', '--to', 'html', '-o', 'out/', ...files], { cwd: folder });
  expect(exported.code).toBe(3);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['first.html', 'last.html']);
});

test('tags and authors that are mappings, and dates with an impossible zone, are left out', async () => {
  const odd = put(
    'odd.md',
    '---\ntags: [{toString: 1}, oui]\nauthors: {valueOf: 1}\ndate: 2024-01-01 00:00+9999\n---\nOui.\n',
  );
  const { code, stderr } = await article(['export', '--to', 'docx', odd, '-o', 'odd.docx'], { cwd: folder });
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining("the date '2024-01-01 00:00+9999' is left out"),
  ]);
  expect((await article(['stats', odd], { cwd: folder })).code).toBe(0);
});

test('an article that is too large is refused with the limit and the option, and the others go on', async () => {
  put('huge.md', `${'Un mot. '.repeat(250_000)}\n`);
  put('small.md', 'Un mot.\n');
  const { code, stdout, stderr } = await article(
    ['stats', '--ndjson', '--max-size', '1', 'huge.md', 'small.md'],
    { cwd: folder },
  );
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: expect.stringMatching(/^article: huge\.md: the article is larger than 1 MB\n.*--max-size/u),
  });
  expect(JSON.parse(stdout).file).toBe('small.md');
  const stdin = await article(['stats', '--max-size', '1'], { stdin: 'Un mot. '.repeat(150_000) });
  expect(stdin.code).toBe(3);
  expect((await article(['lang', '--max-size', '3', 'huge.md'], { cwd: folder })).code).toBe(0);
});
