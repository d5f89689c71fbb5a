/** Ctrl-C and SIGTERM in the middle of an archive: what is written is whole, nothing else is left, the terminal is as it was. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { article, binary, start, temporaryFolder } from './run.ts';

const folder = temporaryFolder();
const count = 400;
const paragraph = "Un  texte qu'on corrige : deux  espaces, puis la suite de l'histoire.";

beforeAll(() => {
  mkdirSync(join(folder, 'archive'));
  for (let i = 0; i < count; i++) {
    const text = `# Article ${i}\n\n${`${paragraph} ${i}.\n\n`.repeat(60)}`;
    writeFileSync(join(folder, 'archive', `${String(i).padStart(3, '0')}.md`), text);
  }
});

const cases = ['1', '2'].flatMap((jobs) =>
  (['SIGINT', 'SIGTERM'] as const).map((signal) => ({ jobs, signal, name: `${jobs}-${signal}` })),
);

describe.each(cases)('$signal with $jobs threads', ({ jobs, signal, name }) => {
  const code = 128 + constants.signals[signal];

  test('leaves whole files in the folder of an export', async () => {
    const whole = await exported();
    const output = join(folder, name);
    const child = start(['export', '--to', 'html', '--jobs', jobs, '-o', `${output}/`, 'archive'], folder);
    await until(() => existsSync(output) && readdirSync(output).some((file) => file.endsWith('.html')));
    child.kill(signal);
    expect(await codeOf(child)).toBe(code);
    const written = contents(output);
    expect(written.size).toBeGreaterThan(0);
    expect(written.size).toBeLessThan(count);
    for (const [file, content] of written) expect(content, file).toBe(whole.get(file));
  });

  test('leaves each file fixed or as it was', async () => {
    const { before, after } = await fixed();
    const output = join(folder, `fixed-${name}`);
    cpSync(join(folder, 'archive'), output, { recursive: true });
    const first = join(output, '000.md');
    const child = start(['check', '--write', '--jobs', jobs, output], folder);
    await until(() => readFileSync(first, 'utf8') !== before.get('000.md'));
    child.kill(signal);
    expect(await codeOf(child)).toBe(code);
    const left = contents(output);
    expect([...left.keys()]).toEqual([...before.keys()]);
    for (const [file, content] of left) expect([before.get(file), after.get(file)], file).toContain(content);
    expect(left).not.toEqual(after);
  });

  test('ends answers after a whole line', async () => {
    const child = start(['stats', '--ndjson', '--jobs', jobs, 'archive'], folder);
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    await until(() => printed !== '');
    child.kill(signal);
    expect(await codeOf(child)).toBe(code);
    expect(printed.endsWith('\n')).toBe(true);
    const answers = printed.trimEnd().split('\n');
    expect(answers.length).toBeLessThan(count);
    for (const answer of answers) expect(JSON.parse(answer).schema).toBe('article.stats/1');
  });
});

/** `script`, of util-linux, gives a command a terminal. */
const hasTerminal = spawnSync('script', ['--version']).status === 0;

test.runIf(hasTerminal).each(['1', '2'])(
  'Ctrl-C takes the bar away and shows the cursor, with %s threads',
  async (jobs) => {
    const words = [process.execPath, binary, 'export', '--to', 'html', '--jobs', jobs, '-o', `bar-${jobs}/`];
    const line = [...words, 'archive'].map((word) => `'${word}'`).join(' ');
    const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: folder });
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (shown += text));
    await until(() => /[1-9]\d* of 400, \d+ a second, .* left/u.test(shown));
    child.stdin.write('\x03');
    expect(await codeOf(child)).toBe(130);
    expect(shown.lastIndexOf('\x1b[?25h')).toBeGreaterThan(shown.lastIndexOf('\x1b[?25l'));
    const lastLine = shown.slice(shown.lastIndexOf('left'));
    expect(lastLine).toMatch(/\x1b\[0?K|\x1b\[J/u);
    expect(lastLine).not.toContain('bug');
  },
);

async function exported(): Promise<Map<string, string>> {
  const output = join(folder, 'whole');
  if (!existsSync(output))
    await article(['export', '--to', 'html', '-o', 'whole/', 'archive'], { cwd: folder });
  return contents(output);
}

async function fixed(): Promise<{ before: Map<string, string>; after: Map<string, string> }> {
  const output = join(folder, 'fixed');
  if (!existsSync(output)) {
    cpSync(join(folder, 'archive'), output, { recursive: true });
    await article(['check', '--write', 'fixed'], { cwd: folder });
  }
  return { before: contents(join(folder, 'archive')), after: contents(output) };
}

/** Of each file, hidden ones too. */
function contents(path: string): Map<string, string> {
  return new Map(readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 20_000 && !isSo(); waited += 2)
    await new Promise((resolve) => setTimeout(resolve, 2));
  expect(isSo()).toBe(true);
}

/** As a shell has it. */
function codeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal!])),
  );
}
