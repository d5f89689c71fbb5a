/** Reads the translation files that a command line names. */

import type { Article } from '../core/article.ts';
import { UserError, usageError } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { TranslationFile } from '../translation/bitext.ts';
import { longestFile } from '../translation/formats/unreadable.ts';
import type { MemoryFile } from '../translation/memory/memory.ts';

/** What a file holds, article by article. Throws a UserError: (unreadable) with file and line, (usage) for an unknown format. */
export async function readTranslationFile(path: string, io: Io): Promise<readonly TranslationFile[]> {
  const bytes = path === '-' ? await io.stdin.read() : await io.readFile(path);
  if (bytes.length > longestFile) {
    throw new UserError(`the file is larger than ${longestFile / 1_000_000} MB`, {
      outcome: 'unreadable',
      where: path,
      hint: 'Split the translation, an article a file.',
    });
  }
  const [{ decode }, { readTranslation }] = await Promise.all([
    import('../read/decode.ts'),
    import('../translation/index.ts'),
  ]);
  return readTranslation(decode(bytes, path, encodingOf(bytes)).text, path);
}

/** XML comes as UTF-16 from some tools, and says so by its byte order mark. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** A translation as a memory, for the languages asked for; entries of other languages are left out. */
export async function readMemory(
  path: string,
  languages: { readonly source: string; readonly target: string },
  io: Io,
): Promise<MemoryFile> {
  const files = await readTranslationFile(path, io);
  const { sameLanguage } = await import('../translation/index.ts');
  const fits = (named: string | null, wanted: string) => named === null || sameLanguage(named, wanted);
  const fitting = files.filter(
    (file) => fits(file.sourceLanguage, languages.source) && fits(file.targetLanguage, languages.target),
  );
  if (fitting.length === 0 && files.length > 0) {
    const pairs = files.map((file) => `${file.sourceLanguage ?? '?'} to ${file.targetLanguage ?? '?'}`);
    io.note(
      `${path}: nothing from ${languages.source} to ${languages.target}; it holds ${[...new Set(pairs)].join(', ')}`,
    );
  }
  return { origin: path.split(/[/\\]/u).at(-1)!, entries: fitting.flatMap(({ entries }) => entries) };
}

/** The one of several articles in a translation file that is meant: by its text, by its name, or because there is one only. */
export function fileFor(
  article: Article,
  files: readonly TranslationFile[],
  { path, digest }: { readonly path: string; readonly digest: string },
): TranslationFile {
  const baseName = (name: string) => name.split(/[/\\]/u).at(-1);
  const { name } = article.source;
  const found =
    files.find((file) => file.digest === digest) ??
    files.find(({ original }) => original === name) ??
    files.find(({ original }) => original !== null && baseName(original) === baseName(name)) ??
    (files.length === 1 ? files[0] : undefined);
  if (found !== undefined) return found;
  if (files.length === 0) {
    throw new UserError('there is nothing to merge in it', {
      outcome: 'refused',
      where: path,
      hint: 'Make it with article segments.',
    });
  }
  const names = files.map(({ original }) => original ?? '?').join(', ');
  throw usageError(`'${path}' holds no translation of ${name}`, `It holds: ${names}.`);
}
