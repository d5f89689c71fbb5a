/** The effects that a command may have: files, streams, the terminal. The command line has one over Node, the tests one in memory. */

export interface Io {
  readonly stdin: { isTerminal(): boolean; read(): Promise<Uint8Array> };
  readonly stdout: { readonly isTerminal: boolean; readonly columns: number };
  /** Writes to stdout. Resolves when the text was taken; throws a quiet `ClosedPipe` when nobody reads any more. */
  out(content: string | Uint8Array): Promise<void>;
  /** Writes one line to stderr: notes, warnings, errors. */
  note(line: string): void;
  /** Throws a UserError (unreadable) that says why. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes all or nothing: to a temporary name in the same folder, then renamed. Throws a UserError (unwritable). */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** What a path is. */
  kindOf(path: string): Promise<'file' | 'folder' | 'missing'>;
  /** Files matching a glob pattern, or below a folder, with one of the extensions; sorted by name. */
  findFiles(pattern: string, extensions: readonly string[]): Promise<string[]>;
  /** The configuration nearest to the working folder, upwards; null without one. */
  findConfig(): Promise<{ readonly path: string; readonly text: string } | null>;
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
