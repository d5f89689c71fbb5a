/** Loads the files of the bundle with the machine code that V8 made of them in an earlier run. */

import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { isOwn, ownMode } from './folders.ts';

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
 * all verbs what the first of them compiled, and starts more slowly. Machine code that somebody else put there would be theirs that
 * runs: only a folder that nobody else can write to is read or written.
 */
export function loaderFor({ verb, version, folder }: Identity, require: NodeJS.Require): Loader {
  if (folder === undefined || isStrange(folder)) return { load: require, keep: () => {} };
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
    const cachedData = keptIn(join(folder!, kind + identity));
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
      mkdirSync(folder!, { recursive: true, mode: ownMode });
      if (isStrange(folder!)) return;
      for (const { script, kind, identity } of compiled)
        writeWhole(join(folder!, kind + identity), script.createCachedData());
      tidy(folder!, new Set(compiled.map(({ kind }) => kind)));
    } catch {}
  }
  return { load, keep };
}

/** One that is there, and is not ours alone. */
function isStrange(folder: string): boolean {
  try {
    return !isOwn(statSync(folder));
  } catch {
    return false;
  }
}

/** Not waited for until it is on the disk, where a home may be slow or far away: what a loss of power leaves is not taken for code. */
function writeWhole(path: string, code: Buffer): void {
  const written = `${path}.${process.pid}${unfinished}`;
  try {
    writeFileSync(written, Buffer.concat([code, code]), { mode: 0o600, flag: 'wx' });
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

/**
 * V8 looks at the head of the code and its length, and crashes on what was altered behind them. The code stands in its file twice, and is
 * taken where both are the same: comparing costs 0.2 ms for the 440 KB of `stats`. A digest costs more: 2.9 ms (SHA-1) to 3.7 ms
 * (SHA-256) with the loading of node:crypto, 1.7 ms (CRC-32) with that of node:zlib, 3 ms and more written in JavaScript.
 */
function keptIn(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    // Without waiting for a pipe that nobody writes to; Windows has no such flag.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const length = fstatSync(file).size / 2;
    const code = Buffer.allocUnsafeSlow(length);
    return readSync(file, code, 0, length, 0) === length && standsAt(length, file, code) ? code : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Bytes: memory that is used again costs less than fresh memory for all of it. */
const compared = 65_536;

function standsAt(offset: number, file: number, code: Buffer): boolean {
  const again = Buffer.allocUnsafeSlow(compared);
  for (let at = 0; at < code.length; at += compared) {
    const length = Math.min(compared, code.length - at);
    if (readSync(file, again, 0, length, offset + at) < length) return false;
    if (code.compare(again, 0, length, at, at + length) !== 0) return false;
  }
  return code.length > 0;
}
