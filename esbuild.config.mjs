/** Builds the command: a small launcher, what every verb needs, and what only some need in files of their own. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const outdir = 'dist/bin';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** franc's models of 187 languages take 20 ms to unpack; those of the languages that we tell apart are enough. */
const smallerFranc = {
  name: 'smaller franc',
  async setup({ onLoad }) {
    const { outputFiles } = await build({
      entryPoints: ['src/text/language-codes.ts'],
      write: false,
      format: 'esm',
    });
    const { languages } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
    onLoad({ filter: /franc\/data\.js$/ }, async ({ path }) => {
      const { data } = await import(path);
      const kept = Object.entries(data).map(([script, models]) => [
        script,
        Object.fromEntries(Object.entries(models).filter(([code]) => languages.has(code))),
      ]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))}` };
    });
  },
};
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // The one is native, optional, and found in node_modules when a PDF is asked for; the other starts threads from a file beside its own.
  external: ['@myriaddreamin/typst-ts-node-compiler', 'piscina'],
  // tinyglobby makes its own require from it.
  define: { 'import.meta.url': '__filename', 'import.meta.dirname': '__dirname' },
  // fflate's own build for Node loads threads: we unpack in this one.
  alias: { fflate: 'fflate/browser' },
  // `require`: importing CommonJS makes Node scan it for its exports first.
  supported: { 'dynamic-import': false },
  minify: true,
  legalComments: 'linked',
};

/**
 * What only some articles need, and the functions of it that we call: a file of its own, loaded at the first call. Front
 * matter needs yaml or smol-toml; Markdown where Sätteri may differ from it, remark; a language that no glance shows, detection; --protect, RE2;
 * syntax of sites and bare text, what finds their structure.
 */
const lazy = {
  yaml: { from: 'yaml', functions: ['parseDocument', 'isMap', 'isScalar', 'visit'] },
  'smol-toml': { from: 'smol-toml', functions: ['parse'] },
  'width-of-any': { from: 'src/commands/width-of-any.ts', functions: ['widthOfAny'] },
  'site-syntax': { from: 'src/read/dialect/syntax.ts', functions: ['findSyntax', 'unmask'] },
  recovery: { from: 'src/read/recover/index.ts', functions: ['recover', 'explain'] },
  remark: { from: 'src/read/markdown/remark.ts', functions: ['parseWithRemark'] },
  transliterated: { from: 'src/text/slugs/transliterated.ts', functions: ['transliterated'] },
  'word-pieces': { from: 'src/text/word-pieces.ts', functions: ['certainLanguage'] },
  'linear-pattern': { from: 'src/translation/extraction/linear-pattern.ts', functions: ['linearPattern'] },
  'detect-language': { from: 'src/text/detect-language.ts', functions: ['detectLanguage'] },
};

const lazily = {
  name: 'lazily',
  setup: ({ onResolve, onLoad }) => {
    const names = new Map(Object.entries(lazy).map(([name, { from }]) => [absolute(from), name]));
    onResolve({ filter: /^(?:yaml|smol-toml|\.{1,2}\/.*\.ts)$/ }, ({ path, resolveDir, kind }) => {
      const name = kind === 'entry-point' ? undefined : names.get(absolute(path, resolveDir));
      return name === undefined ? undefined : { path: name, namespace: 'lazy' };
    });
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
      contents: [
        `let loaded; const load = () => (loaded ??= require('./${path}.cjs'));`,
        ...lazy[path].functions.map(
          (name) => `export const ${name} = (...given) => load().${name}(...given);`,
        ),
      ].join('\n'),
    }));
    onResolve({ filter: /^\.\/.*\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The full path of a file of ours; the name of a package stays. */
function absolute(path, folder = '.') {
  return path.endsWith('.ts') ? resolve(folder, path) : path;
}

/**
 * Sätteri's JavaScript is bundled and finds its native part, an optional dependency of its own, from where it is installed.
 * The library asks Node for the package when it first parses; the bundle for the file beside it.
 */
const satteri = {
  ...common,
  stdin: { contents: "export { markdownToMdast } from 'satteri'", resolveDir: '.' },
  outfile: `${outdir}/satteri.cjs`,
  define: { 'import.meta.url': 'installed' },
  banner: {
    js: "const installed = require('node:url').pathToFileURL(require.resolve('satteri')).href;",
  },
};

const withSatteri = {
  name: 'with Sätteri',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:module$/ }, () => ({ path: 'satteri', namespace: 'native' }));
    onLoad({ filter: /.*/, namespace: 'native' }, () => ({
      contents: "export const createRequire = () => () => require('./satteri.cjs');",
    }));
  },
};

/**
 * What packages ask for and we never use. commander asks for node:child_process, which takes 5 ms to load, for verbs that are
 * programs of their own: none of ours. gettext-parser asks for the tables of a hundred encodings: we read UTF-8 only.
 */
const withoutUnused = {
  name: 'without what is unused',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:node:child_process|encoding)$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** unist-util-visit makes a function for each node that it visits and names it, for who reads a trace of the stack: a quarter of the time of an export. */
const withoutNames = {
  name: 'without names',
  setup: ({ onLoad }) => {
    onLoad({ filter: /unist-util-visit-parents[\\/]lib[\\/]index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(/Object\.defineProperty\(visit, 'name', \{.*?\n {6}\}\)/s, '');
      if (contents === source) throw new Error(`${path} gives no names any more: this plugin can go`);
      return { contents };
    });
  },
};

/**
 * Files of their own, each with all that it needs. What a verb may do without is loaded when it is asked for; the errors
 * are apart so that there is one class of them, whichever file throws or catches.
 */
const apart = {
  errors: 'src/core/errors.ts',
  html: 'src/exporters/html.ts',
  body: 'src/exporters/html/body.ts',
  page: 'src/exporters/page.ts',
  epub: 'src/exporters/epub.ts',
  'coloured-code': 'src/exporters/html/coloured-code.ts',
  mathml: 'src/exporters/formulas/mathml.ts',
  normalise: 'src/exporters/normalise/index.ts',
  'read-html': 'src/exporters/normalise/read-html.ts',
  svg: 'src/exporters/normalise/svg.ts',
  md: 'src/exporters/md.ts',
  text: 'src/exporters/text.ts',
  json: 'src/exporters/json.ts',
  tex: 'src/exporters/formulas/tex.ts',
  pdf: 'src/exporters/pdf.ts',
  typst: 'src/exporters/typst.ts',
  latex: 'src/exporters/latex.ts',
  zip: 'src/exporters/reproducible/zip.ts',
  docx: 'src/exporters/docx.ts',
  'reference-doc': 'src/exporters/docx/reference-doc.ts',
  odt: 'src/exporters/odt.ts',
  translation: 'src/translation/index.ts',
  checking: 'src/commands/checking/index.ts',
  schemas: 'src/commands/schemas.ts',
  style: 'src/cli/style.ts',
  progress: 'src/cli/progress.ts',
  threads: 'src/cli/threads.ts',
  thread: 'src/cli/thread.ts',
  exporters: 'src/exporters/index.ts',
};

/** @param paths by the name of their file */
const leaveApart = (paths) => ({
  name: 'leave apart',
  setup: ({ onResolve }) => {
    const names = new Map(Object.entries(paths).map(([name, path]) => [resolve(path), name]));
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
      const name = kind === 'entry-point' ? undefined : names.get(resolve(resolveDir, path));
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true };
    });
  },
});

const plugins = [smallerFranc, lazily, leaveApart(apart), withSatteri, withoutUnused, withoutNames];

rmSync(outdir, { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: ['bin/article.ts'],
    outfile: `${outdir}/article.cjs`,
    define: { ...common.define, packageVersion: JSON.stringify(version) },
  }),
  build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: `${outdir}/main.cjs`,
    plugins,
  }),
  build({
    ...common,
    entryPoints: apart,
    outdir,
    outExtension: { '.js': '.cjs' },
    plugins,
  }),
  build({
    ...common,
    entryPoints: Object.fromEntries(Object.entries(lazy).map(([name, { from }]) => [name, from])),
    outdir,
    outExtension: { '.js': '.cjs' },
    // Detection goes on from what the pieces of words say.
    plugins: [smallerFranc, leaveApart({ ...apart, 'word-pieces': lazy['word-pieces'].from }), withoutNames],
  }),
  build(satteri),
]);

// esbuild escapes non-ASCII in strings but not in regular expressions, and a bundle read as latin1 would count wrong in
// silence. `\uXXXX` for each UTF-16 unit means the same in a regular expression, with or without the u flag.
for (const name of readdirSync(outdir, { recursive: true, encoding: 'utf8' })) {
  if (!/\.[cm]?js$/.test(name)) continue;
  const path = join(outdir, name);
  const code = readFileSync(path, 'utf8');
  const ascii = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (ascii !== code) writeFileSync(path, ascii);
}
