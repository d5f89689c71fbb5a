/** Thousands of files: threads answer as one does, one bad article stops nothing, a cache changes nothing. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
