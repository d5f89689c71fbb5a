/** The effects that a command may have: files, streams, the terminal. The command line has one over Node, the tests one in memory. */

import type { Outcome, UserError } from './errors.ts';

export interface Io {
  readonly stdin: {
    isTerminal(): boolean;
    read(): Promise<Uint8Array>;
    /** As they come; whoever takes them slowly slows down whoever writes. */
    chunks(): AsyncIterable<Uint8Array>;
  };
  readonly stdout: { readonly isTerminal: boolean; readonly columns: number };
  /** Writes content to stdout, as it is unless a terminal would be steered by it. Resolves when it was taken; throws a quiet `ClosedPipe` when nobody reads any more. */
  out(content: string | Uint8Array): Promise<void>;
  /** Writes what people read to stdout, with what would steer their terminal or log made visible. */
  show(text: string): Promise<void>;
  /** Writes one line to stderr, made visible too: notes, warnings, errors. */
  note(line: string): void;
  /**
   * Throws a UserError (unreadable) that says why.
   *
   * @param most bytes: null for a file that has more, which is not read.
   */
  readFile(path: string): Promise<Uint8Array>;
  readFile(path: string, most: number): Promise<Uint8Array | null>;
  /**
   * The file that a path names from one of the folders, if it really stands below one of them: symbolic links are followed
   * before it is judged. A path from the root (`/images/a.png`) is also looked for below each folder. Else why it is not read.
   *
   * @param largest in bytes.
   */
  readWithin(folders: readonly string[], path: string, largest: number): Promise<Uint8Array | NotRead>;
  /** Writes all or nothing: to a temporary name in the same folder, then renamed. A link stays, and what it names is written. Throws a UserError (unwritable). */
  writeFile(path: string, content: string | Uint8Array, options?: WriteOptions): Promise<void>;
  /** Makes a folder that nobody else can write to, where there is none. Says what is wrong with it; null when nothing is. */
  ownFolder(path: string): Promise<string | null>;
  /** A variable of the environment; undefined when it is not set or empty. */
  variable(name: string): string | undefined;
  /** Shows on a terminal how far a long work is; does nothing elsewhere. */
  progress(total: number): Promise<Progress>;
  /**
   * Threads to run a verb in; null where one is as fast: a single processor, or less to do than starting threads costs.
   *
   * @param worth bytes from which on threads pay; a file counts for more than it has (see node-io.ts).
   */
  threads(paths: readonly string[], worth: number, most?: number): Promise<Threads | null>;
  /** The names in a folder; none when it cannot be read. */
  namesIn(folder: string): readonly string[];
  /** The text of a small file of a site, of 1 MB at most; empty when it cannot be read. */
  textBeside(path: string): string;
  /** What a path is. */
  kindOf(path: string): Promise<'file' | 'folder' | 'missing'>;
  /** Files matching a glob pattern, or below a folder, with one of the extensions; sorted by name. No link is followed. */
  findFiles(pattern: string, extensions: readonly string[]): Promise<FoundFiles>;
  /** The configuration nearest to the working folder, upwards; null without one. */
  findConfig(): Promise<{ readonly path: string; readonly text: string } | null>;
  /** A file of a package that is installed where the command is; null without it. */
  readInstalled(name: string, file: string): Uint8Array | null;
  /**
   * Runs a program of the user's on a temporary file that holds the text; its path follows the words. Null when there is no such
   * program.
   */
  runOnText(
    program: string,
    words: readonly string[],
    text: string,
  ): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string } | null>;
}

export interface WriteOptions {
  /** False: it need not outlast a loss of power. */
  readonly lasting?: boolean;
  /** The folder that a link there may not lead out of. */
  readonly within?: string;
}

export interface FoundFiles {
  readonly paths: readonly string[];
  /** The folders that could not be looked into. */
  readonly unreadable: readonly UserError[];
}

export type NotRead = 'missing' | 'outside' | 'no file' | 'too large' | 'unreadable';

export interface Threads {
  /** Beside the main thread. */
  readonly count: number;
  run(task: Task): Promise<Ran>;
  /** In the main thread, which has nothing else to do than to wait for the others. */
  runHere(task: Task): Promise<Ran>;
  /** What is being written is finished, everything else that is under way is lost. */
  end(): Promise<void>;
}

/** A command line for a thread. */
export interface Task {
  readonly verb: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly paths: readonly string[];
  readonly colours: boolean;
  readonly debug: boolean;
  readonly version: string;
}

export interface Ran {
  readonly lines: string;
  readonly notes: readonly string[];
  readonly outcome: Outcome;
  /** Whether it ended before its last file: what was wrong is wrong for the others too. */
  readonly isBroken: boolean;
}

export interface Progress {
  /** One more is done. */
  advance(): void;
  end(): void;
}
