// @ts-check
/** What every benchmark shares: samples taken in turn, their median, their growth, and a Markdown table of them. */

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** @param {readonly number[]} numbers at least one */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * A warm-up round, then `rounds` rounds, each task once a round: what disturbs the machine for a while disturbs them all.
 *
 * @template Sample
 * @param {number} rounds
 * @param {readonly (() => Sample | Promise<Sample>)[]} tasks
 * @returns {Promise<Sample[][]>} the samples of each task, without the warm-up
 */
export async function inTurn(rounds, tasks) {
  /** @type {Sample[][]} */
  const samples = tasks.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const sample = await task();
      if (round > 0) samples[index].push(sample);
    }
  }
  return samples;
}

/**
 * `inTurn` for whole commands.
 *
 * @param {number} rounds
 * @param {readonly { readonly words: readonly string[], readonly ways?: Ways }[]} commands
 */
export function commandsInTurn(rounds, commands) {
  const tasks = commands.map(
    ({ words, ways }) =>
      () =>
        timeCommand(words, ways),
  );
  return inTurn(rounds, tasks);
}

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

/**
 * Milliseconds that one call of `work` takes. What the tasks before it left behind is collected first, and not in its time.
 *
 * @param {() => unknown} work
 * @param {number} [times] how often it is called, to be longer than the clock's noise
 */
export async function milliseconds(work, times = 1) {
  collectGarbage();
  const start = performance.now();
  for (let i = 0; i < times; i++) await work();
  return (performance.now() - start) / times;
}

/**
 * @typedef {object} Ways how a command behaves that has done its work
 * @property {boolean | null} [prints] whether it prints an answer; default true; null: sometimes
 * @property {boolean} [warns] whether it may warn on stderr
 * @property {boolean} [complains] whether anything may stand on stderr, as a linter's findings do
 * @property {readonly number[]} [codes] its exit codes
 */

/**
 * Runs a command and gives its wall and CPU time in milliseconds. Node does not tell the CPU time of a child; bash does.
 *
 * NODE_EXTRA_CA_CERTS is taken away: on Node 20 it alone adds 60 to 90 ms to each start, which flatters every ratio.
 *
 * @param {readonly string[]} words
 * @param {Ways} [ways]
 * @throws when it behaves otherwise: such a run is no measurement
 */
export function timeCommand(words, { prints = true, warns = false, complains = false, codes = [0] } = {}) {
  const script = 'exec 4>&2; TIMEFORMAT="%R %U %S"; { time "$@" 2>&4; } 2>&3';
  const { NODE_EXTRA_CA_CERTS, ...environment } = process.env;
  const { error, status, output } = spawnSync('bash', ['-c', script, 'bash', ...words], {
    cwd: projectFolder,
    env: { ...environment, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (error) throw error;
  const [, out, said, times] = output;
  const complaints = complains ? '' : warns ? withoutWarnings(String(said)) : said;
  if (!codes.includes(status ?? -1) || complaints !== '' || (prints !== null && (out !== '') !== prints)) {
    throw new Error(
      `${words.join(' ').slice(0, 500)}: exit code ${status}, ${out?.length} characters printed, ${complaints}`,
    );
  }
  const [wall, user, system] = String(times)
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { wall, cpu: user + system };
}

/**
 * The most memory that a command holds, in MB: what Linux says of it, asked until it ends; null of one that ends too soon.
 *
 * @param {readonly string[]} words
 * @returns {Promise<number | null>}
 */
export function peakMemory([program, ...words]) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: projectFolder, stdio: 'ignore' });
    let peak = 0;
    const ask = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peak = Math.max(peak, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0));
      } catch {}
    }, 2);
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(ask);
      resolve(peak === 0 ? null : rounded((peak * 1024) / 1e6));
    });
  });
}

/** Ours, and pandoc's, which go on over indented lines. @param {string} said */
function withoutWarnings(said) {
  return said.replace(/^(?:.*: warning: .*|\[WARNING\] .*(?:\n[ \t].*)*)\n?/gmu, '');
}

/**
 * The exponent e of `time = c * size ** e`, by least squares on logarithms: 1 is linear, 2 quadratic.
 *
 * @param {readonly { size: number, time: number }[]} points
 */
export function growthExponent(points) {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ time }) => Math.log(time));
  const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, index) => (x - meanX) * (ys[index] - meanY)));
  return covariance / mean(xs.map((x) => (x - meanX) ** 2));
}

/** @param {string} text UTF-8 */
export function megabytes(text) {
  return Buffer.byteLength(text) / 1e6;
}

/** @typedef {{ readonly title: string, readonly rows: readonly Record<string, string | number | null>[] }} Table */

/**
 * Prints a table as Markdown, or with `--json` as one line of JSON.
 *
 * @param {Table['title']} title
 * @param {Table['rows']} rows
 */
export function printTable(title, rows) {
  const table = { title, rows };
  console.log(process.argv.includes('--json') ? JSON.stringify(table) : markdownOf(table));
}

/**
 * Rows with their keys as the head. A column whose cells are all numbers or null (printed –) stands at the right.
 *
 * @param {Table} table
 */
export function markdownOf({ title, rows }) {
  const columns = Object.keys(rows[0]).map((key) => {
    const cells = [key, ...rows.map((row) => String(row[key] ?? '–'))];
    const width = Math.max(3, ...cells.map((cell) => cell.length));
    const isNumeric = rows.every((row) => typeof row[key] !== 'string');
    const [head, ...body] = cells.map((cell) => (isNumeric ? cell.padStart(width) : cell.padEnd(width)));
    return [head, '-'.repeat(isNumeric ? width - 1 : width) + (isNumeric ? ':' : ''), ...body];
  });
  const lines = columns[0].map((_, line) => `| ${columns.map((cells) => cells[line]).join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}\n`;
}

/** The same numbers in every run: Lehmer's generator with the multiplier of Park and Miller, doi 10.1145/63039.63042. */
export function randomFrom(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** @param {number} value */
export function rounded(value, digits = 1) {
  return Number(value.toFixed(digits));
}
