/** Writes files whole: the output is the old file or the new one, whatever happens meanwhile. */

import { promises as files, type Stats } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { WriteOptions } from '../core/io.ts';
import { isBelow } from './folders.ts';

/** To a temporary name in the same folder, then renamed. Throws the error of the file system. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { lasting = true, within }: WriteOptions = {},
): Promise<void> {
  await files.mkdir(dirname(path), { recursive: true });
  const file = await behindLinks(path, within);
  const before = await files.stat(file).catch(() => undefined);
  if (before?.isDirectory()) throw fault('EISDIR');
  if (before !== undefined && !before.isFile()) return writeInto(file, content);
  // A rename would replace what its owner made read-only.
  if (before !== undefined && (before.mode & 0o222) === 0) throw fault('EACCES');
  await takeAwayLeftovers(dirname(file));
  await replace(file, content, before, lasting);
}

/** The file that a link names is written, and the link stays; one that leads out of the folder that was named is refused. */
async function behindLinks(path: string, within: string | undefined): Promise<string> {
  const isLink = await files.lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return path;
  const file = await files.realpath(path).catch((error) => {
    throw error.code === 'ENOENT'
      ? Object.assign(new Error('it is a link that leads nowhere'), { code: '' })
      : error;
  });
  if (within !== undefined && !isBelow(file, await files.realpath(within)))
    throw Object.assign(new Error(`it is a link that leads out of '${within}'`), { code: '' });
  return file;
}

/** A device or a pipe (/dev/stdout) cannot be renamed over. */
async function writeInto(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await files.open(file, 'w');
  await handle.writeFile(content).finally(() => handle.close());
}

/** Names the writer: processes on other hosts have the same numbers, and threads share that of their process. */
const host = hostname().replace(/[^\w]/gu, '').slice(0, 30);
const ownTag = `${host}-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
const tagged = /^\..*\.(?<host>\w*)-(?<process>\d+)-[a-z\d]+\.tmp$/su;

async function replace(
  file: string,
  content: string | Uint8Array,
  before: Stats | undefined,
  lasting: boolean,
): Promise<void> {
  const temporary = join(dirname(file), `.${shortened(basename(file))}.${ownTag}.tmp`);
  try {
    const handle = await files.open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      if (lasting) await handle.sync();
    } finally {
      await handle.close();
    }
    if (before !== undefined) await files.chmod(temporary, before.mode);
    await files.rename(temporary, file);
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** A name may have 255 bytes, and the temporary one is longer. */
function shortened(name: string): string {
  return Buffer.byteLength(name) > 180 ? [...name].slice(0, 40).join('') : name;
}

const tidied = new Set<string>();

/** What writers left that were killed: once for each folder. */
async function takeAwayLeftovers(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  const names = await files.readdir(folder).catch(() => []);
  for (const name of names) {
    const { groups } = tagged.exec(name) ?? {};
    if (groups === undefined || !(await isLeft(join(folder, name), groups))) continue;
    await files.rm(join(folder, name), { force: true }).catch(() => {});
  }
}

const day = 24 * 60 * 60 * 1000;

/** Whose process is gone. Of what other hosts write nobody here knows: a day is long enough. */
async function isLeft(
  path: string,
  { host: writer, process: number }: Record<string, string>,
): Promise<boolean> {
  const written = await files.stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );
  if (writer !== host) return written < Date.now() - day;
  if (Number(number) === process.pid) return written < Date.now() - 1000 * process.uptime();
  try {
    process.kill(Number(number), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}
