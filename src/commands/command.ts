/** The contract of a verb: what it is called, what it takes, and what it does. Help, completions and the parser are made from it. */

import type { Outcome } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { Inputs } from './inputs.ts';

export interface Command {
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** What stands after the options: `[files...]`. */
  readonly operands: string;
  readonly examples: readonly Example[];
  readonly options: readonly Option[];
  /** How `--ndjson` answers a record from stdin: by the document of `--json`, or with what is written as a string. Not without it. */
  readonly records?: 'json' | 'content';
  /** Writes its result through `io`; throws a UserError for what the user can mend. */
  run(invocation: Invocation): Promise<Outcome>;
}

interface Example {
  readonly command: string;
  readonly does: string;
}

export interface Option {
  /** As commander reads them: `-o, --output <path>`. */
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  /** Turns the word that was typed into a value. Throws a usage error. */
  readonly parse?: (word: string) => unknown;
  /** May be given several times; the values come as an array. */
  readonly repeatable?: boolean;
}

/** What was typed, understood, and the means to act on it. */
export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  /** What the operands name, where that is known already: in a thread. */
  readonly inputs?: Inputs;
  /** By the long name of each flag, in camel case. A command names the type of its own. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly io: Io;
  readonly palette: Palette;
  /** Of the command. */
  readonly version: string;
  /** Whether the article came as a record: the path that it names is none of this machine. */
  readonly isRecord?: boolean;
  /** Whether the stacks of faults are printed. */
  readonly debug?: boolean;
}

/** Colours that mean something, for one line of text without colours: what would steer a terminal is made visible on the way, in colour or not. */
export interface Palette {
  readonly title: (text: string) => string;
  readonly label: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bar: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly error: (text: string) => string;
}
