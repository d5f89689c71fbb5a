/** Loads the files of the bundle with the machine code that V8 made of them in an earlier run. */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
 * One file for each script and verb, named for all that it depends on; V8 refuses what another V8 or other flags made. The time
 * of the script is in the name because V8 itself looks at nothing but its length. Node's own cache, from 22.8 on, keeps for
 * all verbs what the first of them compiled, and starts more slowly.
 */
export function loaderFor({ verb, version, folder }: Identity, require: NodeJS.Require): Loader {
  if (folder === undefined) return { load: require, keep: () => {} };
  const loaded = new Map<string, Loaded>();
  const compiled: { script: Script; kind: string; identity: string }[] = [];

  function load(path: string): unknown {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module: Loaded = { exports: {} };
    loaded.set(path, module);
    const { size, mtimeMs } = statSync(path);
    const kind = `${verb}-${basename(path)}-`;
    const identity = `${version}-${process.version}-${process.arch}-${size}-${mtimeMs}`;
    const cachedData = contentOf(join(folder!, kind + identity));
    const code = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(path, 'latin1')}\n})`;
    const script = new Script(code, { filename: path, ...(cachedData && { cachedData }) });
    if (cachedData === undefined || script.cachedDataRejected) compiled.push({ script, kind, identity });
    const folderOfPath = dirname(path);
    const ask = Object.assign(
      (name: string) => (name.startsWith('./') ? load(join(folderOfPath, name)) : require(name)),
      { resolve: require.resolve },
    );
    script.runInThisContext()(module.exports, ask, module, path, folderOfPath);
    return module.exports;
  }

  function keep(): void {
    if (compiled.length === 0) return;
    try {
      mkdirSync(folder!, { recursive: true, mode: 0o700 });
      for (const { script, kind, identity } of compiled)
        writeWhole(join(folder!, kind + identity), script.createCachedData());
      tidy(folder!, new Set(compiled.map(({ kind }) => kind)));
    } catch {}
  }
  return { load, keep };
}

/** On the disk before it has its name: V8 looks at the head of the code and its length, and half of the code crashes it. */
function writeWhole(path: string, content: Buffer): void {
  const written = `${path}.${process.pid}${unfinished}`;
  try {
    writeFileSync(written, content, { mode: 0o600, flush: true });
    renameSync(written, path);
  } catch (error) {
    rmSync(written, { force: true });
    throw error;
  }
}

const unfinished = '.unfinished';
const day = 24 * 60 * 60 * 1000;
/** Of each script and verb: for two versions of Node and of the command in turn, not for every build there ever was. */
const kept = 3;

/** Takes away what was left by older builds, and by writers that were killed. Who misses a file compiles. */
function tidy(folder: string, kinds: ReadonlySet<string>): void {
  const names = readdirSync(folder);
  for (const kind of kinds) {
    const builds = names.filter((name) => name.startsWith(kind) && !name.endsWith(unfinished));
    const newestFirst = builds.sort((a, b) => writingTime(folder, b) - writingTime(folder, a));
    for (const name of newestFirst.slice(kept)) rmSync(join(folder, name), { force: true });
  }
  for (const name of names) {
    if (name.endsWith(unfinished) && writingTime(folder, name) < Date.now() - day)
      rmSync(join(folder, name), { force: true });
  }
}

function writingTime(folder: string, name: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
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
