/** Joins the command line to Node: its streams, its environment. Threads load it too. */

import { nodeIo } from './node-io.ts';
import { run } from './program.ts';

export { runTask } from './run-task.ts';

/** Runs a command line in this process and gives its exit code. */
export function main(words: readonly string[], version: string): Promise<number> {
  return run(words, { io: nodeIo(), environment: process.env, version });
}
