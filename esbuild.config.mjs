/** Builds the command: a small launcher, and one bundle cut into chunks, so that a verb loads only what it needs. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const outdir = 'dist/bin';

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
const common = { bundle: true, platform: 'node', target: 'node20.19', minify: true, legalComments: 'linked' };

/** Packages that only front matter needs, and the functions of theirs that we call: loaded at the first call. */
const lazyPackages = { yaml: ['parseDocument', 'isMap', 'isScalar'], 'smol-toml': ['parse'] };

const lazily = {
  name: 'lazy packages',
  setup: ({ onResolve, onLoad }) => {
    const filter = new RegExp(`^(?:${Object.keys(lazyPackages).join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'lazy' }));
    onLoad({ filter, namespace: 'lazy' }, ({ path }) => ({
      contents: [
        `let loaded; const load = () => (loaded ??= require('./${path}.cjs'));`,
        ...lazyPackages[path].map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
      ].join('\n'),
    }));
    // From a chunk: the packages stand one folder up.
    onResolve({ filter: /^\.\/.*\.cjs$/, namespace: 'lazy' }, ({ path }) => ({
      path: `.${path}`,
      external: true,
    }));
  },
};

rmSync(outdir, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ['bin/article.ts'],
  outfile: `${outdir}/article.cjs`,
  format: 'cjs',
  plugins: [
    {
      name: 'leave main to the other build',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/main\.ts$/ }, () => ({ path: './main.mjs', external: true })),
    },
  ],
});
await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outdir,
  format: 'esm',
  // For a .js file Node first looks for the package.json that says what it is, folder by folder: 4 ms.
  outExtension: { '.js': '.mjs' },
  splitting: true,
  plugins: [smallerFranc, lazily],
  chunkNames: 'chunks/[name]-[hash]',
  // commander is CommonJS and asks for Node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
await build({
  ...common,
  entryPoints: Object.keys(lazyPackages),
  outdir,
  outExtension: { '.js': '.cjs' },
  entryNames: '[name]',
  format: 'cjs',
});

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
