/** Reads the XLIFF files of OASIS's test suite and validates what our XML formats write; fails when a figure falls under its floor in floors.json. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [shared] = process.argv.slice(2);
const { conformance: floors } = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
const conformance = join(shared, 'conformance');
const folder = mkdtempSync(join(tmpdir(), 'article-conformance-'));

try {
  const { formats, samples } = await load();
  const figures = { ...suite(formats.xliff2), ...validated(formats, samples) };
  let fallen = 0;
  for (const [figure, { least }] of Object.entries(floors)) {
    if (figure.startsWith('valid ') && figures[figure] === undefined) continue;
    const { passed, of } = figures[figure];
    const holds = passed >= least;
    if (!holds) fallen++;
    console.log(`${holds ? 'ok  ' : 'FELL'} ${figure}: ${passed} of ${of} (at least ${least})`);
  }
  if (fallen > 0) {
    console.error(`${fallen} figures are beyond their bounds`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The formats and the tests' samples, from their sources. */
async function load() {
  const outfile = join(folder, 'formats.mjs');
  await build({
    stdin: {
      contents: `
        import { tmx } from './src/translation/formats/tmx.ts';
        import { xliff12 } from './src/translation/formats/xliff12.ts';
        import { xliff21 } from './src/translation/formats/xliff21.ts';
        export { samples } from './test/translation/formats/samples.ts';
        export const formats = { xliff: xliff12, xliff2: xliff21, tmx };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  return import(pathToFileURL(outfile));
}

/** How many files of each folder are read, or refused. */
function suite(xliff2) {
  const root = join(conformance, 'oasis-xliff21/xliff-21/test-suite');
  const counted = (path, wanted) => {
    const names = readdirSync(join(root, path)).filter((name) => name.endsWith('.xlf'));
    const right = names.filter((name) => {
      const isRight = outcome(xliff2, join(root, path, name)) === wanted;
      if (!isRight) console.log(`     not ${wanted}: ${path}/${name}`);
      return isRight;
    });
    return { passed: right.length, of: names.length };
  };
  return {
    'OASIS core valid read': counted('core/valid', 'read'),
    'OASIS core in-out read': counted('core/in-out', 'read'),
    'OASIS modules valid read': counted('modules/valid', 'read'),
    'OASIS core invalid refused': counted('core/invalid', 'refused'),
  };
}

function outcome(format, path) {
  try {
    format.read(readFileSync(path, 'utf8').replace(/^\ufeff/u, ''), path);
    return 'read';
  } catch (error) {
    // A bug is no refusal.
    return error.outcome === 'unreadable' && /:\d+$/u.test(error.where)
      ? 'refused'
      : `broken by ${error.message}`;
  }
}

/** How many of our own files are valid, by format. */
function validated(formats, samples) {
  if (spawnSync('xmllint', ['--version']).error) {
    console.log('skipped: xmllint is not installed');
    if (process.env.CI) process.exitCode = 1;
    return {};
  }
  const schemas = {
    xliff: ['--schema', join(conformance, 'xliff12/catalog/xliff/xliff-core-1.2-strict.xsd')],
    xliff2: ['--schema', join(conformance, 'oasis-xliff21/xliff-21/schemas/_all.xsd')],
    tmx: ['--dtdvalid', join(conformance, 'tmx/catalog/tmx/tmx14.dtd')],
  };
  const figures = {};
  for (const [name, format] of Object.entries(formats)) {
    const written = Object.entries(samples).map(([sample, files]) => [sample, format.write(files, {})]);
    // Prefilled targets need a target language where the format has one for all.
    written.push(['prefilled', format.write(samples.everything, { client: 'omegat' })]);
    const valid = written.filter(([sample, text]) => isValid(schemas[name], `${name}-${sample}`, text));
    figures[`valid ${name}`] = { passed: valid.length, of: written.length };
  }
  return figures;
}

function isValid(schema, name, text) {
  const path = join(folder, `${name}.xml`);
  writeFileSync(path, text);
  try {
    execFileSync('xmllint', ['--nonet', '--noout', ...schema, path], {
      env: { ...process.env, XML_CATALOG_FILES: join(conformance, 'catalog.xml') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return true;
  } catch (error) {
    console.log(`     ${name}: ${String(error.stderr).split('\n')[0]}`);
    return false;
  }
}
