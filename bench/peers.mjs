// @ts-check
/** The other tools that the benchmarks run beside ours: installed on first use into a folder of their own, or left out. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './measure.mjs';

export const remarkPackage = 'remark-cli@12.0.1';
/** Milliseconds after which a registry counts as out of reach: npm itself tries again for many minutes. */
export const npmTimeout = 180_000;
export const peersFolder = join(projectFolder, 'bench/.peers');

/** @returns {string | null} the script of remark-cli; null when it cannot be installed */
export function findRemark() {
  const script = join(peersFolder, 'node_modules/remark-cli/cli.js');
  if (!existsSync(script)) {
    mkdirSync(peersFolder, { recursive: true });
    const words = ['install', '--prefix', peersFolder, '--no-audit', '--no-fund', remarkPackage];
    spawnSync('npm', words, { stdio: 'ignore', timeout: npmTimeout });
  }
  return existsSync(script) ? script : null;
}

/** @returns {string | null} `pandoc 3.1.2`; null when it is not on the PATH */
export function findPandoc() {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n', 1)[0] : null;
}
