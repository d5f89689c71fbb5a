/** Checks many files in threads: each is read, checked and fixed there; what is known and how it is told, the main thread sees to. */

import type { Outcome } from '../../core/errors.ts';
import type { Progress } from '../../core/io.ts';
import type { Invocation } from '../command.ts';
import type { Inputs } from '../inputs.ts';
import { runInThreads } from '../threaded.ts';
import type { CheckedArticle } from './checked.ts';
import type { OpenReport } from './reports.ts';

/** @returns null when nothing was done. */
export function checkInThreads(
  inputs: Inputs,
  invocation: Invocation,
  take: (article: CheckedArticle) => Promise<void>,
  progress: Progress | undefined,
): Promise<Outcome | null> {
  const { baseline: _, updateBaseline: __, ...options } = invocation.options;
  const asking = { ...invocation, options: { ...options, format: 'checked' } };
  return runInThreads(inputs, asking, (line) => take(JSON.parse(line)), progress);
}

/** The text is only there to show findings in. */
export const checkedLines: OpenReport = {
  add: (article) =>
    `${JSON.stringify({ ...article, text: article.findings.length === 0 ? '' : article.text })}\n`,
  end: () => '',
};
