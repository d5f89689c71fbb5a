// @ts-check
/** Packs the built project, installs the package into an empty folder as a user would, and weighs what arrives. */

import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable, projectFolder, rounded } from './measure.mjs';
import { findRemark, npmTimeout, remarkPackage } from './peers.mjs';

const remark = findRemark();
const folder = mkdtempSync(join(tmpdir(), 'article-install-'));
try {
  // The build that stands in dist is packed: packing must not change what the other benchmarks run.
  const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  npm('install', '--prefix', folder, '--omit=dev', '--no-audit', '--no-fund', join(folder, packed.filename));
  printTable('The package', [
    {
      package: packed.id,
      'tarball MB': inMegabytes(packed.size),
      'unpacked MB': inMegabytes(packed.unpackedSize),
      'bundle of the command MB': inMegabytes(bytesIn(join(projectFolder, 'dist/bin'), 'cjs')),
    },
  ]);
  printTable('Installed by npm, without development dependencies', [
    { package: packed.id, ...installed(folder) },
    remark === null
      ? { package: `${remarkPackage}, not installed`, 'on disk MB': null, packages: null }
      : { package: remarkPackage, ...installed(remark) },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string[]} words */
function npm(...words) {
  return execFileSync('npm', [...words, '--loglevel=error'], {
    cwd: projectFolder,
    encoding: 'utf8',
    timeout: npmTimeout,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** @param {string} prefix the folder that holds node_modules */
function installed(prefix) {
  const modules = join(prefix, 'node_modules');
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  return { 'on disk MB': inMegabytes(bytesIn(modules)), packages: Object.keys(packages).length };
}

/** What `du` counts: whole blocks of the disk. */
function bytesIn(/** @type {string} */ path, ending = '') {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + lstatSync(join(path, name)).blocks * 512, 0);
}

/** @param {number} bytes */
function inMegabytes(bytes) {
  return rounded(bytes / 1e6, 2);
}
