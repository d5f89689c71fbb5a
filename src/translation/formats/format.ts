/** The contract of a translation file format. */

import type { SegmentsFile, TranslationFile } from '../bitext.ts';

export interface TranslationFormat {
  /** What `--by` and `--codes` are when not given. */
  readonly by: 'sentence' | 'block';
  readonly codes: 'tags' | 'markdown';
  /** The same segments always give the same text. Throws a UserError (usage) for what the format cannot carry. */
  write(files: readonly SegmentsFile[], options: WriteOptions): string;
  /**
   * @param text decoded, without a byte order mark.
   * @param name what messages call the file.
   * @throws UserError (unreadable) with file and line, for what is not valid or too large or too deep.
   */
  read(text: string, name: string): readonly TranslationFile[];
}

export interface WriteOptions {
  /** Prefills empty targets with the source: OmegaT 3.6 shows only units that have one. */
  readonly client?: 'omegat';
  /** A byte order mark in front, by which Excel knows UTF-8 (CSV and TSV). */
  readonly bom?: boolean;
  /** An apostrophe before cells that a spreadsheet would run as a formula (CSV and TSV); taken off again on reading. */
  readonly guardFormulas?: boolean;
}
