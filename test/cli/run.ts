/** Runs the built command as a user would. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../fixtures.ts';

export const binary = join(root, 'dist/bin/article.cjs');

if (!existsSync(binary)) throw new Error('the command is not built: npm run build');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The user by number, where the tests' own may do everything. */
  readonly uid?: number | undefined;
}

export function article(
  words: readonly string[],
  { stdin = '', cwd = root, env = {}, uid }: Surroundings = {},
): Promise<Ran> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env;
  const options = { cwd, env: { ...clean, ...env }, ...(uid !== undefined && { uid }) };
  return collect(spawn(process.execPath, [binary, ...words], options), stdin);
}

/** Only starts it. */
export function start(words: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [binary, ...words], { cwd });
}

/** Runs a line of shell in which `article` is the built command. */
export function shell(line: string, cwd: string): Promise<Ran> {
  const command = `article() { "${process.execPath}" "${binary}" "$@"; }; ${line}`;
  return collect(spawn('bash', ['-c', command], { cwd }), '');
}

function collect(child: ChildProcessWithoutNullStreams, stdin: string | Uint8Array): Promise<Ran> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A command that fails before it reads closes the pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'article-test-'));
}
