/** Thousands of files: threads answer as one does, one bad article stops nothing, a cache changes nothing. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../fixtures.ts';
import { article, temporaryFolder } from './run.ts';

const folder = temporaryFolder();
const archive = join(folder, 'archive');
const count = 300;

beforeAll(() => {
  mkdirSync(archive);
  // 2.5 MB: more than one thread is given.
  const texts = fixtures.filter(({ name }) => name.endsWith('.md')).map(({ text }) => text);
  const large = texts
    .join('\n\n')
    .replace(/^(?:---|\+\+\+)$/gmu, '')
    .repeat(2)
    .slice(0, 9_000);
  for (let i = 0; i < count; i++) {
    writeFileSync(join(archive, `${String(i).padStart(3, '0')}.md`), `# Article ${i}\n\n${large}\n`);
  }
});

describe('threads', () => {
  test.each([
    ['stats', '--ndjson'],
    ['stats', '--json'],
    ['stats'],
    ['lang', '--blocks'],
    ['topics', '--json'],
  ])('answer %s %s as one thread does', async (...words) => {
    const alone = await article([...words, '--jobs', '1', 'archive'], { cwd: folder });
    const together = await article([...words, '--jobs', '2', 'archive'], { cwd: folder });
    expect(alone.stdout.length).toBeGreaterThan(1_000);
    expect(together).toEqual(alone);
  });

  test('report a bad article and go on, or stop at it', async () => {
    const bad = join(archive, '100-bad.md');
    writeFileSync(bad, Buffer.from([0xff, 0xfe]));
    try {
      const all = await article(['stats', '--ndjson', 'archive'], { cwd: folder });
      expect(all.code).toBe(3);
      expect(all.stderr).toContain('archive/100-bad.md: byte 0');
      expect(lines(all.stdout)).toHaveLength(count);
      const alone = await article(['stats', '--ndjson', '--fail-fast', '--jobs', '1', 'archive'], {
        cwd: folder,
      });
      expect(lines(alone.stdout)).toHaveLength(100);
      expect(await article(['stats', '--ndjson', '--fail-fast', 'archive'], { cwd: folder })).toEqual(alone);
    } finally {
      rmSync(bad);
    }
  });
});

describe('a check in threads', () => {
  const check = (...words: string[]) => article(['check', ...words, 'archive'], { cwd: folder });
  const alone = (...words: string[]) => check(...words, '--jobs', '1');
  const together = (...words: string[]) => check(...words, '--jobs', '2');

  test.each([
    [],
    ['--format', 'json'],
    ['--format', 'ndjson'],
    ['--format', 'sarif'],
    ['--format', 'github'],
    ['--max-words', '1200', '--fail-on', 'error'],
    ['--skip', 'doubled-spaces', '--max-warnings', '9999'],
    ['--color', 'always'],
  ])('tells %s %s what one thread tells', async (...words) => {
    const one = await alone(...words);
    expect(one.stdout.length).toBeGreaterThan(1_000);
    expect(await together(...words)).toEqual(one);
  });

  test('writes the baseline that one thread writes, and goes by it', async () => {
    const baseline = (name: string) => readFileSync(join(folder, name), 'utf8');
    await alone('--baseline', 'one.json', '--update-baseline');
    const written = await together('--baseline', 'two.json', '--update-baseline');
    expect(written.stdout).toContain('forgiven by the baseline');
    expect(baseline('two.json').length).toBeGreaterThan(10_000);
    expect(baseline('two.json')).toBe(baseline('one.json'));
    writeFileSync(join(archive, '000.md'), '# Titre\n\nDeux  espaces.\n');
    const one = await alone('--baseline', 'one.json');
    expect(one.stdout).toContain('archive/000.md:3:5');
    const two = await together('--baseline', 'two.json');
    expect(two.stdout).toBe(one.stdout);
    expect(two.code).toBe(1);
    expect(baseline('two.json')).toBe(baseline('one.json'));
  });

  test('fixes the files as one thread does', async () => {
    for (const name of ['one', 'two']) cpSync(archive, join(folder, name, 'archive'), { recursive: true });
    const fix = (name: string, jobs: string) =>
      article(['check', '--write', '--jobs', jobs, 'archive'], { cwd: join(folder, name) });
    const one = await fix('one', '1');
    expect(one.stdout).toMatch(/\d+ edits made/u);
    expect(await fix('two', '2')).toEqual(one);
    expect(filesIn(join(folder, 'two'))).toEqual(filesIn(join(folder, 'one')));
    expect(filesIn(join(folder, 'two', 'archive'))).not.toEqual(filesIn(archive));
  });

  test('goes on after a file whose settings are wrong, and tells it as one thread does', async () => {
    const bad = join(archive, '100-bad.md');
    writeFileSync(bad, '---\narticle:\n  profile: xx\n---\n\nTexte.\n');
    try {
      const one = await alone('--format', 'json');
      expect(one.code).toBe(2);
      expect(one.stderr).toContain('archive/100-bad.md:3:3');
      expect(JSON.parse(one.stdout).files).toHaveLength(count);
      expect(await together('--format', 'json')).toEqual(one);
      const stopped = await alone('--fail-fast', '--format', 'ndjson');
      expect(lines(stopped.stdout)).toHaveLength(100);
      expect(await together('--fail-fast', '--format', 'ndjson')).toEqual(stopped);
    } finally {
      rmSync(bad);
    }
  });
});

/** Name and content of each, in order. */
function filesIn(path: string): [string, string][] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => [name, readFileSync(join(path, name), 'base64')]);
}

describe('a cache', () => {
  const words = ['stats', '--ndjson', '--cache', 'kept', 'archive'];

  test('gives the same answers, and new ones for what changed and for other options', async () => {
    const first = await article(words, { cwd: folder });
    const kept = readdirSync(join(folder, 'kept'), { recursive: true }).length;
    expect(kept).toBeGreaterThan(count);
    expect(await article(words, { cwd: folder })).toEqual(first);
    expect(readdirSync(join(folder, 'kept'), { recursive: true })).toHaveLength(kept);
    const slow = await article([...words, '--wpm', '100'], { cwd: folder });
    expect(slow.stdout).toBe(
      (await article(['stats', '--ndjson', '--wpm', '100', 'archive'], { cwd: folder })).stdout,
    );
    expect(slow.stdout).not.toBe(first.stdout);
    writeFileSync(join(archive, '000.md'), '# Changé\n\nTrois mots ici.\n');
    const again = await article(words, { cwd: folder });
    expect(JSON.parse(lines(again.stdout)[0]!).title).toBe('Changé');
    expect(lines(again.stdout).slice(1)).toEqual(lines(first.stdout).slice(1));
  });

  test('that is spoilt is asked anew', async () => {
    const before = await article(words, { cwd: folder });
    const kept = join(folder, 'kept');
    for (const name of readdirSync(kept, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.json')) writeFileSync(join(kept, name), '{"half');
    }
    expect(await article(words, { cwd: folder })).toEqual(before);
  });
});

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
