/** Says what went wrong in one line: `article: <file>:<line>:<column>: <what is wrong>`, and a hint that says what to do. */

import type { UserError } from '../core/errors.ts';
import type { Invocation } from './command.ts';

/** With `--debug`, the stack of what was thrown stands before it. */
export function printError(
  error: UserError,
  { io, palette, debug }: Pick<Invocation, 'io' | 'palette' | 'debug'>,
): void {
  const thrown = error.cause ?? error;
  const stack = debug && thrown instanceof Error ? (thrown.stack ?? thrown.message).split('\n') : [];
  for (const line of stack) io.note(line);
  const where = error.where === undefined ? '' : `${error.where}: `;
  io.note(`${palette.error('article:')} ${where}${error.message}`);
  if (error.hint !== undefined) io.note(`  ${palette.faint(error.hint)}`);
}
