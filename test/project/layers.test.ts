/** Imports point one way only, and each package has one home: the table of docs/ARCHITECTURE.md. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../fixtures.ts';

/** What each layer may import besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['core'],
  read: ['core', 'text'],
  analyses: ['core', 'text'],
  rules: ['core', 'text', 'analyses'],
  exporters: ['core', 'text', 'analyses'],
  translation: ['core', 'text', 'read', 'analyses'],
  commands: ['core', 'text', 'read', 'analyses', 'rules', 'exporters', 'translation'],
  cli: ['core', 'commands'],
};

/** The one file, or the one folder (ending in /), that imports a package. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@humanwhocodes/momoa': ['translation/formats/json-place.ts'],
  '@myriaddreamin/typst-ts-node-compiler': ['exporters/typst/compiler.ts'],
  chalk: ['cli/style.ts'],
  'cli-progress': ['cli/progress.ts'],
  commander: ['cli/program.ts'],
  'csv-parse/sync': ['translation/formats/table-rows.ts'],
  'csv-stringify/sync': ['translation/formats/table-write.ts'],
  'fast-string-width': ['commands/width-of-any.ts'],
  diff: [
    'commands/checking/unified-diff.ts',
    'translation/merging/restore.ts',
    'translation/extraction/raw.ts',
  ],
  'fastest-levenshtein': ['translation/memory/similarity.ts'],
  franc: ['text/'],
  'gettext-parser': ['translation/formats/po-entries.ts', 'translation/formats/po-write.ts'],
  'hast-util-from-html': ['exporters/normalise/'],
  'hast-util-sanitize': ['exporters/normalise/html-to-nodes.ts'],
  'hast-util-to-html': ['exporters/html.ts', 'exporters/page.ts'],
  'hast-util-to-mdast': ['exporters/normalise/html-to-nodes.ts'],
  'image-size': ['exporters/normalise/image-file.ts'],
  'github-slugger': ['text/slugs/github.ts'],
  '@sindresorhus/slugify': ['text/slugs/transliterated.ts'],
  lilconfig: ['cli/node-io.ts'],
  leven: ['core/registry.ts'],
  'micromark-util-decode-string': ['core/prose/'],
  lowlight: ['exporters/html/coloured-code.ts'],
  re2js: ['translation/extraction/linear-pattern.ts'],
  'remark-frontmatter': ['read/markdown/remark.ts', 'exporters/md.ts'],
  'remark-gfm': ['read/markdown/remark.ts', 'exporters/md.ts'],
  'remark-parse': ['read/markdown/remark.ts'],
  'remark-rehype': ['exporters/html/body.ts'],
  'remark-stringify': ['exporters/md.ts'],
  'rehype-raw': ['exporters/normalise/read-html.ts'],
  'rehype-sanitize': ['exporters/html/body.ts'],
  saxes: [
    'translation/formats/xml-read.ts',
    'exporters/normalise/svg.ts',
    'exporters/formulas/mathml.ts',
    'exporters/docx/reference-part.ts',
  ],
  fflate: ['exporters/docx/reference-doc.ts'],
  'smol-toml': ['read/front-matter.ts', 'translation/merging/write-front-matter.ts'],
  temml: ['exporters/formulas/tex.ts'],
  'text-table': ['commands/layout.ts'],
  tinyglobby: ['cli/node-io.ts'],
  unified: ['read/markdown/remark.ts', 'exporters/'],
  'unist-util-visit': ['analyses/', 'exporters/'],
  'wrap-ansi': ['exporters/text.ts'],
  sarif: ['commands/checking/sarif.ts'],
  yaml: [
    'commands/checking/settings-text.ts',
    'read/front-matter.ts',
    'read/yaml.ts',
    'translation/extraction/front-matter-units.ts',
    'translation/merging/write-front-matter.ts',
  ],
  yazl: ['exporters/reproducible/zip.ts'],
  'node:crypto': [
    'commands/answer-cache.ts',
    'translation/ids.ts',
    'commands/checking/fingerprint.ts',
    'exporters/epub/identifier.ts',
  ],
  'node:fs': ['cli/node-io.ts', 'cli/compiled.ts', 'cli/whole-files.ts'],
  piscina: ['cli/threads.ts'],
  'node:child_process': ['cli/node-io.ts'],
  'node:zlib': ['commands/checking/dictionary.ts'],
  'node:os': ['cli/node-io.ts', 'cli/whole-files.ts'],
  'node:module': ['read/markdown/satteri.ts'],
  'node:path': ['cli/'],
  'node:vm': ['cli/compiled.ts'],
  'node:worker_threads': ['cli/thread.ts'],
  'node:stream/consumers': ['exporters/reproducible/zip.ts'],
  'node:util': ['commands/record-lines.ts', 'read/decode.ts', 'read/encode.ts'],
};

const source = join(root, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = files.flatMap((file) => {
  const code = readFileSync(join(source, file), 'utf8');
  const statements = code.matchAll(
    /^(?:import|export)\s(?<type>type\s)?[^;]*?from\s'(?<from>[^']+)'|import\('(?<lazy>[^']+)'\)/gmu,
  );
  return [...statements].map(({ groups }) => ({
    file: file.replaceAll('\\', '/'),
    from: (groups!['from'] ?? groups!['lazy'])!,
    typeOnly: groups!['type'] !== undefined,
  }));
});

test('there are imports to look at', () => {
  expect(imports.length).toBeGreaterThan(100);
});

test('every folder of src is a layer', () => {
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(layers).sort());
});

test('no import points to the right', () => {
  const wrong = imports.filter(({ file, from }) => {
    if (!from.startsWith('.') || file === 'index.ts') return false;
    const layer = file.split('/')[0]!;
    const target = relative(source, join(source, dirname(file), from)).split(/[/\\]/u)[0]!;
    return target !== layer && !layers[layer]!.includes(target);
  });
  expect(wrong).toEqual([]);
});

test('each package has one home', () => {
  const wrong = imports.filter(({ file, from, typeOnly }) => {
    if (from.startsWith('.') || typeOnly) return false;
    return !homes[from]?.some((home) => (home.endsWith('/') ? file.startsWith(home) : file === home));
  });
  expect(wrong).toEqual([]);
});

test('only the files of effects touch the process', () => {
  const touching = files.filter((file) =>
    /\bprocess\.|\bconsole\./u.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(touching.sort()).toEqual(
    ['compiled', 'folders', 'interruption', 'main', 'node-io', 'thread', 'whole-files'].map((name) =>
      join('cli', `${name}.ts`),
    ),
  );
});

test('every file opens by saying what it is for', () => {
  const silent = files.filter(
    (file) => !/^\/\*\* \S.*\S \*\/\n|^\/\*\*\n \* \S/u.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(silent).toEqual([]);
});
