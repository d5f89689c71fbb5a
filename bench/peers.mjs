// @ts-check
/** The other tools that the benchmarks run beside ours: programs of the PATH, and packages that are installed on first use into a folder of their own; what is not there is left out. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './measure.mjs';

/**
 * @typedef {object} Peer
 * @property {string} name with its version, and what it does where its name does not say
 * @property {(files: readonly string[]) => readonly string[]} words
 * @property {boolean} [single] whether it takes one file in a process
 * @property {import('./measure.mjs').Ways} [ways]
 */

/** Milliseconds after which a registry counts as out of reach: npm itself tries again for many minutes. */
export const npmTimeout = 180_000;

/** @type {Readonly<Record<string, { readonly packages: readonly string[], readonly script: string }>>} */
const packaged = {
  remark: { packages: ['remark-cli@12.0.1'], script: 'remark-cli/cli.js' },
  textlint: {
    packages: ['textlint@14.8.1', 'textlint-rule-max-comma@4.0.0'],
    script: 'textlint/bin/textlint.js',
  },
  markdownlint: {
    packages: ['markdownlint-cli2@0.18.1'],
    script: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
  },
  'reading-time': { packages: ['reading-time@1.5.0'], script: 'reading-time/index.js' },
};

/** Findings are told on stderr, and make the exit code 1. */
const findings = { codes: [0, 1], complains: true };
/** @type {Readonly<Record<string, import('./measure.mjs').Ways>>} */
const ways = {
  textlint: findings,
  markdownlint: findings,
  // One file alone goes to stdout.
  remark: { prints: null },
};

/** @type {readonly ((files: readonly string[]) => Peer | null)[]} */
const finders = [
  () => program('pandoc', 'to HTML', (files) => ['pandoc', '--from', 'gfm', '--to', 'html', ...files]),
  () => program('cmark-gfm', 'to HTML', (files) => ['cmark-gfm', ...files], { single: true }),
  () => program('lowdown', 'to HTML', (files) => ['lowdown', ...files], { single: true }),
  () => program('style', 'readability', (files) => ['style', ...files]),
  () => script('remark', 'prints it again', (path, files) => [path, '--quiet', ...files]),
  () =>
    script('textlint', '1 rule', (path, files) => [
      ...[path, '--no-color', '--format', 'json', '--rule', 'max-comma'],
      ...files,
    ]),
  () => script('markdownlint', 'its rules', (path, files) => [path, ...files.map((file) => `:${file}`)]),
  () => script('reading-time', 'minutes', (path, files) => ['-e', timesReading, path, ...files]),
];

/** A library: the shortest command that asks it. */
const timesReading = `
  const { readFileSync } = require('fs');
  const [, readingTime, ...files] = process.argv;
  for (const file of files) console.log(require(readingTime)(readFileSync(file, 'utf8')).minutes);`;

/** @returns {readonly Peer[]} those that are installed */
export function findPeers() {
  return finders.flatMap((find) => find([]) ?? []);
}

/** @returns {string | null} `pandoc 3.1.2`; null when it is not on the PATH */
export function findPandoc() {
  return versionOf('pandoc');
}

/** @returns {string | null} the folder that remark-cli is installed in; null when it cannot be installed */
export function findRemark() {
  return scriptOf('remark') && folderOf('remark');
}

export const remarkPackage = packaged.remark.packages[0];

/**
 * @param {string} name
 * @param {string} does
 * @param {Peer['words']} words
 * @returns {Peer | null}
 */
function program(name, does, words, { single = false } = {}) {
  const version = versionOf(name);
  return version && { name: `${version}, ${does}`, words, single };
}

/**
 * @param {string} name
 * @param {string} does
 * @param {(path: string, files: readonly string[]) => readonly string[]} words
 * @returns {Peer | null}
 */
function script(name, does, words) {
  const path = scriptOf(name);
  if (path === null) return null;
  return {
    name: `${packaged[name].packages.join(', ')}, ${does}`,
    words: (files) => [process.execPath, ...words(path, files)],
    ways: ways[name],
  };
}

/** @param {string} name */
function scriptOf(name) {
  const { packages, script } = packaged[name];
  const path = join(folderOf(name), 'node_modules', script);
  if (!existsSync(path)) {
    mkdirSync(folderOf(name), { recursive: true });
    const words = ['install', '--prefix', folderOf(name), '--no-audit', '--no-fund', ...packages];
    spawnSync('npm', words, { stdio: 'ignore', timeout: npmTimeout });
  }
  return existsSync(path) ? path : null;
}

/** Each in its own: what it brings is weighed. @param {string} name */
function folderOf(name) {
  return join(projectFolder, 'bench/.peers', name);
}

/** lowdown tells no version. @param {string} name */
function versionOf(name) {
  const { error, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' });
  if (error) return null;
  return /^.*?\d[\w.]*/.exec(stdout)?.[0] ?? name;
}
