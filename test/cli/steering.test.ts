/** What an author or a file name holds steers neither a terminal nor the log of a runner. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { visible, visibleLines } from '../../src/core/visible.ts';
import { article, binary, shell, temporaryFolder } from './run.ts';

const folder = temporaryFolder();
const title = '\u001b]0;pwn\u0007\u009b31m\u202etxt';
const text = `# ::error:: ${title}

- ${title} un point

## ##[error]${title}

Voici une phrase ${title} qui est  longue et qui en dit ${title} beaucoup.
`;
const bad = 'x\n::error::pwn \u001b]0;pwn\u0007.md';

beforeAll(() => {
  writeFileSync(join(folder, 'a.md'), text);
  writeFileSync(join(folder, bad), text);
  writeFileSync(join(folder, '::warning::pwn.md'), text);
  mkdirSync(join(folder, 'posts'));
  writeFileSync(join(folder, 'posts', bad), '---\na: [\n---\n');
});

const shown: readonly (readonly string[])[] = [
  ['stats'],
  ['stats', '--hard'],
  ['sections'],
  ['topics'],
  ['lang'],
  ['lang', '--blocks'],
  ['check', '--lang', 'fr'],
  ['check', '--lang', 'fr', '--dry-run'],
  ['export', '--to', 'epub', '-o', 'out/'],
];

const steers = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]|^[ \t]*::(?:error|warning)|##\[/mu;

describe('in a log', () => {
  test.each(shown)('article %s %s %s shows nothing that steers', async (...words) => {
    // A diff is for programs.
    if (words.includes('--dry-run')) return;
    for (const files of [['a.md'], ['a.md', bad], [bad], ['::warning::pwn.md']]) {
      const { stdout, stderr } = await article([...words, ...files], { cwd: folder });
      expect(stdout).not.toMatch(steers);
      expect(stderr).not.toMatch(steers);
    }
  });

  test('errors name a file on one line, in each form of report', async () => {
    for (const words of [
      ['stats'],
      ['check', '--format', 'github'],
      ['segments', '--target-language', 'en'],
    ]) {
      const { stdout, stderr } = await article([...words, 'posts', `missing-${bad}`], { cwd: folder });
      expect(stderr).not.toMatch(steers);
      expect(stdout).not.toMatch(/^::error::pwn/mu);
      expect(stderr).toContain('x⏎::error::pwn');
    }
  });

  test('colours that were asked for are the only ones', async () => {
    writeFileSync(join(folder, 'red.md'), '# \u001b[31mred\u001b[0m\n\n- \u001b[8mhidden\n');
    for (const verb of ['stats', 'topics', 'sections']) {
      const { stdout } = await article([verb, 'red.md'], { cwd: folder });
      expect(stdout).not.toContain('\u001b');
      const coloured = await article([verb, '--color', 'always', 'red.md'], { cwd: folder });
      expect(coloured.stdout).not.toMatch(/\u001b\[(?:0|8)m/u);
    }
  });
});

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('on a terminal', () => {
  test.each([
    ...shown,
    ['export', '--to', 'text'],
    ['export', '--to', 'json'],
    ['check', '--fix', '--lang', 'fr'],
  ])('article %s %s %s sends nothing that steers', async (...words) => {
    const line = `'${process.execPath}' '${binary}' ${words.join(' ')} a.md`;
    const { stdout } = await shell(`script -qc "${line}" /dev/null < /dev/null`, folder);
    expect(
      stdout
        .replaceAll('\r\n', '\n')
        .replaceAll('\r\u001b[K', '')
        .replace(/\u001b\[(?:1|2|22|31|33|34|36|39)m/gu, ''),
    ).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/u);
  });
});

test('content for a program is what it was', async () => {
  const { stdout } = await article(['export', '--to', 'md', 'a.md'], { cwd: folder });
  expect(stdout).toContain(title);
  const json = await article(['stats', '--json', 'a.md'], { cwd: folder });
  expect(JSON.parse(json.stdout).title).toContain('\u001b]0;pwn');
});

describe('visible', () => {
  test.each([
    ['a\nb', 'a⏎b'],
    ['a\r\nb', 'a⏎b'],
    ['a\tb', 'a\tb'],
    ['\u001b[31mred\u001b[39m', '<U+001B>[31mred<U+001B>[39m'],
    ['::error::x', '<U+003A>:error::x'],
    ['  ::error::x', '  <U+003A>:error::x'],
    ['std::vector', 'std::vector'],
    ['x ##[error]', 'x <U+0023>#[error]'],
    ['## Titre [a]', '## Titre [a]'],
    ['\u2066x\u2069', '<U+2066>x<U+2069>'],
  ])('%j is shown as %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('lines stay apart, and our colours stay', () => {
    expect(visibleLines('a\n::b::\n')).toBe('a\n<U+003A>:b::\n');
    expect(visible('\u001b[31ma\u001b[39m\u001b[0m', true)).toBe('\u001b[31ma\u001b[39m<U+001B>[0m');
  });
});
