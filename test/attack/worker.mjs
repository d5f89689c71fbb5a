/** Runs inputs one after the other in this process, through the built command, with its stdout and stderr in files. */

import {
  existsSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { kinds } from './kinds.mjs';
import { chance, seedOf } from './random.mjs';

const [, , bundle, folder, outFile, errFile] = process.argv;
const { main } = createRequire(import.meta.url)(join(bundle, 'main.cjs'));
const place = join(folder, 'here');
const outside = join(folder, 'outside');
mkdirSync(outside, { recursive: true });
writeFileSync(join(outside, 'victim.md'), 'Deux  espaces.\n');
const victims = listing(outside);

process.on('message', async ({ kind, seed, from, count }) => {
  for (let number = from; number < from + count; number++) {
    process.send({ begins: number });
    process.send({ ended: number, ...(await tried(kind, seed, number)) });
  }
  process.send({ done: true });
});
process.send({ ready: true });

async function tried(kind, seed, number) {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  process.chdir(place);
  const { files, lines, stdin, between, check } = kinds[kind](chance(seedOf(seed, kind, number)));
  try {
    put(files);
  } catch {
    // No file of this machine can be called that.
    return { refused: true };
  }
  const [codes, times] = [[], []];
  let stdout = '';
  let stderr = '';
  for (const [index, words] of lines.entries()) {
    if (index > 0 && between) put(between((path) => (existsSync(path) ? readFileSync(path, 'utf8') : null)));
    ftruncateSync(1);
    ftruncateSync(2);
    const input = Readable.from([Buffer.from(stdin ?? '')]);
    Object.defineProperty(process, 'stdin', {
      value: Object.assign(input, { isTTY: false }),
      configurable: true,
    });
    const began = process.cpuUsage();
    try {
      codes.push(await main(words, 'attack'));
    } catch (error) {
      return { fault: `thrown: ${error?.stack?.split('\n').slice(0, 3).join(' ') ?? error}` };
    }
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
    stdout = readFileSync(outFile, 'utf8');
    stderr = readFileSync(errFile, 'utf8');
    if (codes.at(-1) === 70 || /a bug of ours/u.test(stderr + stdout))
      return {
        fault: `exit ${codes.at(-1)}: ${/[^\n"]*a bug of ours[^\n]*/u.exec(stderr + stdout)?.[0].slice(0, 200)} (${words.slice(0, 5).join(' ')})`,
      };
  }
  const fault =
    (codes.every((code) => code >= 0 && code <= 5) ? null : `exit ${codes}`) ??
    (listing(outside) === victims ? null : 'something outside was written') ??
    (readdirSync(folder).every((name) => ['here', 'outside', 'out', 'err'].includes(name))
      ? null
      : 'something was written beside its folder') ??
    (leftOver(place) ? 'a temporary file was left' : null) ??
    check?.({ code: codes.at(-1), codes, stdout, stderr, times });
  return {
    ...(fault && { fault: `${fault} (${lines.at(-1).slice(0, 5).join(' ')})` }),
    refused: codes.some((code) => code > 1),
  };
}

function put(files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function listing(path) {
  return JSON.stringify(
    readdirSync(path).map((name) => [
      name,
      readFileSync(join(path, name), 'utf8'),
      lstatSync(join(path, name)).mode,
    ]),
  );
}

function leftOver(path) {
  return readdirSync(path, { recursive: true }).some((name) => String(name).endsWith('.tmp'));
}
