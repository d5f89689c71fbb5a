/** `article merge`: a translation put back into its article, with no other byte changed. */

import type { IdSyntax } from '../analyses/kept-anchors.ts';
import type { Article } from '../core/article.ts';
import { type Outcome, UserError, usageError } from '../core/errors.ts';
import type { Fault, Merged, MergeOptions } from '../translation/merging/merge.ts';
import type { Command, Invocation } from './command.ts';
import { type InputOptions, inputOptions, slugsOption } from './input-options.ts';
import { readOne } from './inputs.ts';
import { shorten } from './layout.ts';
import { siteFileAbove } from './site.ts';
import { fileFor, readTranslationFile } from './translation-files.ts';

interface MergeCommandOptions extends Omit<MergeOptions, 'keepAnchors'>, InputOptions {
  readonly keepAnchors?: boolean;
  readonly json?: boolean;
  readonly output?: string;
  readonly minCoverage?: number;
}

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'A translation put back into its article, with no other byte changed',
  operands: '<source> <translation>',
  examples: [
    { command: 'article merge article.md article.xlf -o article.en.md', does: 'the translated article' },
    { command: 'article merge article.md article.po --missing fail', does: 'refuses what is not complete' },
    {
      command: 'article merge article.md old.xlf --rebase -o article.en.md',
      does: 'uses what a newer source still has',
    },
    {
      command: 'article merge article.md article.csv --partial -o draft.md',
      does: 'the good segments, the others listed',
    },
  ],
  options: [
    { flags: '-o, --output <path>', summary: 'where to write it (default: stdout)' },
    {
      flags: '--missing <what>',
      summary: 'in place of what is not translated: source (the default), empty, mark (⟦…⟧), or fail',
      choices: ['source', 'empty', 'mark', 'fail'],
    },
    {
      flags: '--state <state>',
      summary: 'how far a translation must have come: translated (the default), reviewed, final',
      choices: ['translated', 'reviewed', 'final'],
    },
    {
      flags: '--min-coverage <percent>',
      summary: 'exit 1 and write nothing below this share of translated segments',
      parse: percent,
    },
    { flags: '--partial', summary: 'leave faulty segments as they are instead of refusing all; exit 4' },
    { flags: '--rebase', summary: 'take a translation of an older version: what is still there is used' },
    {
      flags: '--keep-anchors',
      summary:
        'headings keep their addresses, written as {#id}, where the dialect of the site has a syntax for it',
    },
    { flags: '--json', summary: 'print what was done as JSON; with -o' },
    { flags: '--force', summary: 'take a translation that changes the structure' },
    {
      flags: '--protect <regex>',
      summary: 'what was protected, for files that do not say it themselves',
      repeatable: true,
    },
    slugsOption,
    ...inputOptions.filter(({ flags }) => !flags.startsWith('--encoding')),
  ],
  async run(invocation) {
    const { operands, io } = invocation;
    const options = invocation.options as MergeCommandOptions;
    const [source, translation] = operands as [string, string];
    if (options.json && (options.output === undefined || options.output === '-'))
      throw usageError('--json needs -o', 'stdout is for the article otherwise.');
    await refuseOverwriting([source, translation], options.output, invocation);
    const { digestOf, merge } = await import('../translation/index.ts');
    const { article, outcome } = await readOne(source, invocation);
    if (article === null) return outcome;
    const digest = digestOf(article.source.text);
    const file = fileFor(article, await readTranslationFile(translation, io), { path: translation, digest });
    const keepAnchors = options.keepAnchors ? await syntaxFor(article, invocation) : null;
    const merged = merge(article, file, { ...options, keepAnchors });
    const told = await tell(merged, article.source.name, translation, invocation);
    if (merged.text === null || told === 'findings') return told;
    const text = (article.source.bom ? '\ufeff' : '') + merged.text;
    if (options.output === undefined || options.output === '-') await io.out(text);
    else await io.writeFile(options.output, text);
    if (options.json)
      await io.out(`${JSON.stringify(documentOf(merged, article, translation, options), null, 2)}\n`);
    return told;
  },
};

async function refuseOverwriting(
  inputs: readonly string[],
  output: string | undefined,
  { io }: Invocation,
): Promise<void> {
  if (output === undefined || output === '-') return;
  if ((await io.kindOf(output)) === 'folder')
    throw usageError(`'${output}' is a folder`, 'Name the file to write.');
  const same = (path: string) => path.replace(/^\.\//u, '') === output.replace(/^\.\//u, '');
  if (inputs.some(same)) throw usageError(`'${output}' is read by this merge`, 'Write to another file.');
}

/** Null, and said, where the dialect has no syntax for the id of a heading, or the site does not read it. */
async function syntaxFor(article: Article, { io }: Invocation): Promise<IdSyntax | null> {
  const { idSyntaxOf } = await import('../analyses/kept-anchors.ts');
  const syntax = idSyntaxOf(article);
  // Python-Markdown reads attributes with an extension.
  const isRead =
    !article.meta.dialect?.names.includes('mkdocs') ||
    /attr_list|\bextra\b/u.test(siteFileAbove(article.source.name, /^mkdocs\.ya?ml$/u, io) ?? '');
  if (syntax !== null && isRead) return syntax;
  io.note(
    '--keep-anchors: the site of this article has no syntax for the address of a heading; links follow instead',
  );
  return null;
}

export interface MergeDocument {
  readonly schema: 'article.merge/1';
  readonly file: string;
  readonly source: string;
  readonly translation: string;
  readonly segments: Merged['segments'];
  readonly faults: Merged['faults'];
  readonly movedAnchors: Merged['movedAnchors'];
}

function documentOf(
  { segments, faults, movedAnchors }: Merged,
  { source }: Article,
  translation: string,
  { output }: MergeCommandOptions,
): MergeDocument {
  return {
    schema: 'article.merge/1',
    file: output!,
    source: source.name,
    translation,
    segments,
    faults,
    movedAnchors,
  };
}

/** Says what went wrong, what is missing and what a newer source changed; gives the outcome. */
async function tell(
  merged: Merged,
  source: string,
  translation: string,
  invocation: Invocation,
): Promise<Outcome> {
  const { io, palette } = invocation;
  const { partial, minCoverage, missing, rebase, output } = invocation.options as MergeCommandOptions;
  const { faults, segments } = merged;
  if (rebase) for (const line of rebaseLines(merged, source)) io.note(line);
  const { printError } = await import('./error-line.ts');
  for (const fault of faults.slice(0, mostShown))
    printError(asError(fault, source, translation), { io, palette });
  if (faults.length > mostShown) io.note(`  and ${faults.length - mostShown} more`);
  const untranslated = segments.all - segments.translated;
  if (merged.text === null || (faults.length > 0 && !partial)) {
    io.note(palette.faint('  Nothing was written. --partial writes the segments that are right.'));
    return 'refused';
  }
  if (untranslated > 0) {
    const stands = {
      source: 'their source stands',
      empty: 'nothing stands there',
      mark: 'their source stands in ⟦ ⟧',
      fail: '',
    };
    io.note(`${untranslated} of ${segments.all} segments are not translated: ${stands[missing ?? 'source']}`);
  }
  const { movedLines } = await import('./moved-lines.ts');
  const file = output === undefined || output === '-' ? source : output;
  for (const line of movedLines(file, { movedAnchors: merged.movedAnchors, movedPage: null }, palette))
    io.note(line);
  const coverage = segments.all === 0 ? 100 : (100 * segments.translated) / segments.all;
  if (minCoverage !== undefined && coverage < minCoverage) {
    io.note(
      `${palette.error('article:')} ${Math.floor(coverage * 10) / 10} % translated, ${minCoverage} % asked: nothing was written`,
    );
    return 'findings';
  }
  return faults.length > 0 ? 'refused' : 'done';
}

/** More say no more. */
const mostShown = 50;

function asError({ id, line, sourceLine, message }: Fault, source: string, translation: string): UserError {
  const named = id === null ? '' : `${id}: `;
  const place = sourceLine === null ? '' : ` (${source}:${sourceLine})`;
  return new UserError(`${named}${message}${place}`, {
    outcome: 'refused',
    where: line === null ? translation : `${translation}:${line}`,
    ...(id === null && { hint: '--rebase uses what is still there.' }),
  });
}

/** What became of the segments of the older version, with the lines of what wants a translator. */
function rebaseLines({ rebased }: Merged, source: string): string[] {
  if (rebased === null) return [];
  const { kept, moved, fuzzy, added, gone } = rebased;
  const counts = `${kept.length} kept, ${moved.length} moved, ${fuzzy.length} fuzzy, ${added.length} new, ${gone.length} gone`;
  return [
    `Rebased on ${source}: ${counts}`,
    ...fuzzy.map(
      ({ line, text, score }) => `  fuzzy ${source}:${line} ${shorten(text, 60)} (${score} % alike)`,
    ),
    ...added.map(({ line, text }) => `  new ${source}:${line} ${shorten(text, 60)}`),
    ...gone.map(({ text }) => `  gone ${shorten(text, 60)}`),
  ];
}

function percent(word: string): number {
  const value = Number(word);
  if (!/^\d{1,3}(?:\.\d+)?$/u.test(word) || value > 100)
    throw usageError(`'${word}' is not a percentage`, 'From 0 to 100.');
  return value;
}
