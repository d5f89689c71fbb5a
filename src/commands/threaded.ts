/** A verb over many files in threads, the main one among them: in their order, a few batches ahead, and no more in memory than those. */

import { isFailure, type Outcome } from '../core/errors.ts';
import type { Progress, Ran, Task, Threads } from '../core/io.ts';
import { lookup } from '../core/lookup.ts';
import type { Invocation } from './command.ts';
import type { InputOptions, ManyOptions } from './input-options.ts';
import { type Inputs, nextTurn } from './inputs.ts';

/** Files of a batch: enough to make its sending cheap, few enough to share the last ones out evenly. */
const largestBatch = 32;
const batchesForEach = 4;
/** Batches under way for each thread: one in work, one waiting. */
const ahead = 2;
/** Files that the main thread takes at a time: it is soon back to hand out what the others wait for. */
const batchHere = 4;
/** Of the batches of the main thread that wait for an older one to be taken: no more than these are in memory. */
const mostDoneHere = 64;

/** How the warning begins that each thread would give. */
export const cacheWarning = 'no cache in';

/**
 * Bytes from which on two threads of a quiet machine are faster than one, measured on articles of 8 KB. Each thread starts, loads and
 * warms up by itself, which takes 0.3 to 0.6 s of processor time: what a thread does meanwhile is not won. Who names a number of threads
 * gets them.
 */
const worthThreads = lookup<number>({ check: 4_000_000, export: 1_000_000 });
/** Of the verbs that answer. */
const usualWorth = 8_000_000;

/**
 * Each thread runs the verb with these options over a batch of the files.
 *
 * @param take is given each line that is printed, in the order of the inputs.
 * @returns null when there are no threads to be had, or they would not pay: then nothing was done.
 */
export async function runInThreads(
  inputs: Inputs,
  invocation: Invocation,
  take: (line: string) => Promise<void>,
  progress: Progress | undefined,
): Promise<Outcome | null> {
  const { io, options } = invocation;
  const { jobs, failFast } = options as InputOptions & ManyOptions;
  const paths = inputs.list.flatMap((input) => (input.kind === 'file' ? [input.path] : []));
  if (jobs === 1 || paths.length < 2 || paths.length < inputs.list.length) return null;
  const worth = jobs === undefined ? (worthThreads[invocation.command.name] ?? usualWorth) : 0;
  const threads = await io.threads(paths, worth, jobs);
  if (threads === null) return null;
  let { outcome } = inputs;
  let isWarned = false;
  try {
    for await (const { ran, size } of batchesIn(threads, paths, invocation)) {
      for (const line of ran.lines.split('\n')) if (line !== '') await take(line);
      for (const note of ran.notes) {
        const isForAll = note.includes(cacheWarning);
        if (isForAll && isWarned) continue;
        isWarned ||= isForAll;
        io.note(note);
      }
      for (let each = 0; each < size; each++) progress?.advance();
      if (!isFailure(outcome) && ran.outcome !== 'done') outcome = ran.outcome;
      if (ran.isBroken || (failFast && isFailure(outcome))) break;
    }
  } finally {
    await threads.end();
  }
  return outcome;
}

interface Batch {
  readonly ran: Promise<Ran>;
  readonly size: number;
  /** When it is over, however it ended. */
  readonly settled: Promise<void>;
  isDone: boolean;
}

async function* batchesIn(
  threads: Threads,
  paths: readonly string[],
  { command, options, palette, version, debug = false }: Invocation,
): AsyncGenerator<{ readonly ran: Ran; readonly size: number }> {
  const colours = palette.error('') !== '';
  const under: Batch[] = [];
  const batchSize = Math.min(largestBatch, Math.ceil(paths.length / ((threads.count + 1) * batchesForEach)));
  let next = 0;
  const start = (size: number, run: (task: Task) => Promise<Ran>): Batch => {
    const batch = paths.slice(next, next + size);
    next += size;
    const ran = run({ verb: command.name, options, paths: batch, colours, debug, version });
    const over = () => {
      started.isDone = true;
    };
    const started = { ran, size: batch.length, settled: ran.then(over, over), isDone: false };
    under.push(started);
    return started;
  };
  const underWay = () => under.filter(({ isDone }) => !isDone).length;
  while (next < paths.length || under.length > 0) {
    while (next < paths.length && underWay() < threads.count * ahead) start(batchSize, threads.run);
    if (!under[0]!.isDone && next < paths.length && under.length < mostDoneHere) {
      await start(batchHere, threads.runHere).settled;
      await nextTurn();
      continue;
    }
    const { ran, size } = under.shift()!;
    yield { ran: await ran, size };
  }
}
