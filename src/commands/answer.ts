/** The way of every verb that answers: read each article, ask, print as JSON or for people. */

import type { Article } from '../core/article.ts';
import type { Outcome } from '../core/errors.ts';
import type { Progress } from '../core/io.ts';
import type { Invocation } from './command.ts';
import type { JsonOptions, ManyOptions } from './input-options.ts';
import { eachInput, findInputs, type Inputs, type ReadInput, withProgress } from './inputs.ts';
import { jsonList } from './json-list.ts';
import { runInThreads } from './threaded.ts';

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
  const list = jsonList([]);
  const take = async (lineOf: () => string, answered: () => Answered<Answer>) => {
    if (ndjson) await io.out(`${lineOf()}\n`);
    else if (json && inputs.several) await io.out(list.add(document(answered())));
    else answers.push(inputs.several ? { ...answered(), answer: brief(answered().answer) } : answered());
  };
  const document = ({ file, answer }: Answered<Answer>) => ({ schema, file, ...answer });
  const takeLine = (line: string) =>
    take(
      () => line,
      () => answeredIn<Answer>(line),
    );
  const takeAnswer = (answered: Answered<Answer>) =>
    take(
      () => JSON.stringify(document(answered)),
      () => answered,
    );
  const outcome = await withProgress(
    inputs,
    invocation,
    async (progress) =>
      (await runInThreads(inputs, asking(invocation), takeLine, progress)) ??
      (await answerHere(inputs, invocation, ask, takeAnswer, progress)),
  );
  if (ndjson) return outcome;
  if (json && inputs.several) await io.out(list.end());
  else if (json && answers.length > 0) await io.out(`${JSON.stringify(document(answers[0]!), null, 2)}\n`);
  else if (answers.length > 0) await io.out(`${await show(answers, inputs.several)}\n`);
  return outcome;
}

async function answerHere<Answer extends object>(
  inputs: Inputs,
  invocation: Invocation,
  ask: (article: Article) => Answer,
  take: (answered: Answered<Answer>) => Promise<void>,
  progress: Progress | undefined,
): Promise<Outcome> {
  const { openCache } =
    (invocation.options as ManyOptions).cache === undefined
      ? { openCache: () => null }
      : await import('./answer-cache.ts');
  const cache = openCache(invocation);
  const answerTo = async ({ name, bytes, article }: ReadInput) => {
    if (cache === null) return { file: name, answer: ask(article()) };
    const key = cache.keyOf(name, bytes);
    const known = await cache.find(key);
    if (known !== undefined) return { file: name, answer: known as Answer };
    const answer = ask(article());
    await cache.keep(key, answer);
    return { file: name, answer };
  };
  const { results, outcome } = eachInput(inputs, invocation, answerTo, progress);
  for await (const answered of results) await take(answered);
  return outcome();
}

/** What a thread is asked: a line of JSON for each file. */
function asking(invocation: Invocation): Invocation {
  return { ...invocation, options: { ...invocation.options, ndjson: true } };
}

function answeredIn<Answer>(line: string): Answered<Answer> {
  const { schema: _, file, ...answer } = JSON.parse(line);
  return { file, answer: answer as Answer };
}
