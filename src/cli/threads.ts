/** Runs a verb in worker threads; the only file that knows piscina. */

import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Ran, Task, Threads } from '../core/io.ts';
import { createGate, never } from './gate.ts';

/** @param folder where the bundle's file of a thread stands. */
export function startThreads(count: number, folder: string): Threads {
  const gate = createGate();
  let ended = false;
  const pool = new Piscina<Task, Ran>({
    filename: join(folder, 'thread.cjs'),
    minThreads: count,
    maxThreads: count,
    workerData: gate.memory,
    // Articles are small and many: a young generation of 16 MB for each thread would be filled with what is long done with.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  return {
    count,
    run: (task) =>
      pool.run(task).catch((error: unknown) => {
        if (ended) return never();
        throw error;
      }),
    async end() {
      ended = true;
      await gate.close();
      await pool.destroy();
    },
  };
}
