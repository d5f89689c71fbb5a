// @ts-check
/** The other tools that the benchmarks run beside ours: installed on first use into a folder of their own, or left out. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './measure.mjs';

export const remarkPackage = 'remark-cli@12.0.1';
export const textlintPackages = ['textlint@14.8.1', 'textlint-rule-max-comma@4.0.0'];
/** Milliseconds after which a registry counts as out of reach: npm itself tries again for many minutes. */
export const npmTimeout = 180_000;
export const peersFolder = join(projectFolder, 'bench/.peers');

/** @returns {string | null} the script of remark-cli; null when it cannot be installed */
export function findRemark() {
  return installed('remark-cli/cli.js', [remarkPackage]);
}

/** @returns {string | null} the script of textlint, beside a rule for it; null when they cannot be installed */
export function findTextlint() {
  return installed('textlint/bin/textlint.js', textlintPackages);
}

/**
 * @param {string} path below node_modules
 * @param {readonly string[]} packages
 */
function installed(path, packages) {
  const script = join(peersFolder, 'node_modules', path);
  if (!existsSync(script)) {
    mkdirSync(peersFolder, { recursive: true });
    const words = ['install', '--prefix', peersFolder, '--no-audit', '--no-fund', ...packages];
    spawnSync('npm', words, { stdio: 'ignore', timeout: npmTimeout });
  }
  return existsSync(script) ? script : null;
}

/** @returns {string | null} `pandoc 3.1.2`; null when it is not on the PATH */
export function findPandoc() {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n', 1)[0] : null;
}
