/** Loads the files of the bundle with the machine code that V8 made of them in an earlier run. */

import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

interface Loaded {
  exports: unknown;
}

/** What asks for the same functions shares a cache: the verb. */
interface Identity {
  readonly verb: string;
  readonly version: string;
  /** Where caches are kept; undefined: nowhere. */
  readonly folder: string | undefined;
}

export interface Loader {
  load(path: string): unknown;
  /** Keeps what was compiled for the next run. Never throws: a cache that cannot be written costs time only. */
  keep(): void;
}

/**
 * Node has a cache of its own from 22.8 on, switched on by a call. Before, V8's code is kept here, as Node does it: one file for
 * each script, named for all that it depends on, written whole and renamed; V8 refuses what another V8 or other flags made.
 */
export function loaderFor({ verb, version, folder }: Identity, require: NodeJS.Require): Loader {
  const plain: Loader = { load: require, keep: () => {} };
  const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };
  if (folder === undefined) return plain;
  if (enableCompileCache !== undefined) {
    enableCompileCache(folder);
    return plain;
  }
  const loaded = new Map<string, Loaded>();
  const compiled: { script: Script; cache: string }[] = [];

  function load(path: string): unknown {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module: Loaded = { exports: {} };
    loaded.set(path, module);
    const { size, mtimeMs } = statSync(path);
    const cache = join(
      folder!,
      `${verb}-${path.slice(dirname(path).length + 1)}-${version}-${process.version}-${process.arch}-${size}-${mtimeMs}`,
    );
    const cachedData = contentOf(cache);
    const code = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(path, 'latin1')}\n})`;
    const script = new Script(code, { filename: path, ...(cachedData && { cachedData }) });
    if (cachedData === undefined || script.cachedDataRejected) compiled.push({ script, cache });
    const folderOfPath = dirname(path);
    const ask = Object.assign(
      (name: string) => (name.startsWith('./') ? load(join(folderOfPath, name)) : require(name)),
      { resolve: require.resolve },
    );
    script.runInThisContext()(module.exports, ask, module, path, folderOfPath);
    return module.exports;
  }

  function keep(): void {
    try {
      if (compiled.length > 0) mkdirSync(folder!, { recursive: true, mode: 0o700 });
      for (const { script, cache } of compiled) {
        const unfinished = `${cache}.${process.pid}`;
        writeFileSync(unfinished, script.createCachedData(), { mode: 0o600 });
        renameSync(unfinished, cache);
      }
    } catch {}
  }
  return { load, keep };
}

/** As the XDG Base Directory Specification has it; none where Node's own variable switches such caches off, or nobody is at home. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
  if (NODE_DISABLE_COMPILE_CACHE) return undefined;
  if (NODE_COMPILE_CACHE) return NODE_COMPILE_CACHE;
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return caches ? join(caches, 'article-toolkit') : undefined;
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
