/** The table of translation file formats: adding one is a file and a line here. Each is loaded when it is asked for. */

import { createRegistry } from '../../core/registry.ts';
import type { SegmentsFile, TranslationFile } from '../bitext.ts';
import type { TranslationFormat, WriteOptions } from './format.ts';

interface Entry {
  /** What `--to` takes. */
  readonly name: string;
  readonly summary: string;
  /** With its full stop; the first is what files are named with. */
  readonly extensions: readonly string[];
  /** What only such a file begins with, where extensions are shared. */
  readonly opening?: RegExp;
  readonly load: () => Promise<TranslationFormat>;
}

export const translationFormats = createRegistry<Entry>('translation format', [
  {
    name: 'xliff',
    summary: 'XLIFF 1.2: OmegaT, Trados, memoQ, Weblate',
    extensions: ['.xlf', '.xliff'],
    opening: /<(?:\w+:)?xliff\b[^<>]*\bversion\s*=\s*["']1\./u,
    load: async () => (await import('./xliff12.ts')).xliff12,
  },
  {
    name: 'xliff2',
    summary: 'XLIFF 2.1',
    extensions: ['.xlf', '.xliff'],
    opening: /<(?:\w+:)?xliff\b[^<>]*\bversion\s*=\s*["']2\./u,
    load: async () => (await import('./xliff21.ts')).xliff21,
  },
  {
    name: 'po',
    summary: 'gettext: Poedit, Weblate, msgmerge',
    extensions: ['.po', '.pot'],
    load: async () => (await import('./po.ts')).po,
  },
  {
    name: 'tmx',
    summary: 'TMX 1.4, a translation memory',
    extensions: ['.tmx'],
    load: async () => (await import('./tmx.ts')).tmx,
  },
  {
    name: 'csv',
    summary: 'a table with commas: Excel, LibreOffice',
    extensions: ['.csv'],
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'tsv',
    summary: 'a table with tabs',
    extensions: ['.tsv'],
    load: async () => (await import('./csv.ts')).tsv,
  },
  {
    name: 'json',
    summary: 'text, tagged text, codes, positions, context',
    extensions: ['.json'],
    load: async () => (await import('./json.ts')).json,
  },
]);

/** The format that a file name stands for; undefined when there is none. */
export function formatForTranslation(path: string): string | undefined {
  return translationFormats.entries.find(({ extensions }) =>
    extensions.some((extension) => path.toLowerCase().endsWith(extension)),
  )?.name;
}

/**
 * The segments in a format: text that ends with one line ending, the same for the same segments.
 *
 * @param format its name. Throws a UserError (usage) for one that there is not, and for what a format cannot carry.
 */
export async function writeTranslation(
  files: readonly SegmentsFile[],
  format: string,
  options: WriteOptions = {},
): Promise<string> {
  return (await translationFormats.get(format).load()).write(files, options);
}

/**
 * @param text decoded, without a byte order mark.
 * @returns what it holds of each article. Throws a UserError: (usage) when the name stands for no format, (unreadable)
 *   with file and line for what is not valid.
 */
export async function readTranslation(text: string, name: string): Promise<readonly TranslationFile[]> {
  const head = text.slice(0, 4096);
  const named = formatForTranslation(name);
  const byContent = translationFormats.entries.find(({ opening }) => opening?.test(head));
  const entry = byContent ?? translationFormats.get(named ?? name.split('.').at(-1)!);
  return (await entry.load()).read(text, name);
}
