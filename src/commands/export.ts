/** `article export`: an article in other formats. */

import type { Article } from '../core/article.ts';
import type { ExportOptions, ExportWarning, Format } from '../exporters/exporter.ts';
import type { Command, Invocation } from './command.ts';
import { readWritingOptions, type WritingOptions, writingOptions } from './export-options.ts';
import { pathIn, type Target, targetOf } from './export-target.ts';
import { imageReader } from './image-files.ts';
import { inputOptions, recordsOption } from './input-options.ts';
import { findInputs, readInputs } from './inputs.ts';

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
    ...inputOptions,
  ],
  async run(invocation) {
    const { exporterOf, extensionsOf, formatForFile, formats } = await import('../exporters/index.ts');
    const { to, output, strict } = invocation.options as ExportCommandOptions;
    const names = to ?? (output === undefined ? undefined : formatForFile(output)) ?? 'md';
    const chosen = [...new Set(names.split(',').map((name) => formats.get(name.trim())))];
    const inputs = await findInputs(invocation);
    const target = await targetOf(output, { formats: chosen, several: inputs.several }, invocation);
    const options = await readWritingOptions(invocation);
    const { articles, outcome } = readInputs(inputs, invocation);
    const progress =
      target.kind === 'folder' && inputs.list.length > 1
        ? await invocation.io.progress(inputs.list.length)
        : undefined;
    const put = writerTo(target, extensionsOf(chosen), invocation);
    let warned = false;
    try {
      for await (const read of articles) {
        const article = await proofread(read, invocation);
        const told = new Set<string>();
        const write = exporterOf(article, optionsFor(article, options, invocation));
        for (const format of chosen) {
          const { content, warnings } = await write(format);
          await put(content, article, format);
          for (const warning of warnings) tell(warning, told, invocation);
        }
        if (told.size > 0) warned = true;
        progress?.advance();
      }
    } finally {
      progress?.end();
    }
    return strict && warned && outcome() === 'done' ? 'findings' : outcome();
  },
};

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
  { options: given, io }: Invocation,
): ExportOptions {
  return { ...options, readImage: imageReader(article, (given as WritingOptions).resourcePath ?? [], io) };
}

type Put = (content: string | Uint8Array, article: Article, format: Format) => Promise<void>;

function writerTo(target: Target, extensions: ReadonlyMap<string, string>, { io }: Invocation): Put {
  const written = new Set<string>();
  return async (content, article, { name }) => {
    if (target.kind === 'stdout') await io.out(content);
    else if (target.kind === 'file') await io.writeFile(target.path, content);
    else await io.writeFile(pathIn(target.path, article, extensions.get(name)!, written), content);
  };
}

/** Several formats lose the same things: each is told once. */
function tell({ where, message }: ExportWarning, told: Set<string>, { io, palette }: Invocation): void {
  const line = `${where}: ${palette.warning('warning:')} ${message}`;
  if (!told.has(line)) io.note(line);
  told.add(line);
}
