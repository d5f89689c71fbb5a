/** What the command line promises: inputs, outputs, exit codes, suggestions, colour. */

import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture } from '../fixtures.ts';
import { article, temporaryFolder } from './run.ts';

const folder = temporaryFolder();
mkdirSync(join(folder, 'posts/deep'), { recursive: true });
for (const [name, text] of [
  ['posts/b.md', '# B\n\nDeux mots.\n'],
  ['posts/a.md', '# A\n\nUn mot.\n'],
  ['posts/deep/c.txt', 'Un titre\n\nEt un paragraphe de quelques mots, sans marque.\n'],
  ['posts/picture.png', 'no article'],
] as const) {
  writeFileSync(join(folder, name), text);
}

const files = async (...words: string[]) => {
  const { stdout } = await article(['stats', '--json', ...words], { cwd: folder });
  return (JSON.parse(stdout) as { file: string }[]).map(({ file }) => file);
};

describe('inputs', () => {
  test('no file and a piped stdin means stdin', async () => {
    const ran = await article(['stats', '--json'], { stdin: '# Titre\n\nUn texte.\n' });
    expect(JSON.parse(ran.stdout)).toMatchObject({ file: 'stdin', title: 'Titre', words: 3 });
  });

  test('- is stdin, and --stdin-name tells its format', async () => {
    const stdin = 'Un titre\n\nUn paragraphe qui suit le titre, sans aucune marque.\n';
    const bare = await article(['stats', '--json', '-'], { stdin });
    expect(JSON.parse(bare.stdout)).toMatchObject({ title: 'Un titre' });
    const named = await article(['stats', '--json', '--from', 'markdown', '--stdin-name', 'a/b.md', '-'], {
      stdin,
    });
    expect(JSON.parse(named.stdout)).toMatchObject({ file: 'a/b.md', title: null });
  });

  test('a folder is walked, in a stable order', async () => {
    expect(await files('posts')).toEqual(['posts/a.md', 'posts/b.md', 'posts/deep/c.txt']);
  });

  test('a quoted glob is expanded, and a file that is named twice is read once', async () => {
    expect(await files('posts/**/*.md')).toEqual(['posts/a.md', 'posts/b.md']);
    expect(await files('posts/b.md', 'posts/*.md')).toEqual(['posts/b.md', 'posts/a.md']);
  });

  test('a file whose name looks like a glob is that file', async () => {
    writeFileSync(join(folder, '[slug].md'), '# Slug\n');
    const { stdout } = await article(['stats', '--json', '[slug].md'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Slug' });
  });
});

describe('answers', () => {
  test.each(['stats', 'sections', 'topics', 'lang'])('%s --json begins with its schema', async (verb) => {
    const { stdout, code } = await article([verb, '--json', 'posts/a.md'], { cwd: folder });
    expect(stdout.startsWith(`{\n  "schema": "article.${verb}/1",\n  "file": "posts/a.md"`)).toBe(true);
    expect(code).toBe(0);
  });

  test('--json prints an array for several files, a folder or a glob, even of one', async () => {
    expect(await files('posts/deep')).toEqual(['posts/deep/c.txt']);
    expect(await files('posts/d*/*.txt')).toEqual(['posts/deep/c.txt']);
  });

  test('--ndjson prints a line for each file', async () => {
    const { stdout } = await article(['stats', '--ndjson', 'posts'], { cwd: folder });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual([
      'posts/a.md',
      'posts/b.md',
      'posts/deep/c.txt',
    ]);
  });

  test('stats counts the accounts that are asked for', async () => {
    const words = async (...options: string[]) => {
      const { stdout } = await article(['stats', '--json', ...options], {
        stdin: fixture('everything.fr.md'),
      });
      return JSON.parse(stdout);
    };
    const all = await words();
    expect((await words('--exclude', 'headings,title')).words).toBe(
      all.words - all.ledger.headings - all.ledger.title,
    );
    expect((await words('--include', 'front-matter code')).words).toBe(
      all.words + all.ledger.frontMatter + all.ledger.code,
    );
    expect((await words('--wpm', '100')).readingTime).toMatchObject({ wordsPerMinute: 100, basis: 'option' });
  });

  test('--lang and the front matter name the language', async () => {
    const option = await article(['lang', '--json', '--lang', 'fr-CA'], {
      stdin: 'Hello there, dear readers of this text.',
    });
    expect(JSON.parse(option.stdout).language).toMatchObject({
      code: 'fr-CA',
      iso6393: 'fra',
      from: 'option',
      confidence: 1,
    });
    const front = await article(['lang', '--json'], { stdin: '---\nlang: pt\n---\n\nHello there.\n' });
    expect(JSON.parse(front.stdout).language).toMatchObject({
      code: 'pt',
      iso6393: 'por',
      from: 'front matter',
    });
  });

  test('topics can be cut to questions and to one section', async () => {
    const texts = async (...options: string[]) => {
      const { stdout } = await article(['topics', '--json', ...options, 'fixtures/articles/numbered.en.txt']);
      return (JSON.parse(stdout).topics as { text: string }[]).map(({ text }) => text);
    };
    expect(await texts('--in', 'What went wrong')).toEqual([
      'a check before each commit',
      'one page of rules',
      'fewer heroes',
    ]);
    expect(await texts('--in', '1')).toHaveLength(3);
    expect(await texts('--questions')).toEqual([]);
  });
});

describe('sections --get', () => {
  const get = (...words: string[]) => article(['sections', ...words, 'fixtures/articles/everything.fr.md']);

  test.each([['Les blocs'], ['les blocs'], ['les-blocs'], ['1']])(
    '%j names the section, with what is inside it',
    async (name) => {
      const { stdout } = await get('--get', name);
      expect(stdout).toMatch(/^## Les blocs\n/u);
      expect(stdout).toContain('### Une sous-partie');
      expect(stdout).not.toContain('Dernière ligne');
    },
  );

  test('is repeatable and takes a format', async () => {
    const { stdout } = await get('--get', '1.1', '--get', 'les-blocs-1', '--as', 'html');
    expect(stdout).toContain('<h2 id="une-sous-partie">');
    expect(stdout).toContain('Dernière ligne');
  });

  test('a name that matches nothing is an error with the nearest names', async () => {
    const ran = await get('--get', 'Les bloc');
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean Les blocs?'),
    });
  });
});

describe('export', () => {
  test('takes the format from the name of the output', async () => {
    const ran = await article(['export', 'posts/a.md', '-o', 'out/a.html'], { cwd: folder });
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toContain('<h1>A</h1>');
  });

  test('writes several articles into a folder, and refuses one file or one name for them', async () => {
    await article(['export', '--to', 'text', 'posts/*.md', '-o', 'texts/'], { cwd: folder });
    expect(readFileSync(join(folder, 'texts/b.txt'), 'utf8')).toBe('B\n\nDeux mots.\n');
    expect(await article(['export', 'posts/*.md', '-o', 'one.md'], { cwd: folder })).toMatchObject({
      code: 2,
    });
    mkdirSync(join(folder, 'posts/again'), { recursive: true });
    writeFileSync(join(folder, 'posts/again/a.md'), 'x');
    const same = await article(['export', 'posts/a.md', 'posts/again/a.md', '-o', 'same/'], { cwd: folder });
    expect(same).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("two articles would be written to 'same/a.md'"),
    });
  });

  test('keeps the mode of a file that it replaces', async () => {
    const path = join(folder, 'private.md');
    writeFileSync(path, 'old');
    chmodSync(path, 0o600);
    await article(['export', 'posts/a.md', '-o', 'private.md'], { cwd: folder });
    expect(readFileSync(path, 'utf8')).toBe('# A\n\nUn mot.\n');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('wraps plain text, and never at a no-break space', async () => {
    const { stdout } = await article(['export', '--to', 'text', '--width', '30'], {
      stdin: 'Dix mots\u00a0! '.repeat(20),
    });
    const lines = stdout.trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
    expect(lines.every((line) => !line.startsWith('!'))).toBe(true);
  });
});

describe('mistakes', () => {
  test.each([
    [['stat'], "unknown command 'stat'", 'Did you mean stats?'],
    [['stats', '--jsn', 'a.md'], "unknown option '--jsn'", 'Did you mean --json?'],
    [['export', '--to', 'htm', 'a.md'], "unknown format 'htm'", 'Did you mean html?'],
    [['stats', '--from', 'markdwn', 'a.md'], "unknown value for --from 'markdwn'", 'Did you mean markdown?'],
    [['stats', '--exclude', 'heading', 'a.md'], "unknown account 'heading'", 'Did you mean headings?'],
    [['stats', '--wpm', 'fast', 'a.md'], "'fast' is not a whole number above 0", ''],
    [['stats', '--lang', 'français', 'a.md'], "'français' is not a language code", 'Write it as fr'],
    [['stats', '--encoding', 'utf-9', 'posts/a.md'], "unknown encoding 'utf-9'", 'Usual encodings'],
    [['schema', 'stat'], "unknown schema 'stat'", 'Did you mean stats?'],
    [['completion', 'bsh'], "unknown shell 'bsh'", 'Did you mean bash?'],
  ])('%j names the word and the next step', async (words, message, hint) => {
    const ran = await article(words, { cwd: folder });
    expect(ran.stderr).toContain(`article: ${message}`);
    expect(ran.stderr).toContain(hint);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(2);
  });

  test('no verb prints the help and exits 2', async () => {
    expect(await article([])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: article'),
    });
  });
});

describe('help', () => {
  test.each([['--help'], ['help']])('%s goes to stdout with the exit codes', async (word) => {
    const ran = await article([word]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('exit-codes  what each exit code means');
  });

  test.each(['stats', 'sections', 'topics', 'lang', 'export', 'schema', 'completion'])(
    '%s --help begins with examples',
    async (verb) => {
      const ran = await article([verb, '--help']);
      expect(ran.stdout.startsWith('Examples:\n')).toBe(true);
      expect(ran.code).toBe(0);
    },
  );

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await article(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('colour', () => {
  const sequence = '\u001b[';
  test.each<[name: string, words: string[], env: Record<string, string>, coloured: boolean]>([
    ['is off in a pipe', [], {}, false],
    ['is on with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['is on with --color always', ['--color', 'always'], {}, true],
    ['is off with NO_COLOR, whatever FORCE_COLOR says', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['is off with --no-color, whatever FORCE_COLOR says', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, words, env, coloured) => {
    const { stdout } = await article(['stats', ...words], { stdin: '# Titre\n', env });
    expect(stdout.includes(sequence)).toBe(coloured);
  });
});
