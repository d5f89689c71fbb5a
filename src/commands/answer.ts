/** The way of every verb that answers: read each article, ask, print as JSON or for people. */

import type { Article } from '../core/article.ts';
import type { Outcome } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { Invocation } from './command.ts';
import type { JsonOptions } from './input-options.ts';
import { findInputs, type Inputs, progressOf, readInputs } from './inputs.ts';
import { answerInThreads } from './threaded.ts';

export interface Answered<Answer> {
  readonly file: string;
  readonly answer: Answer;
}

interface Question<Answer> {
  /** `article.<verb>/1`. */
  readonly schema: string;
  readonly ask: (article: Article) => Answer;
  /** For people; without a line ending at the end. `several` is false for exactly one article. */
  readonly show: (answers: readonly Answered<Answer>[], several: boolean) => string | Promise<string>;
  /** What `show` needs of one of several answers: thousands of them are kept until all are there. Default: all. */
  readonly brief?: (answer: Answer) => Answer;
}

export async function answerEach<Answer extends object>(
  invocation: Invocation,
  { schema, ask, show, brief = (answer) => answer }: Question<Answer>,
): Promise<Outcome> {
  const { io } = invocation;
  const { json, ndjson } = invocation.options as JsonOptions;
  const inputs = await findInputs(invocation);
  const answers: Answered<Answer>[] = [];
  const list = listWriter(io);
  const take = async (lineOf: () => string, answered: () => Answered<Answer>) => {
    if (ndjson) await io.out(`${lineOf()}\n`);
    else if (json && inputs.several) await list.add(document(answered()));
    else answers.push(inputs.several ? { ...answered(), answer: brief(answered().answer) } : answered());
  };
  const document = ({ file, answer }: Answered<Answer>) => ({ schema, file, ...answer });
  const outcome =
    (await answerInThreads(inputs, invocation, (line) =>
      take(
        () => line,
        () => answeredIn<Answer>(line),
      ),
    )) ??
    (await answerHere(inputs, invocation, (article) => {
      const answered = { file: article.source.name, answer: ask(article) };
      return take(
        () => JSON.stringify(document(answered)),
        () => answered,
      );
    }));
  if (ndjson) return outcome;
  if (json && inputs.several) await list.end();
  else if (json && answers.length > 0) await io.out(`${JSON.stringify(document(answers[0]!), null, 2)}\n`);
  else if (answers.length > 0) await io.out(`${await show(answers, inputs.several)}\n`);
  return outcome;
}

async function answerHere(
  inputs: Inputs,
  invocation: Invocation,
  answer: (article: Article) => Promise<void>,
): Promise<Outcome> {
  const { articles, outcome } = readInputs(inputs, invocation);
  const progress = await progressOf(inputs, invocation);
  try {
    for await (const article of articles) {
      await answer(article);
      progress?.advance();
    }
  } finally {
    progress?.end();
  }
  return outcome();
}

/** A JSON array as `JSON.stringify(documents, null, 2)` writes it, one document after the other: there may be very many. */
function listWriter({ out }: Pick<Io, 'out'>) {
  let isEmpty = true;
  return {
    async add(document: object): Promise<void> {
      const text = JSON.stringify(document, null, 2).replaceAll('\n', '\n  ');
      await out(`${isEmpty ? '[' : ','}\n  ${text}`);
      isEmpty = false;
    },
    end: () => out(isEmpty ? '[]\n' : '\n]\n'),
  };
}

function answeredIn<Answer>(line: string): Answered<Answer> {
  const { schema: _, file, ...answer } = JSON.parse(line);
  return { file, answer: answer as Answer };
}
