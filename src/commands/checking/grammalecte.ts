/** Asks the user's own Grammalecte about grammar: it reads prose without marks, and its answers come back as findings in the source. */

import { passageLanguages } from '../../analyses/passage-languages.ts';
import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { passagesOf } from '../../core/prose/passages.ts';
import { grammalecteRule } from '../../rules/own-rules.ts';
import { masked, type ProofText, proofTexts } from '../../rules/proof-text.ts';
import type { Finding } from '../../rules/rule.ts';

/** The names that its command goes by. */
const programs = ['grammalecte-cli.py', 'grammalecte-cli'];
const words = ['--json', '--only_when_errors', '--file'];

/** What its command prints, as far as it is used. */
interface Answer {
  readonly data: readonly {
    /** Of the line, from 1. */
    readonly iParagraph: number;
    readonly lGrammarErrors?: readonly GrammarError[];
    readonly lSpellingErrors?: readonly SpellingError[];
  }[];
}

/** Offsets are in code points. */
interface GrammarError {
  readonly nStart: number;
  readonly nEnd: number;
  readonly sType: string;
  readonly sMessage: string;
}

type SpellingError = Pick<GrammarError, 'nStart' | 'nEnd'>;

/** Its kinds of faults that our own rules find: spaces, apostrophes, signs, numbers. */
const ours: ReadonlySet<string> = new Set([
  'apos',
  'esp',
  'eepi',
  'liga',
  'mapos',
  'nbsp',
  'num',
  'poncfin',
  'tab',
  'tu',
  'typo',
  'unit',
]);

/** Null when no Grammalecte is installed. */
export async function askGrammalecte(article: Article, io: Io): Promise<readonly Finding[] | null> {
  const { codeOf } = passageLanguages(article, passagesOf(article));
  const texts = proofTexts(article, codeOf).filter(({ language }) => /^fr\b/iu.test(language));
  // A block is a line: Grammalecte takes lines for paragraphs. Every sign keeps its place.
  const lines = texts.map(({ text }) => text.replace(/[\r\n]/gu, ' ').replaceAll(masked, '_'));
  for (const program of programs) {
    const ran = await io.runOnText(program, words, `${lines.join('\n')}\n`);
    if (ran === null) continue;
    return understand(ran.stdout, program).data.flatMap(
      ({ iParagraph, lGrammarErrors = [], lSpellingErrors = [] }) => {
        const text = texts[iParagraph - 1];
        return text === undefined ? [] : findingsIn(text, lGrammarErrors, lSpellingErrors);
      },
    );
  }
  return null;
}

function understand(output: string, program: string): Answer {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    throw new UserError('it answered something else than JSON', {
      outcome: 'unreadable',
      where: program,
      hint: 'Try it by itself; or check without --grammalecte.',
    });
  }
}

function findingsIn(
  text: ProofText,
  grammar: readonly GrammarError[],
  spelling: readonly SpellingError[],
): Finding[] {
  const place = unitsOf(text.text);
  const found = (error: SpellingError, said: Pick<Finding, 'severity' | 'message'>): Finding[] => {
    const [start, end] = [place(error.nStart), place(error.nEnd)];
    if (text.text.slice(start, end).includes(masked) || isInName(text.text, start, end)) return [];
    const span = text.sourceSpan(start, end);
    return [{ rule: grammalecteRule.name, ...said, span, edits: [], count: 1 }];
  };
  const { severity } = grammalecteRule;
  return [
    ...grammar
      .filter(({ sType }) => !ours.has(sType))
      .flatMap((error) => found(error, { severity, message: error.sMessage })),
    ...spelling.flatMap((error) => {
      const word = text.text.slice(place(error.nStart), place(error.nEnd));
      // Names stand in no dictionary.
      if (/^\p{Lu}/u.test(word)) return [];
      return found(error, { severity: 'info', message: `'${word}' is in no dictionary` });
    }),
  ];
}

/** From offsets in code points to UTF-16 offsets. */
function unitsOf(text: string): (points: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (points) => starts[points] ?? at;
}

/** Characters of a name that are looked at on each side. */
const longestName = 200;

/** `re:Invent`, `meetup.com`, `D2SI`: no rule of grammar is about the inside of a name. */
function isInName(text: string, start: number, end: number): boolean {
  const before = /(?<!\S)\S*$/u.exec(text.slice(Math.max(0, start - longestName), start))![0];
  const after = /^\S*/u.exec(text.slice(end, end + longestName))![0];
  return /\p{L}[:.@/]\p{L}|\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u.test(before + text.slice(start, end) + after);
}
