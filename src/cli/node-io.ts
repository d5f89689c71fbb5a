/** The effects over Node: the only file that touches the file system and the process's streams. */

import {
  promises as files,
  fstatSync,
  readdir,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ClosedPipe, UserError } from '../core/errors.ts';
import type { FoundFiles, Io, NotRead, Progress } from '../core/io.ts';
import { lookup } from '../core/lookup.ts';
import { visible, visibleLines, withoutSteering } from '../core/visible.ts';
import { isBelow, isOwn, ownMode } from './folders.ts';
import { createGate, type Gate } from './gate.ts';
import { beforeLeaving } from './interruption.ts';
import { coloursAreOn } from './palette.ts';

/** @param writing what files are written through: in a thread, what all threads share. */
export function nodeIo(writing: Gate['pass'] = writeOwn): Io {
  return {
    // Asking for a stream opens it and loads what it is made of, which most command lines need not pay for.
    stdin: {
      isTerminal: () => isDevice(0) && process.stdin.isTTY === true,
      read: readStdin,
      chunks: () => process.stdin,
    },
    stdout: {
      get isTerminal() {
        return isTerminal();
      },
      get columns() {
        return (this.isTerminal ? stdout().columns : undefined) ?? 80;
      },
    },
    out: (content) => out(isTerminal() ? visibleOn(content) : content),
    show: (text) => out(visibleLines(text, coloursAreOn())),
    note: (line) => {
      const shown = visible(line, coloursAreOn());
      stderr().write(process.stderr.isTTY ? `${clearLine}${shown}\n` : `${shown}\n`);
    },
    readFile: readWhole,
    readWithin,
    writeFile: (path, content, options) =>
      writing(async () => {
        const { writeWhole } = await import('./whole-files.ts');
        await writeWhole(path, content, options);
      }).catch((error) => fail(error, 'unwritable', path)),
    ownFolder,
    variable: (name) => process.env[name] || undefined,
    progress: drawProgress,
    threads: async (paths, worth, most) => {
      const { availableParallelism } = await import('node:os');
      const count = Math.min(most ?? availableParallelism(), availableParallelism());
      if (count < 2 || !holdAtLeast(paths, worth)) return null;
      const [{ startThreads }, { runTask }] = await Promise.all([
        import('./threads.ts'),
        import('./run-task.ts'),
      ]);
      const { end, ...threads } = startThreads(count - 1, import.meta.dirname);
      const forget = beforeLeaving(end);
      return {
        ...threads,
        runHere: (task) => runTask(task, writing),
        end: () => end().finally(forget),
      };
    },
    namesIn,
    textBeside,
    kindOf,
    findFiles,
    findConfig,
    readInstalled,
    runOnText,
  };
}

function isTerminal(): boolean {
  return isDevice(1) && stdout().isTTY === true;
}

/** Bytes go to a terminal where a text in another encoding is printed: it takes UTF-8. */
function visibleOn(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString();
  return withoutSteering(text, coloursAreOn());
}

/** Of a bar, which draws itself again. */
const clearLine = '\r\x1b[K';

/** A terminal is one; a file, a pipe and the null device are not, and need no loading of what terminals are made of. */
function isDevice(stream: number): boolean {
  try {
    const kind = fstatSync(stream);
    return kind.isCharacterDevice() && !isNullDevice(kind);
  } catch {
    return false;
  }
}

/** On Windows it goes by another name, and the stream is asked. */
function isNullDevice({ rdev }: Stats): boolean {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev === rdev;
}

let listening = false;

/** The streams also emit the error that the callback of a write gets; without a listener it would end the process. */
function stdout(): typeof process.stdout {
  if (!listening) process.stdout.on('error', () => {});
  listening = true;
  return process.stdout;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const largestBeside = 1_000_000;

function textBeside(path: string): string {
  try {
    const kind = statSync(path);
    return kind.isFile() && kind.size <= largestBeside ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

async function drawProgress(total: number): Promise<Progress> {
  if (process.stderr.isTTY !== true) return { advance: () => {}, end: () => {} };
  const { progressBar } = await import('./progress.ts');
  const bar = progressBar(total, process.stderr);
  barIsDrawn = true;
  const end = () => {
    if (barIsDrawn) bar.end();
    barIsDrawn = false;
  };
  const forget = beforeLeaving(end);
  return {
    advance() {
      if (barIsDrawn) bar.advance();
    },
    end() {
      end();
      forget();
    },
  };
}

let barIsDrawn = false;

let noting = false;

function stderr(): typeof process.stderr {
  if (!noting) process.stderr.on('error', () => {});
  noting = true;
  return process.stderr;
}

/** Bytes: opening, parsing and answering a small file takes as long as reading so much more of a large one. */
const costOfFile = 5_000;

function holdAtLeast(paths: readonly string[], bytes: number): boolean {
  let sum = 0;
  for (const path of paths) {
    sum += costOfFile + sizeOf(path);
    if (sum >= bytes) return true;
  }
  return false;
}

/** What cannot be looked at is told when it is read. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** As Node finds packages, which the bundle cannot ask: in the folders `node_modules` upwards from the command. */
function readInstalled(name: string, file: string): Uint8Array | null {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    try {
      return readFileSync(join(folder, 'node_modules', name, file));
    } catch {
      if (dirname(folder) === folder) return null;
    }
  }
}

async function readWhole(path: string): Promise<Uint8Array>;
async function readWhole(path: string, most: number): Promise<Uint8Array | null>;
async function readWhole(path: string, most = Number.POSITIVE_INFINITY): Promise<Uint8Array | null> {
  try {
    // A pipe has no size until it is read.
    if (most < Number.POSITIVE_INFINITY && statSync(path).size > most) return null;
    const bytes = readFileSync(path);
    return bytes.length > most ? null : bytes;
  } catch (error) {
    return fail(error, 'unreadable', path);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  } catch (error) {
    return fail(error, 'unreadable', 'stdin');
  }
  return Buffer.concat(chunks);
}

async function readWithin(
  folders: readonly string[],
  path: string,
  largest: number,
): Promise<Uint8Array | NotRead> {
  let refused: NotRead = 'missing';
  try {
    const roots = await Promise.all(folders.map((folder) => files.realpath(folder)));
    const isInside = (file: string) => roots.some((root) => isBelow(file, root));
    const named = roots
      .flatMap((root) => [resolve(root, path), join(root, path)])
      .filter((file, index, all) => all.indexOf(file) === index);
    if (!named.some(isInside)) return 'outside';
    for (const name of named.filter(isInside)) {
      const file = await files.realpath(name).catch(() => undefined);
      if (file === undefined) continue;
      if (!isInside(file)) refused = 'outside';
      else {
        const { size, isFile } = await files.stat(file).then((found) => ({
          size: found.size,
          isFile: found.isFile(),
        }));
        if (!isFile) refused = 'no file';
        else return size > largest ? 'too large' : await files.readFile(file);
      }
    }
    return refused;
  } catch {
    return 'unreadable';
  }
}

function out(content: string | Uint8Array): Promise<void> {
  if (barIsDrawn && isDevice(1)) process.stderr.write(clearLine);
  const rest = isPlain() ? writeAtOnce(content) : content;
  if (rest.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    stdout().write(rest, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error) resolve();
      else reject(outFault(error));
    });
  });
}

let plain: boolean | undefined;

/** A file, a pipe, a socket or the null device: written to directly, it spares the 4 ms that a stream over a pipe takes to load. */
function isPlain(): boolean {
  if (plain === undefined) {
    const kind = fstatSync(1);
    plain = kind.isFile() || kind.isFIFO() || kind.isSocket() || isNullDevice(kind);
  }
  return plain;
}

/** @returns what a pipe that does not wait would not take. */
function writeAtOnce(content: string | Uint8Array): Uint8Array {
  let rest = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw outFault(error as NodeJS.ErrnoException);
    plain = false;
  }
  return rest;
}

function outFault(error: NodeJS.ErrnoException): Error {
  return error.code === 'EPIPE' ? new ClosedPipe() : asUserError(error, 'unwritable', 'stdout');
}

const own = createGate();

function writeOwn<Result>(write: () => Promise<Result>): Promise<Result> {
  beforeLeaving(own.close);
  return own.pass(write);
}

async function ownFolder(path: string): Promise<string | null> {
  try {
    await files.mkdir(path, { recursive: true, mode: ownMode });
    return isOwn(await files.stat(path)) ? null : 'others can write to it (chmod go-w), or it is not yours';
  } catch (error) {
    return asUserError(error, 'unwritable', path).message;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What exists but may not be looked at is said when it is read.
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'missing' : 'file';
  }
}

async function findFiles(pattern: string, extensions: readonly string[]): Promise<FoundFiles> {
  const { escapePath, glob } = await import('tinyglobby');
  const inFolder = (await kindOf(pattern)) === 'folder';
  const patterns = inFolder ? extensions.map((extension) => `**/*${extension}`) : [pattern];
  const unreadable: UserError[] = [];
  const found = await glob(patterns, {
    ...(inFolder && { cwd: pattern }),
    ignore: ['**/node_modules/**', `${escapePath('.git')}/**`],
    expandDirectories: false,
    caseSensitiveMatch: false,
    // As rg, fd and git do: a link leads out of the folder, or to what is found anyway.
    followSymbolicLinks: false,
    fs: {
      readdir: ((path: string, options: { withFileTypes: true }, done: (...found: unknown[]) => void) =>
        readdir(path, options, (error, entries) => {
          if (error !== null && error.code !== 'ENOENT')
            unreadable.push(asUserError(error, 'unreadable', relative('.', path) || path));
          done(error, entries);
        })) as unknown as typeof readdir,
    },
  });
  const paths = found.map((path) => (inFolder ? join(pattern, path) : path)).sort(byName);
  return { paths, unreadable };
}

/** The names that a configuration goes by, the first found in a folder wins. */
const configNames = ['article.config.json', 'article.config.yaml', 'article.config.yml', 'package.json'];

async function findConfig(): Promise<{ path: string; text: string } | null> {
  const { lilconfig } = await import('lilconfig');
  // Only whether a package.json has the key is asked here; keys and their places are read where they are understood.
  const load = (path: string, text: string) => (basename(path) === 'package.json' ? packageKeys(text) : text);
  const loaders = { '.json': load, '.yaml': load, '.yml': load };
  const options = { searchPlaces: configNames, loaders, ignoreEmptySearchPlaces: false };
  const found = await lilconfig('article', options).search();
  if (found === null) return null;
  const path = relative(process.cwd(), found.filepath);
  return { path, text: String(await files.readFile(found.filepath)) };
}

/** A package.json that is broken or without the key is nobody's configuration. */
function packageKeys(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

async function runOnText(program: string, words: readonly string[], text: string) {
  const [{ spawn }, { tmpdir }] = await Promise.all([import('node:child_process'), import('node:os')]);
  const folder = await files.mkdtemp(join(tmpdir(), 'article-'));
  const forget = beforeLeaving(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const path = join(folder, 'text.txt');
    await files.writeFile(path, text);
    return await new Promise<{ code: number; stdout: string; stderr: string } | null>((resolve, reject) => {
      const child = spawn(program, [...words, path], { stdio: ['ignore', 'pipe', 'pipe'] });
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
      child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
      child.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' ? resolve(null) : reject(asUserError(error, 'unreadable', program)),
      );
      child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
    });
  } finally {
    await files.rm(folder, { recursive: true, force: true });
    forget();
  }
}

/** By code unit, the same order on every machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const faults = lookup<readonly [message: string, hint: string]>({
  ENOENT: ['no such file or folder', 'Check the name, and the folder you are in.'],
  ENOTDIR: ['a part of the path is not a folder', 'Check the name.'],
  EACCES: ['permission denied', 'Check who may read or write it: ls -l.'],
  EPERM: ['permission denied', 'Check who may read or write it: ls -l.'],
  EISDIR: ['it is a folder', 'Name a file, or end a folder with /.'],
  ENOSPC: ['no space left on the disk', 'Make room, and run it again.'],
  EROFS: ['the disk is read-only', 'Write to another folder.'],
  ELOOP: ['it is a link that leads in a circle', 'Name the file itself.'],
  EMFILE: ['too many open files', 'Name fewer files at once.'],
  ENAMETOOLONG: ['the name is too long', 'Check the name.'],
  ERR_FS_FILE_TOO_LARGE: ['the file is larger than 2 GiB', 'Split it.'],
});

function asUserError(error: unknown, outcome: 'unreadable' | 'unwritable', where: string): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  const [text, hint] = faults[code ?? ''] ?? [message, 'Check the file.'];
  const kept = outcome === 'unwritable' && where !== 'stdout' ? ' The file is as it was.' : '';
  return new UserError(text, { outcome, where, hint: hint + kept });
}

function fail(error: unknown, outcome: 'unreadable' | 'unwritable', where: string): never {
  throw asUserError(error, outcome, where);
}
