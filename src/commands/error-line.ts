/** Says what went wrong in one line: `article: <file>:<line>:<column>: <what is wrong>`, and a hint that says what to do. */

import type { UserError } from '../core/errors.ts';
import type { Invocation } from './command.ts';

export function printError(error: UserError, { io, palette }: Pick<Invocation, 'io' | 'palette'>): void {
  const where = error.where === undefined ? '' : `${error.where}: `;
  io.note(`${palette.error('article:')} ${where}${error.message}`);
  if (error.hint !== undefined) io.note(`  ${palette.faint(error.hint)}`);
}
