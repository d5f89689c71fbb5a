/** What a user can mend, and the one table of exit codes. */

/** The exit codes that scripts rely on; `article help exit-codes` prints this table. */
export const exitCodes = {
  done: { code: 0, meaning: 'done' },
  findings: { code: 1, meaning: 'findings, or a budget or gate not met' },
  usage: { code: 2, meaning: 'wrong usage or configuration, or no file matched' },
  unreadable: { code: 3, meaning: 'an input is unreadable, or is not text in the encoding asked for' },
  refused: { code: 4, meaning: 'a merge was refused or is partial' },
  unwritable: { code: 5, meaning: 'the output could not be written' },
  bug: { code: 70, meaning: 'a bug of ours: please report it' },
  interrupted: { code: 130, meaning: 'interrupted (Ctrl-C)' },
  terminated: { code: 143, meaning: 'ended from outside (SIGTERM)' },
} as const;

export type Outcome = keyof typeof exitCodes;

/** Whether something could not be done; findings are a result. */
export function isFailure(outcome: Outcome): boolean {
  return outcome !== 'done' && outcome !== 'findings';
}

/** A fault that the user can mend: one line that says what is wrong and where, and a hint that says what to do. Anything else thrown is our bug. */
export class UserError extends Error {
  readonly outcome: Outcome;
  /** `file`, `file:line` or `file:line:column`; undefined when no file is at fault. */
  readonly where: string | undefined;
  readonly hint: string | undefined;

  constructor(message: string, details: { outcome: Outcome; where?: string; hint?: string }) {
    super(message);
    this.name = 'UserError';
    this.outcome = details.outcome;
    this.where = details.where;
    this.hint = details.hint;
  }
}

/** A wrong word on the command line or in a call: exit code 2. */
export function usageError(message: string, hint?: string): UserError {
  return new UserError(message, { outcome: 'usage', ...(hint === undefined ? {} : { hint }) });
}
