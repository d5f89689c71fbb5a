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

  constructor(
    message: string,
    details: { outcome: Outcome; where?: string; hint?: string; cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.name = 'UserError';
    this.outcome = details.outcome;
    this.where = details.where;
    this.hint = details.hint;
  }
}

/** Nobody reads stdout any more (`| head`): no fault of anybody's, the command just ends. */
export class ClosedPipe extends Error {}

/** What was thrown over one input, as it is told of that input: whatever it is, the others go on. */
export function faultOfInput(error: unknown, name: string): UserError {
  if (error instanceof UserError) return error;
  // Walks of trees are recursive: a full stack is the text's doing.
  if (error instanceof RangeError && /call stack/iu.test(error.message)) {
    return new UserError('it is nested too deeply', {
      outcome: 'unreadable',
      where: name,
      hint: 'Take out some of the nested quotations, lists or tags.',
      cause: error,
    });
  }
  return bugError(error, name);
}

/** What nobody foresaw is our bug, and says so. */
export function bugError(error: unknown, where?: string): UserError {
  const message = error instanceof Error ? error.message : String(error);
  return new UserError(`a bug of ours: ${message}`, {
    outcome: 'bug',
    ...(where !== undefined && { where }),
    hint: 'Please report it with what --debug prints.',
    cause: error,
  });
}

/** A wrong word on the command line or in a call: exit code 2. */
export function usageError(message: string, hint?: string): UserError {
  return new UserError(message, { outcome: 'usage', ...(hint === undefined ? {} : { hint }) });
}
