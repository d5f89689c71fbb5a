/** Joins the command line to Node: its streams, its environment, its signals. */

import { exitCodes } from '../core/errors.ts';
import { nodeIo, removeUnfinished } from './node-io.ts';
import { run } from './program.ts';

/** Runs a command line in this process and gives its exit code. */
export function main(words: readonly string[], version: string): Promise<number> {
  process.on('SIGINT', () => {
    void removeUnfinished().finally(() => process.exit(exitCodes.interrupted.code));
  });
  return run(words, { io: nodeIo(), environment: process.env, version });
}
