/** Says what a call was refused with. */

import { UserError } from '../../src/core/errors.ts';

/** `file:line: message`, with the hint below it; fails when the call is not refused, or not as a user's fault. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { where, message, hint, outcome } = error;
    return `${outcome} ${where ?? ''}: ${message}${hint === undefined ? '' : `\n${hint}`}`;
  }
  throw new Error('not refused');
}
