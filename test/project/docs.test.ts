/**
 * The console blocks of the README and of docs/ are run, and must print what stands there: the manual cannot lie.
 * `npm run test:update` rewrites them. A block is commands after `$ `, each with its output (stdout and stderr); a last
 * line `=> 2` is an exit code other than 0.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shell } from '../cli/run.ts';
import { root } from '../fixtures.ts';

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort(),
];

const consoleBlock = /^```console\n(?<transcript>[\s\S]*?)^```$/gmu;

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const transcripts = [...text.matchAll(consoleBlock)].map(({ groups }) => groups!['transcript']!);

  test.runIf(transcripts.length > 0)('prints what it says', async () => {
    const ran: string[] = [];
    for (const transcript of transcripts) ran.push(await rerun(transcript));
    if (process.env['UPDATE']) {
      writeFileSync(
        join(root, page),
        text.replace(consoleBlock, () => `\`\`\`console\n${ran.shift()}\`\`\``),
      );
    } else expect(ran).toEqual(transcripts);
  });

  test('links to files that are there', () => {
    // What examples of Markdown link to is no page of ours.
    const read = text.replace(/^(?<fence>`{3,})md\n[\s\S]*?^\k<fence>$/gmu, '');
    const broken = [...read.matchAll(/\]\((?<to>(?!https?:|#|mailto:)[^)\s#]+)/gu)].filter(({ groups }) => {
      try {
        readFileSync(join(root, page, '..', groups!['to']!));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      }
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

test('every verb has a page', async () => {
  const { commands } = await import('../../src/commands/index.ts');
  const named = readdirSync(join(root, 'docs/commands')).map((name) => name.replace('.md', ''));
  expect(named.sort()).toEqual([...commands.names].sort());
});

async function rerun(transcript: string): Promise<string> {
  const commands = transcript.split('\n').filter((line) => line.startsWith('$ '));
  let text = '';
  for (const command of commands) {
    const { code, stdout } = await shell(`{ ${command.slice(2)}\n} 2>&1`, root);
    const output = stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n`;
    text += `${command}\n${output}${code === 0 ? '' : `=> ${code}\n`}`;
  }
  return text;
}
