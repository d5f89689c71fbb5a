/** Tries kinds of inputs in worker processes for a time or a count, and says how many were tried, refused and at fault. */

import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds } from './kinds.mjs';

/** Milliseconds that one input may take: linear work on the largest of them takes a tenth. */
const longest = 40_000;
/** Inputs that a process takes before a fresh one goes on. */
const inOneProcess = 1_500;
const batch = 25;

/** Beside documents and front matter, most kinds have less to vary; growth takes 50 times as long. */
const shares = { growth: 0.06, configurations: 0.5, baselines: 0.5, names: 0.5 };

/**
 * @param until milliseconds since the start, or a number of inputs for each kind.
 * @returns by kind: tried, refused (exit 2 to 5), faults with their numbers.
 */
export async function attack({
  seed,
  minutes = Number.POSITIVE_INFINITY,
  each = Number.POSITIVE_INFINITY,
  workers = 1,
  only = Object.keys(kinds),
}) {
  const end = Date.now() + minutes * 60_000;
  const results = Object.fromEntries(only.map((kind) => [kind, { tried: 0, refused: 0, faults: [] }]));
  const next = Object.fromEntries(only.map((kind) => [kind, 0]));
  const takeBatch = () => {
    if (Date.now() > end) return undefined;
    const open = only.filter(
      (kind) => next[kind] < each * (each === Number.POSITIVE_INFINITY ? 1 : Math.min(1, shares[kind] ?? 1)),
    );
    const kind = open.sort((a, b) => next[a] / (shares[a] ?? 1) - next[b] / (shares[b] ?? 1))[0];
    if (kind === undefined) return undefined;
    const most = kind === 'growth' ? 2 : batch;
    const count = Math.min(most, Math.max(1, Math.ceil(each * (shares[kind] ?? 1)) - next[kind]));
    const from = next[kind];
    next[kind] += count;
    return { kind, seed, from, count };
  };
  await Promise.all(Array.from({ length: workers }, () => work(takeBatch, results)));
  return results;
}

async function work(takeBatch, results) {
  for (let task = takeBatch(); task !== undefined; ) {
    const folder = mkdtempSync(join(tmpdir(), 'article-attack-'));
    task = await inProcess(folder, task, takeBatch, results);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the task to go on with in a fresh process; undefined when there is none. */
function inProcess(folder, first, takeBatch, results) {
  mkdirSync(folder, { recursive: true });
  const [out, err] = [join(folder, 'out'), join(folder, 'err')];
  const bundle = join(import.meta.dirname, '../../dist/bin');
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = fork(join(import.meta.dirname, 'worker.mjs'), [bundle, folder, out, err], {
    stdio: ['ignore', openSync(out, 'a+'), openSync(err, 'a+'), 'ipc'],
    env: { ...env, NO_COLOR: '1' },
    execArgv: ['--max-old-space-size=2048'],
  });
  let task = first;
  let current = null;
  let done = 0;
  let timer;
  return new Promise((resolve) => {
    const rest = () => {
      const from = current + 1;
      const count = task.from + task.count - from;
      return count > 0 ? { ...task, from, count } : takeBatch();
    };
    const fault = (what) => results[task.kind].faults.push({ number: current, fault: what });
    child.on('message', (message) => {
      if (message.ready) child.send(task);
      else if (message.begins !== undefined) {
        current = message.begins;
        clearTimeout(timer);
        timer = setTimeout(() => {
          fault(`it did not end within ${longest / 1000} s`);
          results[task.kind].tried++;
          child.removeAllListeners('exit').kill('SIGKILL');
          resolve(rest());
        }, longest);
      } else if (message.ended !== undefined) {
        const result = results[task.kind];
        result.tried++;
        done++;
        if (message.refused) result.refused++;
        if (message.fault) fault(message.fault);
      } else if (message.done) {
        task = takeBatch();
        if (task !== undefined && done < inOneProcess) child.send(task);
        else {
          clearTimeout(timer);
          child.removeAllListeners('exit').kill();
          resolve(task);
        }
      }
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      fault(`the process ended: ${signal ?? code}`);
      results[task.kind].tried++;
      resolve(rest());
    });
  });
}

export function table(results) {
  const rows = Object.entries(results).map(([kind, { tried, refused, faults }]) => [
    kind,
    tried,
    refused,
    faults.length,
  ]);
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
  const all = [['kind', 'tried', 'refused', 'faults'], ...rows, ['all', sum(1), sum(2), sum(3)]];
  return all
    .map(
      ([kind, ...figures]) =>
        `${kind.padEnd(22)}${figures.map((figure) => String(figure).padStart(9)).join('')}`,
    )
    .join('\n');
}
