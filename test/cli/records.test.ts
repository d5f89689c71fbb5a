/** Pipe mode: one line for each record, in order, with its id, whatever the record holds. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtures, root } from '../fixtures.ts';
import { article, shell, temporaryFolder } from './run.ts';

const records = fixtures.map(({ name, text }, index) => ({ id: `r${index}`, text, path: name }));
const ndjson = (lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const parsed = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe.each([['stats'], ['lang'], ['sections'], ['topics'], ['check'], ['segments']])('%s', (verb) => {
  test('answers each record as it answers the article by itself', async () => {
    const { stdout, code } = await article([verb, '--ndjson'], { stdin: ndjson(records) });
    expect(code).toBe(0);
    const answers = parsed(stdout);
    expect(answers.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    for (const index of [0, records.length - 1]) {
      const { text, path } = records[index]!;
      const alone = await article([verb, '--json', '--stdin-name', path], { stdin: text });
      const { id: _, notes: __, ...answer } = answers[index];
      expect(answer).toEqual(JSON.parse(alone.stdout));
    }
  });
});

test('export gives what it writes as a string', async () => {
  const { stdout } = await article(['export', '--to', 'html', '--ndjson'], { stdin: ndjson(records) });
  const { text, path } = records.at(-1)!;
  const alone = await article(['export', '--to', 'html', '--stdin-name', path], { stdin: text });
  expect(parsed(stdout).at(-1).content).toBe(alone.stdout);
});

test('a bad record is answered by an error in its place, and the rest go on', async () => {
  const stdin = [
    '{"id":1,"text":"Un mot."}',
    'no JSON',
    '[]',
    '{"id":{"a":2}}',
    '{"id":3,"text":"a","format":"docx"}',
    '{"id":4,"text":"a","language":"français"}',
    '',
    '{"id":5,"text":"a\\u0000b"}',
    '{"id":6,"text":"Deux mots.","language":"fr","format":"text"}',
  ].join('\n');
  const { stdout, code, stderr } = await article(['stats', '--ndjson'], { stdin });
  const answers = parsed(stdout);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(answers.map(({ id }) => id)).toEqual([1, null, null, { a: 2 }, 3, 4, 5, 6]);
  expect(answers.map(({ schema }) => schema.split('/')[0])).toEqual([
    'article.stats',
    ...Array(6).fill('article.error'),
    'article.stats',
  ]);
  expect(answers[4].error).toEqual({
    message: "unknown format 'docx'",
    where: null,
    hint: 'Formats: auto, markdown, text.',
    outcome: 'unreadable',
  });
});

test('a record with wrong settings of its own is answered by an error, and the rest go on', async () => {
  const wrong = { id: 1, text: '---\narticle:\n  profile: xx\n---\n\nTexte.\n' };
  const stdin = [wrong, { id: 2, text: 'Texte.' }].map((record) => `${JSON.stringify(record)}\n`).join('');
  const { stdout, code } = await article(['check', '--ndjson'], { stdin });
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(first).toMatchObject({ schema: 'article.error/1', id: 1, error: { outcome: 'usage' } });
  expect(first.error.message).toContain("unknown profile 'xx'");
  expect(second).toMatchObject({ schema: 'article.check/1', id: 2 });
});

test('--fail-fast ends at the first bad record', async () => {
  const { stdout, code } = await article(['lang', '--ndjson', '--fail-fast'], {
    stdin: '{"id":1,"text":"Bonjour à toutes"}\n{"id":2}\n{"id":3,"text":"Bonjour"}\n',
  });
  expect(code).toBe(3);
  expect(parsed(stdout).map(({ id }) => id)).toEqual([1, 2]);
});

test('bytes that are no UTF-8 spoil their line alone', async () => {
  const stdin = Buffer.concat([
    Buffer.from('{"id":1,"text":"a"}\n{"id":2,"text":"'),
    Buffer.from([0xff]),
    Buffer.from('"}\n{"id":3,"text":"b"}\n'),
  ]);
  const { stdout } = await article(['stats', '--ndjson'], { stdin });
  expect(parsed(stdout).map(({ schema }) => schema)).toEqual([
    'article.stats/1',
    'article.error/1',
    'article.stats/1',
  ]);
});

test('one article on stdin is still one article, by its look or by its name', async () => {
  for (const stdin of ['# Titre\n\nUn mot.\n', '{{< figure >}}\n\nUn mot.\n']) {
    const { stdout } = await article(['stats', '--ndjson'], { stdin });
    expect(parsed(stdout)).toEqual([expect.objectContaining({ schema: 'article.stats/1', file: 'stdin' })]);
  }
  const named = await article(['stats', '--ndjson', '--stdin-name', 'a.md'], { stdin: ndjson(records) });
  expect(parsed(named.stdout)).toHaveLength(1);
});

test('no records give no lines', async () => {
  expect(await article(['stats', '--ndjson'], { stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('a line longer than 64 MB is refused, and the next one answered', async () => {
  const long = `{"id":1,"text":"${'a'.repeat(64 * 1024 * 1024)}"}\n{"id":2,"text":"b"}\n`;
  const { stdout } = await article(['lang', '--ndjson'], { stdin: long });
  expect(parsed(stdout).map(({ schema, error }) => [schema, error?.message])).toEqual([
    ['article.error/1', 'the line is longer than 64 MB'],
    ['article.lang/1', undefined],
  ]);
}, 120_000);

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

test.runIf(hasParallel)(
  'GNU parallel loses and doubles nothing when a worker is killed half way',
  async () => {
    const folder = temporaryFolder();
    const many = Array.from({ length: 200 }, (_, id) => ({ id, text: `Un mot, ${id} mots.` }));
    writeFileSync(join(folder, 'records.ndjson'), ndjson(many));
    // The first worker dies after ten answers; the job is run again.
    writeFileSync(
      join(folder, 'worker.sh'),
      `if mkdir "${folder}/killed" 2>/dev/null; then
  "${process.execPath}" "${root}dist/bin/article.cjs" stats --ndjson --lang fr < "$1" | head -n 10; kill -9 $$
fi
exec "${process.execPath}" "${root}dist/bin/article.cjs" stats --ndjson --lang fr < "$1"
`,
    );
    const { stdout } = await shell(
      "split -l 50 records.ndjson part- && parallel --will-cite --jobs 2 --keep-order --retries 3 'bash worker.sh {}' ::: part-*",
      folder,
    );
    expect(parsed(stdout).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
  },
  120_000,
);

test.each([['export'], ['segments']])('%s takes records from stdin only', async (verb) => {
  expect(await article([verb, '--ndjson', 'fixtures/articles/no-marks.md'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('--ndjson reads records from stdin, and a file is named'),
  });
});

test('an id comes back as it was written, however deep or long it is', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const ids = [
    '12345678901234567890123',
    '1.0',
    '-0',
    '1e400',
    '0.10000000000000000001',
    '"\\u00e9\\n\\""',
    '{ "b": 1, "a": [ "]" , "\\\\" ] }',
    deep,
    'null',
    '"last"',
  ];
  const stdin = [
    ...ids.slice(0, -1).map((id) => `{"text":"Un mot \\"id\\": 7","id":${id},"path":"a.md"}`),
    `{"id":1,"text":"x","x":{"id":2},"\\u0069d" : ${ids.at(-1)} }`,
    '{"id":3,"text":1}',
  ].join('\n');
  for (const [verb, ...options] of [['stats'], ['export', '--to', 'text']]) {
    const { stdout, code } = await article([verb!, '--ndjson', ...options], { stdin });
    const lines = stdout.trimEnd().split('\n');
    expect({ code, count: lines.length }).toEqual({ code: 0, count: ids.length + 1 });
    ids.forEach((id, index) => {
      expect(lines[index]!.includes(`"id":${id},`), `${verb} ${id.slice(0, 40)}`).toBe(true);
      if (id !== deep) JSON.parse(lines[index]!);
    });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({
      schema: 'article.error/1',
      id: 3,
      record: ids.length + 1,
    });
  }
});

test('the path of a record opens no file: --resource-path alone does', async () => {
  const folder = temporaryFolder();
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  writeFileSync(join(folder, 's.png'), Buffer.from(png, 'base64'));
  const stdin = ndjson([
    { text: '![x](s.png)\n', path: join(folder, 'a.md') },
    { text: `![x](${join(folder, 's.png')})\n`, path: 'a.md' },
    { text: `---\ncover: s.png\n---\n\n![x](../../s.png)\n`, path: `${folder}/x/y/a.md` },
  ]);
  const words = ['export', '--to', 'page', '--ndjson'];
  const closed = await article(words, { stdin, cwd: folder });
  expect(closed.stdout).not.toContain('data:image/png');
  expect(parsed(closed.stdout)[0].notes.join()).toContain(
    'it stands outside the folder of the article: see --resource-path',
  );
  const open = await article([...words, '--resource-path', folder], { stdin, cwd: folder });
  expect(parsed(open.stdout)[0].content).toContain('data:image/png');
});
