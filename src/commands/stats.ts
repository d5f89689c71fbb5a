/** `article stats`: length, reading time, ledger, readability and sections. */

import type { CountAs } from '../analyses/stats.ts';
import { type Account, accounts, accountsRead } from '../core/accounts.ts';
import { createRegistry } from '../core/registry.ts';
import { answerEach } from './answer.ts';
import type { Command } from './command.ts';
import { inputOptions, jsonOptions, manyOptions, positiveInteger } from './input-options.ts';

interface StatsCommandOptions {
  readonly wpm?: number;
  readonly include?: string;
  readonly exclude?: string;
  readonly countAs?: CountAs;
  readonly code?: 'skip' | 'read';
  readonly hard?: boolean;
}

export const stats: Command = {
  name: 'stats',
  summary: 'Reading time, counts an editor accepts, readability',
  operands: '[files...]',
  examples: [
    { command: 'article stats article.md', does: 'everything about one article' },
    { command: "article stats 'posts/**/*.md'", does: 'a row for each article, and a total' },
    { command: 'pbpaste | article stats --json', does: 'the figures of what was copied, for a script' },
    { command: 'article stats --hard article.md', does: 'where the text is hard to read' },
    { command: 'article stats --exclude headings,title a.md', does: 'count the text alone' },
  ],
  records: 'json',
  options: [
    {
      flags: '--wpm <n>',
      summary: 'words a minute, instead of the silent speed of the language',
      parse: positiveInteger,
    },
    { flags: '--include <accounts>', summary: 'count these accounts too: code, alternatives, furniture ...' },
    { flags: '--exclude <accounts>', summary: 'leave these accounts out: headings, tables, notes ...' },
    {
      flags: '--count-as <unit>',
      summary: 'count words or tokens (article help counting)',
      choices: ['word', 'token'],
    },
    {
      flags: '--code <how>',
      summary: 'skip code in the reading time, or read it at half pace (default: skip)',
      choices: ['skip', 'read'],
    },
    {
      flags: '--hard',
      summary: 'the longest and hardest sentences, the rhythm, the long paragraphs (JSON always has them)',
    },
    ...jsonOptions,
    ...manyOptions,
    ...inputOptions,
  ],
  async run(invocation) {
    const { stats: ask } = await import('../analyses/index.ts');
    const { wpm, include, exclude, countAs, code, hard } = invocation.options as StatsCommandOptions;
    const accounts = chosenAccounts(include, exclude);
    return answerEach(invocation, {
      schema: 'article.stats/1',
      ask: (article) =>
        ask(article, {
          accounts,
          ...(wpm && { wordsPerMinute: wpm }),
          ...(countAs && { countAs }),
          ...(code && { code }),
        }),
      view: async (several) => {
        const { showHard, showOne, tableView } = await import('./stats-view.ts');
        const { palette } = invocation;
        if (hard) return { add: (answered) => showHard(answered, several, palette) };
        return several ? tableView(palette) : { add: ({ answer }) => showOne(answer, palette) };
      },
    });
  },
};

function chosenAccounts(include: string | undefined, exclude: string | undefined): readonly Account[] {
  const registry = createRegistry(
    'account',
    accounts.map((name) => ({ name })),
  );
  const parse = (list: string | undefined) =>
    (list ?? '')
      .split(/[\s,]+/u)
      .filter((word) => word !== '')
      .map((word) => registry.get(camelCase(word)).name);
  const added = parse(include);
  const left = parse(exclude);
  return accounts.filter(
    (account) => (accountsRead.includes(account) || added.includes(account)) && !left.includes(account),
  );
}

function camelCase(word: string): string {
  return word.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
