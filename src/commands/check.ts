/** `article check`: what an editor would mark in an article, and the fixes that touch nothing else. */

import { usageError } from '../core/errors.ts';
import type { Command, Option } from './command.ts';
import { inputOptions, ndjsonOption, positiveInteger, slugsOption, threadOptions } from './input-options.ts';

const budgetOptions: readonly Option[] = [
  { flags: '--max-words <count>', summary: 'at most so many words', parse: positiveInteger },
  { flags: '--min-words <count>', summary: 'at least so many words', parse: positiveInteger },
  {
    flags: '--max-signes <count>',
    summary: 'at most so many signes, spaces included',
    parse: positiveInteger,
  },
  { flags: '--max-reading-minutes <minutes>', summary: 'at most so long to read', parse: figure },
  { flags: '--min-readability <score>', summary: 'at least this readability score', parse: figure },
  { flags: '--max-sentence-words <count>', summary: 'no sentence longer than this', parse: positiveInteger },
];

/** Of `article check` and of `article config`, which shows what they come to. */
export const settingOptions: readonly Option[] = [
  {
    flags: '--profile <name>',
    summary: 'how French is spaced: fr-FR (the default), fr-CA, fr-CH, fr-BE, web (U+00A0 only)',
  },
  {
    flags: '--fail-on <severity>',
    summary: 'exit 1 from this severity on: error, warning (the default), info',
    choices: ['error', 'warning', 'info'],
  },
  { flags: '--max-warnings <count>', summary: 'exit 1 only above so many warnings', parse: wholeNumber },
  { flags: '--only <rules>', summary: 'run these rules only, separated by commas', repeatable: true },
  { flags: '--skip <rules>', summary: 'leave these rules out', repeatable: true },
  ...budgetOptions,
  { flags: '--config <file>', summary: 'this configuration, instead of the one found upwards' },
  { flags: '--no-config', summary: 'no configuration file' },
];

export const check: Command = {
  name: 'check',
  summary: 'Typography, forms, structure and budgets, with fixes that touch nothing else',
  operands: '[files...]',
  examples: [
    { command: 'article check article.md', does: 'what is wrong, where, and what it would become' },
    { command: 'article check --write article.md', does: 'fixes it in place' },
    { command: 'article check --fix - < draft.md > fixed.md', does: 'the fixed text and nothing else' },
    { command: 'article check --dry-run article.md', does: 'the fixes as a diff' },
    { command: 'article check --format github posts/', does: 'annotations of a pull request' },
    {
      command: 'article check --baseline known.json posts/',
      does: 'only what is new since --update-baseline wrote it',
    },
  ],
  records: 'json',
  options: [
    { flags: '--fix', summary: 'print the fixed text; what remains goes to stderr' },
    { flags: '--write', summary: 'fix files in place' },
    { flags: '--dry-run', summary: 'print the fixes as a unified diff, change nothing' },
    {
      flags: '-f, --format <format>',
      summary: 'text (the default), json, ndjson (a line for each file), sarif, github',
      choices: ['text', 'json', 'ndjson', 'sarif', 'github'],
    },
    { flags: '--json', summary: 'the same as --format json' },
    ...settingOptions,
    { flags: '--baseline <file>', summary: 'forgive the findings that stand in this file' },
    { flags: '--update-baseline', summary: 'write the findings of now into the file of --baseline' },
    { flags: '--grammalecte', summary: 'ask the installed Grammalecte about grammar too' },
    ndjsonOption,
    ...threadOptions,
    slugsOption,
    ...inputOptions,
  ],
  async run(invocation) {
    const { runCheck } = await import('./checking/index.ts');
    return runCheck(invocation);
  },
};

function wholeNumber(word: string): number {
  if (!/^\d{1,6}$/u.test(word)) throw usageError(`'${word}' is not a whole number`);
  return Number(word);
}

function figure(word: string): number {
  if (!/^-?\d{1,6}(?:\.\d+)?$/u.test(word)) throw usageError(`'${word}' is not a number`);
  return Number(word);
}
