/** `article stats`: length, reading time, ledger, readability and sections. */

import type { ReadingTime, Stats } from '../analyses/stats.ts';
import type { Account } from '../core/passages.ts';
import { type Answered, answerEach } from './answer.ts';
import type { Command, Palette } from './command.ts';
import { inputOptions, jsonOptions, positiveInteger } from './input-options.ts';

interface StatsCommandOptions {
  readonly wpm?: number;
  readonly include?: string;
  readonly exclude?: string;
}

export const stats: Command = {
  name: 'stats',
  summary: 'Reading time, counts an editor accepts, readability',
  operands: '[files...]',
  examples: [
    { command: 'article stats article.md', does: 'everything about one article' },
    { command: "article stats 'posts/**/*.md'", does: 'a row for each article, and a total' },
    { command: 'pbpaste | article stats --json', does: 'the figures of what was copied, for a script' },
    { command: 'article stats --exclude headings,title a.md', does: 'count the text alone' },
  ],
  options: [
    {
      flags: '--wpm <n>',
      summary: 'words a minute, instead of the silent speed of the language',
      parse: positiveInteger,
    },
    { flags: '--include <accounts>', summary: 'count these accounts too: code, alternatives, furniture ...' },
    { flags: '--exclude <accounts>', summary: 'leave these accounts out: headings, tables, notes ...' },
    ...jsonOptions,
    ...inputOptions,
  ],
  async run(invocation) {
    const { stats: ask } = await import('../analyses/stats.ts');
    const { wpm, include, exclude } = invocation.options as StatsCommandOptions;
    const accounts = await chosenAccounts(include, exclude);
    return answerEach(invocation, {
      schema: 'article.stats/1',
      ask: (article) => ask(article, { accounts, ...(wpm && { wordsPerMinute: wpm }) }),
      show: (answers, several) =>
        several ? showTable(answers, invocation.palette) : showOne(answers[0]!.answer, invocation.palette),
    });
  },
};

async function chosenAccounts(
  include: string | undefined,
  exclude: string | undefined,
): Promise<readonly Account[]> {
  const { accounts, accountsRead } = await import('../core/passages.ts');
  const { createRegistry } = await import('../core/registry.ts');
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

async function showOne(answer: Stats, palette: Palette): Promise<string> {
  const { bar, columns, duration, shorten } = await import('./layout.ts');
  const { readingTime, signes, ledger, language } = answer;
  const everyWord = Object.values(ledger).reduce((sum, words) => sum + words, 0);
  const facts: [string, string][] = [
    ['Language', describeLanguage(language)],
    ['Reading time', describeTime(answer.readingTime, palette, duration)],
    ['', palette.faint(`${readingTime.wordsPerMinute} words a minute, ${readingTime.basis}`)],
    ['Words', `${answer.words} read, ${everyWord} in all`],
    [
      'Signes',
      `${signes.withSpaces} with spaces, ${signes.withoutSpaces} without; ${answer.feuillets} feuillets of 1500`,
    ],
    [
      'Sentences',
      `${answer.sentences} in ${counted(answer.paragraphs, 'paragraph')}, ${counted(answer.listItems, 'list item')}; ${counted(answer.headings, 'heading')}, ${counted(answer.images, 'image')}`,
    ],
    ['Readability', describeReadability(answer)],
  ];
  if (answer.recovered !== null) facts.push(['Recovered', describeRecovered(answer.recovered)]);
  const parts = [
    palette.title(answer.title ?? '(no title)'),
    columns(
      facts.map(([name, value]) => [palette.label(name), value]),
      ['left', 'left'],
    ),
    columns(
      [
        [palette.label('Ledger'), palette.label('words')],
        ...Object.entries(ledger)
          .filter(([, words]) => words > 0)
          .map(([account, words]) => [account, String(words)]),
      ],
      ['left', 'right'],
    ),
  ];
  if (answer.sections.length > 0) {
    const inSections = answer.sections.reduce((sum, { words }) => sum + words, 0) || 1;
    const rows = answer.sections.map(({ number, depth, title, words, seconds }) => [
      palette.faint(number),
      `${'  '.repeat(Math.max(0, depth - 2))}${shorten(title ?? '(introduction)', 50)}`,
      String(words),
      duration(seconds),
      `${Math.round((100 * words) / inSections)} %`,
      palette.bar(bar(words / inSections, 20)),
    ]);
    const head = ['', 'Sections', 'words', 'time', 'share', ''].map((name) => palette.label(name));
    parts.push(columns([head, ...rows], ['left', 'left', 'right', 'right', 'right', 'left']));
  }
  return parts.join('\n\n');
}

function describeLanguage({ code, confidence, from }: Stats['language']): string {
  if (code === 'und') return 'cannot be told';
  return from === 'detected'
    ? `${code}, detected, ${Math.round(confidence * 100)} % sure`
    : `${code}, from the ${from}`;
}

function describeTime(
  { minutes, seconds, aloudSeconds, declaredMinutes }: ReadingTime,
  palette: Palette,
  duration: (seconds: number) => string,
): string {
  const silent = `${minutes} min (${duration(seconds)}) silently, ${duration(aloudSeconds)} aloud`;
  if (declaredMinutes === null) return silent;
  if (declaredMinutes === minutes) return `${silent}; the article declares the same`;
  return `${silent}; ${palette.warning(`the article declares ${declaredMinutes} min`)}`;
}

function describeReadability({ readability, language }: Stats): string {
  if (readability.length > 0)
    return readability.map(({ formula, score }) => `${formula} ${score.toFixed(1)}`).join(', ');
  return language.code === 'und'
    ? 'none: the language is not known'
    : 'none: under 100 words, or no formula for this language';
}

function describeRecovered({
  title,
  headings,
  lists,
  listItems,
  furniture,
}: NonNullable<Stats['recovered']>): string {
  const found = [
    ...(title ? ['title'] : []),
    ...(headings > 0 ? [counted(headings, 'heading')] : []),
    ...(lists > 0 ? [`${counted(lists, 'list')} of ${counted(listItems, 'item')}`] : []),
    ...(furniture > 0 ? [`${counted(furniture, 'block')} of furniture`] : []),
  ];
  return found.length === 0 ? 'no structure found in the bare text' : `${found.join(', ')} from bare text`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

async function showTable(answers: readonly Answered<Stats>[], palette: Palette): Promise<string> {
  const { columns, duration } = await import('./layout.ts');
  const row = (file: string, lang: string, { words, signes, sentences, seconds, declared }: Row) => [
    file,
    lang,
    String(words),
    String(signes),
    String(sentences),
    duration(seconds),
    declared === null ? '' : `${declared} min`,
  ];
  const rows = answers.map(({ answer }) => ({
    words: answer.words,
    signes: answer.signes.withSpaces,
    sentences: answer.sentences,
    seconds: answer.readingTime.seconds,
    declared: answer.readingTime.declaredMinutes,
  }));
  const total = rows.reduce<Row>(
    (sum, one) => ({
      words: sum.words + one.words,
      signes: sum.signes + one.signes,
      sentences: sum.sentences + one.sentences,
      seconds: sum.seconds + one.seconds,
      declared: null,
    }),
    { words: 0, signes: 0, sentences: 0, seconds: 0, declared: null },
  );
  const head = ['File', 'lang', 'words', 'signes', 'sentences', 'time', 'declared'].map((name) =>
    palette.label(name),
  );
  return columns(
    [
      head,
      ...answers.map(({ file, answer }, index) => row(file, answer.language.code, rows[index]!)),
      row(`Total of ${counted(answers.length, 'article')}`, '', total).map((cell) => palette.title(cell)),
    ],
    ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  );
}

interface Row {
  readonly words: number;
  readonly signes: number;
  readonly sentences: number;
  readonly seconds: number;
  readonly declared: number | null;
}
