/** What files are written through: once it is closed no more are begun, and it tells when the last one stands whole. Threads share one. */

export interface Gate {
  /** What a thread makes the same gate of. */
  readonly memory: SharedArrayBuffer;
  /** Runs it; never comes back where the gate is closed. */
  pass<Result>(write: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is being written any more. */
  close(): Promise<void>;
}

const closed = 0;
const underWay = 1;

/** Milliseconds that a write may take to come to its end: a pipe that nobody reads never does. */
const longest = 5_000;
const between = 5;

export function createGate(memory = new SharedArrayBuffer(8)): Gate {
  const state = new Int32Array(memory);
  const leave = () => Atomics.sub(state, underWay, 1);
  return {
    memory,
    pass(write) {
      // Counted first: whoever closes between the two lines sees it.
      Atomics.add(state, underWay, 1);
      if (Atomics.load(state, closed) === 0) return write().finally(leave);
      leave();
      return never();
    },
    async close() {
      Atomics.store(state, closed, 1);
      for (let waited = 0; waited < longest && Atomics.load(state, underWay) > 0; waited += between) {
        await new Promise((resolve) => setTimeout(resolve, between));
      }
    },
  };
}

/** The answer to what is asked of a process that is about to end. */
export function never(): Promise<never> {
  return new Promise(() => {});
}
