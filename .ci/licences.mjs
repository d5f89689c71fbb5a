/**
 * Lists the licences of the dependency tree, and fails on one that .ci/dependencies.json does not name, and on a package that runs a
 * script when it is installed or brings a native part and is not named there. `--all` names every package.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { licences, licencesOfDevelopment, licencesOfData, licencesByPackage, installScripts, nativeParts } =
  JSON.parse(readFileSync('.ci/dependencies.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const faults = [];
const byLicence = new Map();

for (const [path, entry] of Object.entries(lock)) {
  // A link leads to a workspace, which has an entry of its own.
  if (path === '' || entry.link) continue;
  const { license, hasInstallScript, dev = false, optional = false, version } = entry;
  const name = entry.name ?? path.replace(/^.*node_modules\//u, '');
  const isHere = existsSync(path);
  // The lock file says nothing of some parts for other platforms.
  const licence =
    licencesByPackage[name] ?? license ?? (optional && !isHere ? 'of another platform' : 'none');
  const named = `${name}@${version}${dev ? ' (development)' : ''}`;
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), named]);
  const allowed = [
    ...licences,
    'of another platform',
    ...(dev ? licencesOfDevelopment : []),
    ...(licencesOfData[name] ?? []),
  ];
  if (!allowed.includes(licence)) faults.push(`${named} has the licence ${licence}`);
  if (hasInstallScript && !(name in installScripts))
    faults.push(`${named} runs a script when it is installed`);
  const native = isHere ? nativeFileIn(path) : undefined;
  if (
    native !== undefined &&
    !nativeParts.some(({ packages }) => new RegExp(`^(?:${packages})$`, 'u').test(name))
  )
    faults.push(`${named} brings a native part: ${native}`);
}

for (const [licence, names] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${licence.padEnd(40)}${String(names.length).padStart(4)}`);
  if (process.argv.includes('--all')) for (const name of names) console.log(`    ${name}`);
}
for (const fault of faults) console.error(`not in .ci/dependencies.json: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** By ending, or by the first bytes: ELF, Mach-O, a Windows program, WebAssembly. */
function nativeFileIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const found = entry.name === 'node_modules' ? undefined : nativeFileIn(path);
      if (found !== undefined) return found;
    } else if (
      /\.(?:node|wasm|dll|so|dylib|exe)$/u.test(entry.name) ||
      (!/\./u.test(entry.name) && isProgram(path))
    )
      return path;
  }
  return undefined;
}

function isProgram(path) {
  const head = readFileSync(path).subarray(0, 4).toString('latin1');
  return ['\x7fELF', '\xcf\xfa\xed\xfe', '\0asm'].includes(head) || head.startsWith('MZ');
}
