/** Ctrl-C and SIGTERM: what has to be put in order first is, then the process ends with the code that says so. */

import { exitCodes } from '../core/errors.ts';

const signals = { SIGINT: exitCodes.interrupted.code, SIGTERM: exitCodes.terminated.code } as const;

const duties = new Set<() => unknown>();
let watching = false;
let leaving = false;

/**
 * Listening costs 3 ms: only who has something to put in order does.
 *
 * @returns takes the duty off again.
 */
export function beforeLeaving(duty: () => unknown): () => void {
  duties.add(duty);
  if (!watching) for (const [signal, code] of Object.entries(signals)) process.on(signal, () => leave(code));
  watching = true;
  return () => duties.delete(duty);
}

/** A second signal does not wait. */
function leave(code: number): void {
  if (leaving) process.exit(code);
  leaving = true;
  void Promise.allSettled([...duties].map(async (duty) => duty())).then(() => process.exit(code));
}
