/** How `article stats` looks to people: facts, ledger and sections; a table of several articles; the hard places. */

import type { Difficulty, HardSentence } from '../analyses/difficulty.ts';
import { isDeclaredWrong, type ReadingTime } from '../analyses/reading-time.ts';
import type { Stats } from '../analyses/stats.ts';
import { reliableFrom } from '../text/detected-language.ts';
import type { Answered, View } from './answer.ts';
import type { Palette } from './command.ts';
import { bar, columns, duration, shorten } from './layout.ts';

/** One article: its facts, its ledger, its sections. */
export function showOne(answer: Stats, palette: Palette): string {
  const { signes, ledger, language } = answer;
  const facts: [string, string][] = [
    ['Language', describeLanguage(language)],
    ...timeFacts(answer.readingTime, palette),
    [answer.countedAs === 'word' ? 'Words' : 'Tokens', describeWords(answer)],
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
  if (answer.dialect !== null) facts.push(['Dialect', describeDialect(answer.dialect)]);
  const parts = [
    palette.title(answer.title ?? '(no title)'),
    columns(
      facts.map(([name, value]) => [palette.label(name), value]),
      ['left', 'left'],
    ),
    columns(
      [
        [palette.label('Ledger'), palette.label(`${answer.countedAs}s`)],
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
  if (from !== 'detected') return `${code}, from the ${from}`;
  const sure = `${Math.round(confidence * 100)} % sure`;
  return confidence < reliableFrom ? `${code}?, detected, only ${sure}` : `${code}, detected, ${sure}`;
}

function describeWords({ words, ledger, cjkCharacters }: Stats): string {
  const every = Object.values(ledger).reduce((sum, count) => sum + count, 0);
  const cjk =
    cjkCharacters > 0
      ? `; ${counted(cjkCharacters, 'Chinese or Japanese character')} counted one by one`
      : '';
  return `${words} read, ${every} in all${cjk}`;
}

/** The answer first, then what it rests on. */
function timeFacts(time: ReadingTime, palette: Palette): [string, string][] {
  const { minutes, seconds, slowSeconds, fastSeconds, aloudSeconds, declaredMinutes } = time;
  const declared = `${declaredMinutes} min`;
  return [
    ['Reading time', `${minutes} min (${duration(seconds)}) silently, ${duration(aloudSeconds)} aloud`],
    ['', palette.faint(`${duration(fastSeconds)} to ${duration(slowSeconds)} for most readers`)],
    ['', palette.faint(describeParts(time))],
    ...(declaredMinutes === null
      ? []
      : [
          [
            'Declared',
            isDeclaredWrong(time) ? palette.warning(`${declared}, more than a minute off`) : declared,
          ] as [string, string],
        ]),
  ];
}

/** `351 words at 204 a minute, 20 in en at 238, 1 image`: the parts of the time, and where the speeds come from. */
function describeParts({ parts, basis }: ReadingTime): string {
  const names = { text: 'word', characters: 'character', code: 'word of code', images: 'image' };
  const texts = parts.filter(({ part }) => part === 'text');
  const shown = parts.map(({ part, language, count, perMinute, seconds }) => {
    const noun = part === 'code' && count !== 1 ? `${count} words of code` : counted(count, names[part]);
    const named = part === 'text' && texts.length > 1 ? `${noun} in ${language}` : noun;
    return perMinute === null
      ? `${named} ${duration(seconds)}`
      : `${named} at ${perMinute} a minute ${duration(seconds)}`;
  });
  return [...shown, basis].join('; ');
}

function describeReadability({ readability, readabilityNone, readabilityLeftOut }: Stats): string {
  const scores = readability.map(({ formula, score }) => `${formula} ${score.toFixed(1)}`).join(', ');
  const shown = readabilityNone === null ? scores : `none: ${readabilityNone}`;
  const leftOut = `${counted(readabilityLeftOut, 'sentence')} in another language left out`;
  return readabilityLeftOut === 0 ? shown : `${shown}; ${leftOut}`;
}

function describeDialect({ names, from, reason }: NonNullable<Stats['dialect']>): string {
  return names.length === 0 ? `none (${from})` : `${names.join(', ')} (${from}: ${reason})`;
}

function describeRecovered(recovered: NonNullable<Stats['recovered']>): string {
  const { title, headings, lists, listItems, tables, codeBlocks, quotations, furniture, outline } = recovered;
  const unsure = outline.filter(({ confidence }) => confidence < 0.7).length;
  const found = [
    ...(title ? ['title'] : []),
    ...(headings > 0 ? [`${counted(headings, 'heading')}${unsure > 0 ? ` (${unsure} unsure)` : ''}`] : []),
    ...(lists > 0 ? [`${counted(lists, 'list')} of ${counted(listItems, 'item')}`] : []),
    ...(tables > 0 ? [counted(tables, 'table')] : []),
    ...(codeBlocks > 0 ? [counted(codeBlocks, 'code block')] : []),
    ...(quotations > 0 ? [counted(quotations, 'quotation')] : []),
    ...(furniture > 0 ? [`${counted(furniture, 'block')} of furniture`] : []),
  ];
  return found.length === 0 ? 'no structure found in the bare text' : `${found.join(', ')} from bare text`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Several articles: a row each, and a total. Of each only its row is kept. */
export function tableView(palette: Palette): View<Stats> {
  const head = ['File', 'lang', 'words', 'signes', 'sentences', 'time', 'declared'];
  const rows = [head.map((name) => palette.label(name))];
  const total = { words: 0, signes: 0, sentences: 0, seconds: 0 };
  return {
    add({ file, answer: { language, words, signes, sentences, readingTime } }) {
      const { seconds, declaredMinutes } = readingTime;
      const figures = { words, signes: signes.withSpaces, sentences, seconds };
      for (const name of figureNames) total[name] += figures[name];
      const declared = declaredMinutes === null ? '' : `${declaredMinutes} min`;
      rows.push([file, language.code, ...cellsOf(figures), declared]);
      return null;
    },
    end() {
      const title = `Total of ${counted(rows.length - 1, 'article')}`;
      rows.push([title, '', ...cellsOf(total), ''].map((cell) => palette.title(cell)));
      return columns(rows, ['left', 'left', 'right', 'right', 'right', 'right', 'right']);
    },
  };
}

const figureNames = ['words', 'signes', 'sentences', 'seconds'] as const;

type Figures = Readonly<Record<(typeof figureNames)[number], number>>;

function cellsOf({ words, signes, sentences, seconds }: Figures): string[] {
  return [String(words), String(signes), String(sentences), duration(seconds)];
}

/** Where an article is hard, with lines to go to. */
export function showHard({ file, answer }: Answered<Stats>, several: boolean, palette: Palette): string {
  const place = (line: number) => palette.faint(several ? `${file}:${line}` : `line ${line}`);
  return [palette.title(answer.title ?? file), ...hardPlaces(answer, palette, place)].join('\n\n');
}

function hardPlaces(
  { difficulty, readability }: Stats,
  palette: Palette,
  place: (line: number) => string,
): string[] {
  const { longest, hardest, rhythm, longParagraphs } = difficulty;
  const sentences = (
    name: string,
    found: readonly HardSentence[],
    figure: (sentence: HardSentence) => string,
  ) =>
    found.length === 0
      ? []
      : [
          `${palette.label(name)}\n${columns(
            found.map((sentence) => [
              place(sentence.position.start.line),
              figure(sentence),
              shorten(sentence.text, 80),
            ]),
            ['right', 'right', 'left'],
          )}`,
        ];
  return [
    ...sentences('Longest sentences', longest, ({ words }) => counted(words, 'word')),
    ...sentences(
      `Hardest sentences (${readability[0]?.formula ?? 'own formula'} of each)`,
      hardest,
      ({ score }) => String(score),
    ),
    `${palette.label('Sentences by length')}\n${rhythmChart(rhythm, palette)}`,
    ...(longParagraphs.length === 0
      ? []
      : [
          `${palette.label('Paragraphs over 150 words')}\n${longParagraphs
            .map(({ words, position }) => `${place(position.start.line)}  ${counted(words, 'word')}`)
            .join('\n')}`,
        ]),
  ];
}

function rhythmChart(rhythm: Difficulty['rhythm'], palette: Palette): string {
  const most = Math.max(1, ...rhythm.map(({ sentences }) => sentences));
  return columns(
    rhythm.map(({ from, to, sentences }) => [
      to === null ? `${from} or more` : `${from} to ${to}`,
      String(sentences),
      palette.bar(bar(sentences / most, 30)),
    ]),
    ['right', 'right', 'left'],
  );
}
