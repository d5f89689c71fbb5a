/** The options of `article export` that speak of what is written, and how they reach the writers. */

import { usageError } from '../core/errors.ts';
import type { ExportOptions } from '../exporters/exporter.ts';
import type { Invocation, Option } from './command.ts';
import { positiveInteger } from './input-options.ts';

export interface WritingOptions {
  readonly width?: number;
  readonly title?: string;
  readonly author?: readonly string[];
  readonly date?: string;
  readonly cover?: string;
  readonly typography?: string;
  readonly resourcePath?: readonly string[];
  readonly template?: string;
  readonly referenceDoc?: string;
}

export const writingOptions: readonly Option[] = [
  { flags: '--title <text>', summary: "the title, instead of the article's" },
  { flags: '--author <name>', summary: "an author, instead of the article's; repeatable", repeatable: true },
  {
    flags: '--date <date>',
    summary: "when it was published, instead of the article's: 2026-03-14",
    parse: date,
  },
  { flags: '--cover <file>', summary: 'the image of the cover' },
  {
    flags: '--typography <profile>',
    summary: 'put spaces and characters right first, as article check --fix does: fr, fr-CA, fr-CH, web ...',
  },
  // Read by nobody: scripts that name it go on.
  { flags: '--math', summary: 'no longer needed: formulas are read as such' },
  {
    flags: '--resource-path <folder>',
    summary: "where images may be too, besides the article's folder; repeatable",
    repeatable: true,
  },
  { flags: '--template <file>', summary: 'a page with slots, for --to page' },
  { flags: '--reference-doc <file>', summary: 'a document whose styles are taken, for --to docx' },
  { flags: '--width <columns>', summary: 'wrap plain text at this width', parse: positiveInteger },
];

/** Reads the files that the options name. Throws a UserError for one that cannot be read. */
export async function readWritingOptions({ options, io }: Invocation): Promise<ExportOptions> {
  const { width, title, author, date: published, cover, template, referenceDoc } = options as WritingOptions;
  const made = sourceDate(io.variable('SOURCE_DATE_EPOCH'));
  return {
    ...(width !== undefined && { width }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { authors: author }),
    ...(published !== undefined && { published }),
    ...(cover !== undefined && {
      cover: { name: cover.split(/[/\\]/u).at(-1)!, bytes: await io.readFile(cover) },
    }),
    ...(made !== undefined && { date: made }),
    ...(template !== undefined && { template: await readText(template, io) }),
    ...(referenceDoc !== undefined && { referenceDoc: await io.readFile(referenceDoc) }),
  };
}

async function readText(path: string, io: Invocation['io']): Promise<string> {
  const [{ decode }, bytes] = await Promise.all([import('../read/decode.ts'), io.readFile(path)]);
  return decode(bytes, path).text;
}

function date(word: string): string {
  if (/^\d{4}(?:-\d{2}(?:-\d{2}(?:T.+)?)?)?$/u.test(word)) return word;
  throw usageError(`'${word}' is not a date`, 'Write it as 2026, 2026-03, 2026-03-14 or 2026-03-14T10:30Z.');
}

/** Seconds since 1970 (reproducible-builds.org/specs/source-date-epoch), as ISO 8601. */
function sourceDate(seconds: string | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  const last = 253_402_300_799;
  if (!/^\d{1,12}$/u.test(seconds) || Number(seconds) > last) {
    throw usageError(`SOURCE_DATE_EPOCH is '${seconds}'`, 'It counts the seconds since 1970, like date +%s.');
  }
  return `${new Date(1000 * Number(seconds)).toISOString().slice(0, 19)}Z`;
}
