/** Thousands of files: threads answer as one does, one bad article stops nothing, a cache changes nothing. */

import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../fixtures.ts';
import { article, type Ran, shell, start, temporaryFolder } from './run.ts';

const folder = temporaryFolder();
const archive = join(folder, 'archive');
const count = 300;
/** Enough of them for threads where an article takes longer. */
const some = join(folder, 'some');
const fewer = 120;

beforeAll(() => {
  mkdirSync(archive);
  const texts = fixtures.filter(({ name }) => name.endsWith('.md')).map(({ text }) => text);
  const large = texts
    .join('\n\n')
    .replace(/^(?:---|\+\+\+)$/gmu, '')
    .repeat(4)
    .slice(0, 4_000);
  expect(large).toHaveLength(4_000);
  mkdirSync(some);
  for (let i = 0; i < count; i++) {
    const [name, text] = [`${String(i).padStart(3, '0')}.md`, `# Article ${i}\n\n${large}\n`];
    writeFileSync(join(archive, name), text);
    if (i < fewer) writeFileSync(join(some, name), text);
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
    expectSame(together, alone);
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

  test.each(['1', '2'])('tell a file that goes while others are read, with %s of them', async (jobs) => {
    const late = join(archive, 'z [draft].md');
    writeFileSync(late, '# Draft\n');
    const child = start(['stats', '--ndjson', '--jobs', jobs, 'archive'], folder);
    let said = '';
    child.stdout.once('data', () => rmSync(late)).resume();
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said: said.split('\n')[0] }).toEqual({
      code: 3,
      said: 'article: archive/z [draft].md: no such file or folder',
    });
  });
});

describe('a check in threads', () => {
  const check = (...words: string[]) => article(['check', ...words, 'some'], { cwd: folder });
  const alone = (...words: string[]) => check(...words, '--jobs', '1');
  const together = (...words: string[]) => check(...words, '--jobs', '2');

  test.each([
    ['--color', 'always'],
    ['--format', 'json', '--max-words', '1200'],
    ['--format', 'ndjson', '--fail-on', 'error'],
    ['--format', 'sarif', '--skip', 'doubled-spaces'],
    ['--format', 'github', '--max-warnings', '99999'],
  ])('tells %s %s what one thread tells', async (...words) => {
    const one = await alone(...words);
    expect(one.stdout.length).toBeGreaterThan(1_000);
    expectSame(await together(...words), one);
  });

  test('writes the baseline that one thread writes, and goes by it', async () => {
    const baseline = (name: string) => readFileSync(join(folder, name), 'utf8');
    await alone('--baseline', 'one.json', '--update-baseline');
    const written = await together('--baseline', 'two.json', '--update-baseline');
    expect(written.stdout).toContain('forgiven by the baseline');
    expect(baseline('two.json').length).toBeGreaterThan(10_000);
    expect(baseline('two.json')).toBe(baseline('one.json'));
    writeFileSync(join(some, '000.md'), '# Titre\n\nDeux  espaces.\n');
    const one = await alone('--baseline', 'one.json');
    expect(one.stdout).toContain('some/000.md:3:5');
    const two = await together('--baseline', 'two.json');
    expect(two.stdout).toBe(one.stdout);
    expect(two.code).toBe(1);
    expect(baseline('two.json')).toBe(baseline('one.json'));
  });

  test('fixes the files as one thread does', async () => {
    for (const name of ['one', 'two']) cpSync(some, join(folder, name, 'some'), { recursive: true });
    const fix = (name: string, jobs: string) =>
      article(['check', '--write', '--jobs', jobs, 'some'], { cwd: join(folder, name) });
    const one = await fix('one', '1');
    expect(one.stdout).toMatch(/\d+ edits made/u);
    expectSame(await fix('two', '2'), one);
    expect(digest(join(folder, 'two'))).toBe(digest(join(folder, 'one')));
    expect(digest(join(folder, 'two', 'some'))).not.toBe(digest(some));
  });

  test('fixes every file, even where nobody reads the report any more', async () => {
    cpSync(some, join(folder, 'unread', 'some'), { recursive: true });
    await shell('article check --write --jobs 1 some | head -1', join(folder, 'unread'));
    // What is fixed has nothing left to fix.
    const { stdout } = await article(['check', '--write', 'some'], { cwd: join(folder, 'unread') });
    expect(stdout).toContain(`in ${fewer} articles`);
    expect(stdout).not.toMatch(/edits? made/u);
  });

  test('goes on after a file whose settings are wrong, and tells it as one thread does', async () => {
    const bad = join(some, '050-bad.md');
    writeFileSync(bad, '---\narticle:\n  profile: xx\n---\n\nTexte.\n');
    try {
      const one = await alone('--format', 'json');
      expect(one.code).toBe(2);
      expect(one.stderr).toContain('some/050-bad.md:3:3');
      expect(JSON.parse(one.stdout).files).toHaveLength(fewer);
      expectSame(await together('--format', 'json'), one);
      const stopped = await alone('--fail-fast', '--format', 'ndjson');
      expect(lines(stopped.stdout)).toHaveLength(50);
      expect(await together('--fail-fast', '--format', 'ndjson')).toEqual(stopped);
    } finally {
      rmSync(bad);
    }
  });
});

describe('an export in threads', () => {
  const exportTo = (output: string, jobs: string, ...words: string[]) =>
    article(['export', '--jobs', jobs, '-o', `${output}/`, ...words, 'some'], { cwd: folder });

  test.each([
    ['html', '--to', 'html'],
    ['several', '--to', 'docx,text,json', '--strict'],
    ['typography', '--to', 'md', '--typography', 'fr'],
  ])('writes %s as one thread does', async (name, ...words) => {
    const one = await exportTo(`one-${name}`, '1', ...words);
    expectSame(await exportTo(`two-${name}`, '2', ...words), one);
    const written = filesIn(join(folder, `two-${name}`));
    expect(written.length).toBeGreaterThanOrEqual(fewer);
    expect(digest(join(folder, `two-${name}`))).toBe(digest(join(folder, `one-${name}`)));
    if (name === 'several') {
      expect(one.code).toBe(1);
      expect(one.stderr.split('\n').length).toBeGreaterThan(fewer);
    }
  });

  test('goes on after files that cannot be read or written, or stops at the first', async () => {
    const loop = join(some, '[30].md');
    symlinkSync('[30].md', loop);
    writeFileSync(join(some, '010-picture.md'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
    for (const name of ['one-bad', 'two-bad']) mkdirSync(join(folder, name, '040.html'), { recursive: true });
    try {
      const words = ['--to', 'html', 'some/gone.md', 'some/[30].md'];
      const one = await exportTo('one-bad', '1', ...words);
      expect(one.code).toBe(3);
      expect(one.stderr.match(/^article: .*/gmu)?.map((line) => line.split(':')[1])).toEqual([
        ' some/gone.md',
        ' some/[30].md',
        ' some/010-picture.md',
        ' one-bad/040.html',
      ]);
      const two = await exportTo('two-bad', '2', ...words);
      expect({ ...two, stderr: two.stderr.replace('two-bad', 'one-bad') }).toEqual(one);
      expect(digest(join(folder, 'two-bad'))).toBe(digest(join(folder, 'one-bad')));
      const fast = ['--to', 'html', '--fail-fast'];
      const stopped = await exportTo('one-fast', '1', ...fast);
      expect(stopped).toMatchObject({ code: 3, stderr: expect.stringContaining('some/010-picture.md') });
      expect(filesIn(join(folder, 'one-fast'))).toHaveLength(10);
      expect(await exportTo('two-fast', '2', ...fast)).toEqual(stopped);
      const whole = new Map(filesIn(join(folder, 'two-bad')));
      const begun = filesIn(join(folder, 'two-fast'));
      expect(begun.length).toBeLessThan(fewer);
      // 040.html could not be written there.
      for (const [name, content] of begun.filter(([name]) => name !== '040.html'))
        expect(whole.get(name)).toBe(content);
    } finally {
      for (const name of ['010-picture.md', '[30].md']) rmSync(join(some, name));
    }
  });

  test('refuses two articles of one name before it writes', async () => {
    mkdirSync(join(folder, 'twice/again'), { recursive: true });
    for (const name of ['twice/a.md', 'twice/b.md', 'twice/again/b.md'])
      writeFileSync(join(folder, name), 'x');
    const { code } = await article(['export', '--to', 'md', '-o', 'same/', 'twice'], { cwd: folder });
    expect({ code, isThere: existsSync(join(folder, 'same')) }).toEqual({ code: 2, isThere: false });
  });
});

/** The first line that differs: a comparison of megabytes takes minutes to tell. */
function expectSame(ran: Ran, like: Ran): void {
  const [lines, wanted] = [ran, like].map(({ code, stdout, stderr }) =>
    [`exit ${code}`, stderr, stdout].join('\n').split('\n'),
  ) as [string[], string[]];
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  expect(at < 0 ? null : lines[at]).toBe(at < 0 ? null : wanted[at]);
  expect(lines).toHaveLength(wanted.length);
}

/** Name and content of each, in order. */
function filesIn(path: string): [string, string][] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => [name, readFileSync(join(path, name), 'base64')]);
}

function digest(path: string): string {
  return createHash('sha256')
    .update(JSON.stringify(filesIn(path)))
    .digest('hex');
}

describe('a cache', () => {
  const words = ['stats', '--ndjson', '--cache', 'kept', 'archive'];

  test('gives the same answers, and new ones for what changed and for other options', async () => {
    const first = await article(words, { cwd: folder });
    const kept = readdirSync(join(folder, 'kept'), { recursive: true }).length;
    expect(kept).toBeGreaterThan(count);
    expectSame(await article(words, { cwd: folder }), first);
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
    const names = readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    const another = readFileSync(join(kept, names[0]!));
    for (const content of ['{"half', '{}', another]) {
      for (const name of names.slice(1)) writeFileSync(join(kept, name), content);
      expectSame(await article(words, { cwd: folder }), before);
    }
  });

  test.each([
    ['is a file', () => writeFileSync(join(folder, 'bad'), '')],
    ['others can write to', () => mkdirSync(join(folder, 'bad'))],
    ['leads elsewhere', () => symlinkSync('/dev/null', join(folder, 'bad'))],
  ])('that %s means one warning and fresh answers', async (_, make) => {
    make();
    if (statSync(join(folder, 'bad')).isDirectory()) chmodSync(join(folder, 'bad'), 0o777);
    const { code, stdout, stderr } = await article(['stats', '--ndjson', '--cache', 'bad', 'archive'], {
      cwd: folder,
    });
    const fresh = await article(['stats', '--ndjson', 'archive'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: fresh.code, stdout: fresh.stdout });
    const warnings = lines(stderr).filter((line) => line.startsWith('no cache in bad: '));
    expect(warnings).toHaveLength(1);
    const jobs = ['--jobs', '2', '--cache', 'bad', 'archive'];
    const threaded = await article(['stats', '--ndjson', ...jobs], { cwd: folder });
    expect(threaded.stdout).toBe(fresh.stdout);
    rmSync(join(folder, 'bad'), { recursive: true });
  });
});

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
