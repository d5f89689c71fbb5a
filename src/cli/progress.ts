/** Draws how far a long work is; the only file that knows cli-progress. */

import { Bar } from 'cli-progress';
import type { Progress } from '../core/io.ts';

export function progressBar(total: number, stream: NodeJS.WritableStream): Progress {
  const bar = new Bar({
    format: '{bar} {value} of {total}, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    stream,
  });
  bar.start(total, 0);
  return { advance: () => bar.increment(), end: () => bar.stop() };
}
