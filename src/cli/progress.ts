/** Draws how far a long work is; the only file that knows cli-progress. */

import { Bar } from 'cli-progress';
import type { Progress } from '../core/io.ts';

export function progressBar(total: number, stream: NodeJS.WritableStream): Progress {
  const bar = new Bar({
    format: '{bar} {value} of {total}, {rate} a second, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    stream,
  });
  const started = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: 0 });
  return {
    advance() {
      done++;
      bar.update(done, { rate: Math.round((1000 * done) / (performance.now() - started)) });
    },
    end: () => bar.stop(),
  };
}
