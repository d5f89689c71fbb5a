/** `article segments`: an article taken apart for a translator's tool, what that will cost, and whether what came back is sound. */

import { type Outcome, usageError } from '../core/errors.ts';
import type { SegmentsFile } from '../translation/bitext.ts';
import type { Content } from '../translation/content.ts';
import type { WriteOptions } from '../translation/formats/format.ts';
import type { Memory } from '../translation/memory/memory.ts';
import type { Command, Invocation } from './command.ts';
import { type InputOptions, inputOptions, jsonOption, languageCode, recordsOption } from './input-options.ts';
import { eachInput, findInputs } from './inputs.ts';
import { checkQuality, type QualityCommandOptions } from './segments-check.ts';
import { readMemory, readTranslationFile } from './translation-files.ts';

interface SegmentsCommandOptions extends InputOptions, WriteOptions, QualityCommandOptions {
  readonly to?: string;
  readonly output?: string;
  readonly targetLanguage?: string;
  readonly by?: 'sentence' | 'block';
  readonly codes?: 'tags' | 'markdown';
  readonly keys?: readonly string[];
  readonly html?: boolean;
  readonly comments?: boolean;
  readonly protect?: readonly string[];
  readonly previous?: string;
  readonly memory?: readonly string[];
  readonly pseudo?: boolean;
  readonly stats?: boolean;
}

export const segments: Command = {
  name: 'segments',
  summary: 'What a translator translates, for their tool; the cost, and checks of what came back',
  operands: '[files...]',
  examples: [
    {
      command: 'article segments article.md --target-language en -o article.xlf',
      does: 'XLIFF for OmegaT, Trados, memoQ, Weblate',
    },
    { command: 'article segments article.md --to po -o article.pot', does: 'a gettext template for Poedit' },
    {
      command: 'article segments article.md --previous old.xlf --target-language en -o new.xlf',
      does: 'keeps what was translated before',
    },
    {
      command: 'article segments article.md --memory memory.tmx --stats',
      does: 'the words by match, as translators quote them',
    },
    { command: 'article segments --check article.xlf', does: 'finds what is wrong in a translation' },
    {
      command: "article segments article.md --protect '\\{\\{.*?\\}\\}' -o article.xlf",
      does: 'keeps shortcodes out of it',
    },
  ],
  records: 'json',
  options: [
    { flags: '-t, --to <format>', summary: 'xliff (the default), xliff2, po, tmx, csv, tsv or json' },
    {
      flags: '-o, --output <file>',
      summary: 'where to write them; its ending names the format (default: stdout)',
    },
    { flags: '--target-language <code>', summary: 'the language to translate into', parse: languageCode },
    {
      flags: '--by <unit>',
      summary: 'sentence or block (default: block for po, else sentence)',
      choices: ['sentence', 'block'],
    },
    {
      flags: '--codes <how>',
      summary: 'marks as tags, or as raw markdown (default: markdown for po, else tags)',
      choices: ['tags', 'markdown'],
    },
    {
      flags: '--keys <keys>',
      summary: 'the keys of front matter to translate: title,description',
      parse: listOf,
    },
    { flags: '--html', summary: 'the text in blocks of HTML too' },
    { flags: '--comments', summary: 'the comments in blocks of code too' },
    {
      flags: '--protect <regex>',
      summary: 'what must not be translated: Liquid, shortcodes, JSX; may be given again',
      repeatable: true,
    },
    {
      flags: '--previous <file>',
      summary: 'an earlier translation of this article: what did not change is kept',
    },
    {
      flags: '--memory <file>',
      summary: 'a TMX or another translation to find matches in; may be given again',
      repeatable: true,
    },
    { flags: '--pseudo', summary: 'a pretended translation, accented and a third longer, to try a layout' },
    {
      flags: '--stats',
      summary: 'the words by match (101, 100, 95-99 ... new, repetitions), done and remaining',
    },
    {
      flags: '--check <translation>',
      summary: 'check a translation instead; exit 1 when it has errors or warnings',
    },
    {
      flags: '--glossary <csv>',
      summary: 'with --check: terms that must be translated so (columns source, target)',
    },
    { flags: '--only <checks>', summary: 'with --check: these checks only', parse: listOf },
    { flags: '--skip <checks>', summary: 'with --check: without these checks', parse: listOf },
    {
      flags: '--client <name>',
      summary: 'omegat: targets prefilled, which OmegaT needs',
      choices: ['omegat'],
    },
    { flags: '--bom', summary: 'with CSV and TSV: the mark by which Excel knows UTF-8' },
    {
      flags: '--guard-formulas',
      summary: 'with CSV and TSV: an apostrophe before what a spreadsheet would run',
    },
    jsonOption,
    recordsOption,
    ...inputOptions,
  ],
  async run(invocation) {
    const options = invocation.options as SegmentsCommandOptions;
    if (options.check !== undefined) return checkQuality(invocation);
    const translation = await import('../translation/index.ts');
    const { formatForTranslation, pseudo, translationFormats } = translation;
    const byName = options.output === undefined ? undefined : formatForTranslation(options.output);
    const chosen = options.to ?? (options.json && !options.stats ? 'json' : byName) ?? 'xliff';
    const format = await translationFormats.get(chosen).load();
    const read = await extractAll(invocation, {
      by: options.by ?? format.by,
      codes: options.codes ?? format.codes,
    });
    if (read.outcome !== 'done') return read.outcome;
    const files = await leveraged(read.files, invocation);
    if (options.stats) return showStats(files, invocation);
    const written = format.write(
      options.pseudo ? files.map((file) => pretended(file, pseudo)) : files,
      options,
    );
    if (options.output === undefined || options.output === '-') await invocation.io.out(written);
    else await invocation.io.writeFile(options.output, written);
    return 'done';
  },
};

function pretended(
  file: SegmentsFile,
  pseudo: (content: Content, codes: SegmentsFile['codes']) => Content,
): SegmentsFile {
  const entries = file.entries.map((entry) => ({
    ...entry,
    target: pseudo(entry.source, file.codes),
    state: 'translated' as const,
  }));
  return { ...file, entries };
}

/** All or nothing: a file that lacks an article would be taken for the whole. */
async function extractAll(
  invocation: Invocation,
  cut: { readonly by: 'sentence' | 'block'; readonly codes: 'tags' | 'markdown' },
): Promise<{ files: SegmentsFile[]; outcome: Outcome }> {
  const { keys, html, comments, protect, targetLanguage } = invocation.options as SegmentsCommandOptions;
  const { extract } = await import('../translation/index.ts');
  const { results, outcome } = eachInput(await findInputs(invocation), invocation, async (input) => {
    const article = input.article();
    const { frontMatter } = article.meta;
    const unused = (keys ?? []).filter(
      (key) => frontMatter === null || !Object.hasOwn(frontMatter.values, key.split('.')[0]!),
    );
    if (unused.length > 0)
      invocation.io.note(`${article.source.name}: no '${unused.join("', '")}' in its front matter`);
    return extract(article, {
      ...cut,
      html: html ?? false,
      comments: comments ?? false,
      ...(keys && { keys }),
      ...(protect && { protect }),
      ...(targetLanguage !== undefined && { targetLanguage }),
    });
  });
  const files: SegmentsFile[] = [];
  for await (const file of results) files.push(file);
  return { files, outcome: outcome() };
}

/** With what earlier translations and memories know of them. */
async function leveraged(
  files: readonly SegmentsFile[],
  invocation: Invocation,
): Promise<readonly SegmentsFile[]> {
  const { previous, memory = [] } = invocation.options as SegmentsCommandOptions;
  const paths = [...(previous === undefined ? [] : [previous]), ...memory];
  if (paths.length === 0) return files;
  const { createMemory, leverage } = await import('../translation/index.ts');
  const target = await targetOf(paths, invocation);
  const bySource = new Map<string, Promise<Memory>>();
  const memoryFor = (source: string) => {
    const languages = { source, target };
    const made =
      bySource.get(source) ??
      Promise.all(paths.map((path) => readMemory(path, languages, invocation.io))).then((read) =>
        createMemory(read, languages),
      );
    bySource.set(source, made);
    return made;
  };
  return Promise.all(
    files.map(async (file) =>
      leverage({ ...file, targetLanguage: target }, await memoryFor(file.sourceLanguage)),
    ),
  );
}

/** The language asked for, or the first that an earlier translation is in. */
async function targetOf(paths: readonly string[], { io, options }: Invocation): Promise<string> {
  const { targetLanguage } = options as SegmentsCommandOptions;
  if (targetLanguage !== undefined) return targetLanguage;
  for (const path of paths) {
    const named = (await readTranslationFile(path, io)).find((file) => file.targetLanguage !== null);
    if (named !== undefined) return named.targetLanguage!;
  }
  throw usageError('the language to translate into is not known', 'Name it: --target-language en.');
}

async function showStats(files: readonly SegmentsFile[], invocation: Invocation): Promise<Outcome> {
  const { analyzeTranslation } = await import('../translation/index.ts');
  const analysis = analyzeTranslation(files);
  const { json } = invocation.options as { json?: boolean };
  if (json)
    await invocation.io.out(
      `${JSON.stringify({ schema: 'article.segments-stats/1', ...analysis }, null, 2)}\n`,
    );
  else {
    const { showAnalysis } = await import('./analysis-view.ts');
    await invocation.io.show(`${showAnalysis(analysis, invocation.palette)}\n`);
  }
  return 'done';
}

function listOf(word: string): string[] {
  return word.split(',').map((part) => part.trim());
}
