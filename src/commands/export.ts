/** `article export`: an article in another format. */

import type { Article } from '../core/article.ts';
import { usageError } from '../core/errors.ts';
import type { Command, Invocation } from './command.ts';
import { inputOptions, positiveInteger } from './input-options.ts';
import { findInputs, readInputs } from './inputs.ts';

interface ExportCommandOptions {
  readonly to?: string;
  readonly output?: string;
  readonly width?: number;
}

export const exportCommand: Command = {
  name: 'export',
  summary: 'The article as canonical Markdown, plain text, HTML or JSON',
  operands: '[files...]',
  examples: [
    { command: 'article export --to md article.txt', does: 'bare text as Markdown, on stdout' },
    { command: 'article export article.md -o article.html', does: 'the format is taken from the name' },
    { command: 'article export --to text --width 72 article.md', does: 'plain text, wrapped at 72 columns' },
    {
      command: "article export --to html 'posts/*.md' -o site/",
      does: 'a file for each article, in a folder',
    },
  ],
  options: [
    {
      flags: '-t, --to <format>',
      summary: 'md, text, html or json (default: by the name of the output, else md)',
    },
    { flags: '-o, --output <path>', summary: 'a file, or a folder (ending in /) for several articles' },
    { flags: '--width <columns>', summary: 'wrap plain text at this width', parse: positiveInteger },
    ...inputOptions,
  ],
  async run(invocation) {
    const { exportArticle, formatForFile, formats } = await import('../exporters/index.ts');
    const { to, output, width } = invocation.options as ExportCommandOptions;
    const format = formats.get(to ?? (output === undefined ? undefined : formatForFile(output)) ?? 'md');
    const inputs = await findInputs(invocation);
    const target = await targetOf(output, inputs.several, invocation);
    const { articles, outcome } = readInputs(inputs, invocation);
    const written = new Set<string>();
    for await (const article of articles) {
      const { content: text } = await exportArticle(
        article,
        format.name,
        width === undefined ? {} : { width },
      );
      if (target.kind === 'stdout') await invocation.io.out(text);
      else {
        const path =
          target.kind === 'file' ? target.path : pathIn(target.path, article, format.extension, written);
        await invocation.io.writeFile(path, text);
      }
    }
    return outcome();
  },
};

type Target = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

async function targetOf(output: string | undefined, several: boolean, { io }: Invocation): Promise<Target> {
  if (output === undefined || output === '-') return { kind: 'stdout' };
  if (/[/\\]$/u.test(output) || (await io.kindOf(output)) === 'folder')
    return { kind: 'folder', path: output };
  if (several)
    throw usageError(
      `several articles cannot go into the one file '${output}'`,
      `Name a folder: -o ${output}/`,
    );
  return { kind: 'file', path: output };
}

/** The article's own name with the format's extension. Two articles of one name would overwrite each other: refused. */
function pathIn(folder: string, { source }: Article, extension: string, written: Set<string>): string {
  const name = source.name
    .split(/[/\\]/u)
    .at(-1)!
    .replace(/\.[^.]+$/u, '');
  const path = `${folder.replace(/[/\\]+$/u, '')}/${name}${extension}`;
  if (written.has(path)) {
    throw usageError(`two articles would be written to '${path}'`, 'Export them into different folders.');
  }
  written.add(path);
  return path;
}
