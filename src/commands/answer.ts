/** The way of every verb that answers: read each article, ask, print as JSON or for people. */

import type { Article } from '../core/article.ts';
import type { Outcome } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { Invocation } from './command.ts';
import type { JsonOptions, ManyOptions } from './input-options.ts';
import { eachInput, findInputs, type Inputs, progressOf } from './inputs.ts';
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
    (await answerHere(inputs, invocation, ask, (answered) =>
      take(
        () => JSON.stringify(document(answered)),
        () => answered,
      ),
    ));
  if (ndjson) return outcome;
  if (json && inputs.several) await list.end();
  else if (json && answers.length > 0) await io.out(`${JSON.stringify(document(answers[0]!), null, 2)}\n`);
  else if (answers.length > 0) await io.out(`${await show(answers, inputs.several)}\n`);
  return outcome;
}

async function answerHere<Answer extends object>(
  inputs: Inputs,
  invocation: Invocation,
  ask: (article: Article) => Answer,
  take: (answered: Answered<Answer>) => Promise<void>,
): Promise<Outcome> {
  const { openCache } =
    (invocation.options as ManyOptions).cache === undefined
      ? { openCache: () => null }
      : await import('./answer-cache.ts');
  const cache = openCache(invocation);
  const progress = await progressOf(inputs, invocation);
  const { results, outcome } = eachInput(inputs, invocation, async ({ name, bytes, article }) => {
    if (cache === null) return { file: name, answer: ask(article()) };
    const key = cache.keyOf(name, bytes);
    const known = await cache.find(key);
    if (known !== undefined) return { file: name, answer: known as Answer };
    const answer = ask(article());
    await cache.keep(key, answer);
    return { file: name, answer };
  });
  try {
    for await (const answered of results) {
      await take(answered);
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
