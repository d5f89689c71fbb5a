/** Compares Sätteri with remark on the examples of the GFM specification, which are fetched: their licence, CC BY-SA, keeps them out of the project. */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's copies of cmark-gfm, which carry the specification; the newest first. */
const pool = 'https://deb.debian.org/debian/pool/main/c/cmark-gfm';
const sums = {
  '0.29.0.gfm.13': '5abc61798ebd9de5660bc076443c07abad2b8d15dbc11094a3a79644b8ad243a',
  '0.29.0.gfm.6': 'b17d86164c0822b5db3818780b44cb130ff30e9c6ec6a64f199b6d142684dba0',
};
/** The specification, the examples of each extension in GitHub's own tests, and those of mended bugs. */
const texts = ['spec', 'extensions', 'regression'];

const folder = mkdtempSync(join(tmpdir(), 'article-gfm-'));
try {
  const archive = await fetched();
  if (archive === undefined) {
    console.log(`skipped: ${pool} is out of reach`);
  } else {
    for (const text of texts) console.log(`${text}: ${writeExamples(archive, text)} examples`);
    const { status } = spawnSync('npx', ['vitest', 'run', 'test/read/engines.test.ts'], {
      stdio: 'inherit',
      env: { ...process.env, ENGINES_FOLDERS: folder },
    });
    process.exitCode = status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** @returns {Promise<string | undefined>} where the archive is; undefined where the network does not serve it */
async function fetched() {
  for (const [version, sum] of Object.entries(sums)) {
    const content = await contentOf(`${pool}/cmark-gfm_${version}.orig.tar.gz`);
    if (content === undefined) continue;
    if (createHash('sha256').update(content).digest('hex') !== sum) throw new Error(`${version} is another`);
    const archive = join(folder, 'cmark-gfm.tar.gz');
    writeFileSync(archive, content);
    return archive;
  }
  return undefined;
}

/** @param {string} address */
async function contentOf(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Each example as an article of its own: what stands between the fence and the full stop, its arrows being tabs.
 *
 * @param {string} archive
 * @param {string} text
 * @returns {number} how many there are
 */
function writeExamples(archive, text) {
  const words = [
    '--extract',
    '--gzip',
    '--to-stdout',
    '--wildcards',
    '--file',
    archive,
    `*/test/${text}.txt`,
  ];
  const content = execFileSync('tar', words, { encoding: 'utf8' });
  const examples = [...content.matchAll(/^`{32} example.*\n(?<markdown>[\s\S]*?)^\.\n/gmu)];
  examples.forEach(({ groups }, index) => {
    writeFileSync(join(folder, `GFM ${text} ${index + 1}.md`), groups.markdown.replaceAll('→', '\t'));
  });
  return examples.length;
}
