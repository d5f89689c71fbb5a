/** The packed package, installed into an empty folder, runs every verb and imports with its types. */

import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/run.ts';
import { fixture, root } from '../fixtures.ts';

const execute = promisify(execFile);
const folder = temporaryFolder();
const inFolder = { cwd: folder, maxBuffer: 1 << 26 };

beforeAll(async () => {
  const everything = ['--workspaces', '--include-workspace-root'];
  await execute('npm', ['pack', ...everything, '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'article.txt'), fixture('las-vegas.fr.txt'));
  await execute(
    'npm',
    [
      'install',
      '--omit=dev',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      ...tarballs.map((name) => `./${name}`),
    ],
    inFolder,
  );
}, 300_000);

test.each([
  [['stats', 'article.txt'], 'Kandel-Moles'],
  [['sections', 'article.txt'], 'La démesure'],
  [['topics', 'article.txt'], '- Faut-il quitter'],
  [['lang', 'article.txt'], 'fr'],
  [['export', '--to', 'md', 'article.txt'], '## Les jeux'],
  [['export', '--to', 'text', '--width', '60', 'article.txt'], '  • Faut-il'],
  [['export', '--to', 'html', 'article.txt'], '<h2 id="les-jeux">'],
  [['export', '--to', 'json', 'article.txt'], '"schema": "article.export/1"'],
  [
    ['check', '--max-warnings', '999', '--skip', 'space-before-signs', '--format', 'github', 'article.txt'],
    'thousands-separator',
  ],
  [['config'], 'fr-FR'],
  [['schema', 'stats'], 'article.stats/1'],
  [['completion', 'bash'], 'complete -o default'],
  [['stats', '--color', 'always', 'article.txt'], '\u001b['],
])('article %j runs', async (words, expected) => {
  const { stdout, stderr } = await execute(join(folder, 'node_modules/.bin/article'), words, inFolder);
  expect(stdout).toContain(expected);
  expect(stderr).toBe('');
});

test('the library imports', async () => {
  const code = `
    import { readFileSync } from 'node:fs';
    import { exportArticle, readArticle, stats } from 'article-toolkit';
    const article = readArticle(readFileSync('article.txt'), { name: 'article.txt' });
    const { content: markdown } = await exportArticle(article, 'md');
    console.log(stats(article).title, markdown.length > 1000);
  `;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', code], inFolder);
  expect(stdout).toBe('Cinq jours à re:Invent avec les animateurs de communautés AWS true\n');
});

test('the types are there, and refuse what is wrong', async () => {
  const compile = (code: string) => {
    writeFileSync(join(folder, 'user.ts'), code);
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
      'user.ts',
    ];
    return execute(join(root, 'node_modules/.bin/tsc'), options, inFolder).then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    );
  };
  const good = `
    import { readArticle, type Stats, stats, topics } from 'article-toolkit';
    const answer: Stats = stats(readArticle('# Titre', { from: 'markdown' }));
    export const words: number = answer.words + topics(readArticle('x')).topics.length;
  `;
  expect(await compile(good)).toBe('');
  expect(await compile(good.replace('number', 'boolean'))).toContain('TS2322');
});
