/** `article export`: an article in other formats. */

import type { Article } from '../core/article.ts';
import { isFailure, type Outcome } from '../core/errors.ts';
import type { Progress } from '../core/io.ts';
import type { Exported, ExportOptions, Format } from '../exporters/exporter.ts';
import type { Command, Invocation } from './command.ts';
import { readWritingOptions, type WritingOptions, writingOptions } from './export-options.ts';
import { pathIn, refuseRepeats, type Target, targetOf } from './export-target.ts';
import { folderOf, imageReader } from './image-files.ts';
import { inputOptions, recordsOption, slugsOption, threadOptions } from './input-options.ts';
import { eachInput, findInputs, type Inputs, withProgress } from './inputs.ts';
import { runInThreads } from './threaded.ts';

type Content = Exported['content'];

interface ExportCommandOptions extends WritingOptions {
  readonly to?: string;
  readonly output?: string;
  readonly strict?: boolean;
}

export const exportCommand: Command = {
  name: 'export',
  summary: 'The article in other formats; article formats lists them',
  operands: '[files...]',
  examples: [
    { command: 'article export --to md article.txt', does: 'bare text as Markdown, on stdout' },
    { command: 'article export article.md -o article.html', does: 'the format is taken from the name' },
    { command: 'article export --to text --width 72 article.md', does: 'plain text, wrapped at 72 columns' },
    {
      command: "article export --to html,md 'posts/*.md' -o site/",
      does: 'a file for each article and format, in a folder',
    },
  ],
  records: 'content',
  options: [
    {
      flags: '-t, --to <formats>',
      summary: 'one format, or several with commas between (default: by the name of the output, else md)',
    },
    { flags: '-o, --output <path>', summary: 'a file, or a folder (ending in /) for several files' },
    { flags: '--strict', summary: 'exit with 1 when there is a warning' },
    ...writingOptions,
    recordsOption,
    ...threadOptions,
    slugsOption,
    ...inputOptions,
  ],
  async run(invocation) {
    const { extensionsOf, formatForFile, formats } = await import('../exporters/index.ts');
    const { to, output, strict } = invocation.options as ExportCommandOptions;
    const names = to ?? (output === undefined ? undefined : formatForFile(output)) ?? 'md';
    const chosen = [...new Set(names.split(',').map((name) => formats.get(name.trim())))];
    const inputs = await findInputs(invocation);
    const target = await targetOf(output, { formats: chosen, several: inputs.several }, invocation);
    const extensions = extensionsOf(chosen);
    if (target.kind === 'folder') refuseRepeats(target.path, inputs, [...extensions.values()], invocation);
    const options = await readWritingOptions(invocation);
    const work = { chosen, target, extensions, options };
    const isFolder = target.kind === 'folder';
    const outcome = await withProgress(
      inputs,
      invocation,
      async (progress) =>
        (isFolder ? await runInThreads(inputs, invocation, async () => {}, progress) : null) ??
        (await exportHere(inputs, work, invocation, progress)),
      isFolder ? 2 : undefined,
    );
    return outcome === 'findings' && !strict ? 'done' : outcome;
  },
};

interface Work {
  readonly chosen: readonly Format[];
  readonly target: Target;
  readonly extensions: ReadonlyMap<string, string>;
  readonly options: ExportOptions;
}

/** Warnings make the outcome `findings`. */
async function exportHere(
  inputs: Inputs,
  work: Work,
  invocation: Invocation,
  progress: Progress | undefined,
): Promise<Outcome> {
  const { results, outcome } = eachInput(
    inputs,
    invocation,
    async ({ article }) => exportOne(await proofread(article(), invocation), work, invocation),
    progress,
  );
  let warned = false;
  for await (const { printed, warnings } of results) {
    for (const content of printed) await invocation.io.out(content);
    for (const line of warnings) invocation.io.note(line);
    if (warnings.size > 0) warned = true;
  }
  return warned && !isFailure(outcome()) ? 'findings' : outcome();
}

interface ExportedArticle {
  /** What is for stdout: the rest stands in its files. */
  readonly printed: readonly Content[];
  /** Several formats lose the same things: each is told once. */
  readonly warnings: ReadonlySet<string>;
}

async function exportOne(
  article: Article,
  { chosen, target, extensions, options }: Work,
  invocation: Invocation,
): Promise<ExportedArticle> {
  const { io, palette } = invocation;
  const { exporterOf } = await import('../exporters/index.ts');
  const write = exporterOf(article, optionsFor(article, options, invocation));
  const printed: Content[] = [];
  const told = new Set<string>();
  for (const format of chosen) {
    const { content, warnings } = await write(format);
    if (target.kind === 'stdout') printed.push(content);
    else {
      const path = pathOf(target, article, extensions.get(format.name)!);
      await io.writeFile(path, content, target.kind === 'folder' ? { within: target.path } : {});
    }
    for (const { where, message } of warnings)
      told.add(`${where}: ${palette.warning('warning:')} ${message}`);
  }
  return { printed, warnings: told };
}

/** `--typography`: in the article's own text, so that every format has the same. */
async function proofread(article: Article, invocation: Invocation): Promise<Article> {
  const { typography } = invocation.options as WritingOptions;
  if (typography === undefined) return article;
  const { withTypography } = await import('./checking/index.ts');
  return withTypography(article, typography, invocation);
}

function optionsFor(
  article: Article,
  options: ExportOptions,
  { options: given, io, isRecord }: Invocation,
): ExportOptions {
  const { resourcePath = [] } = given as WritingOptions;
  const folders = isRecord ? resourcePath : [folderOf(article), ...resourcePath];
  return { ...options, readImage: imageReader(folders, io) };
}

function pathOf(target: Exclude<Target, { kind: 'stdout' }>, { source }: Article, extension: string): string {
  return target.kind === 'file' ? target.path : pathIn(target.path, source.name, extension);
}
