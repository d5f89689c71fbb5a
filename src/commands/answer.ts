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
  /** For people. `several` is false for exactly one article. */
  readonly view: (several: boolean) => Promise<View<Answer>>;
}

/** Shows answers as they come: there may be very many. Each text is without a line ending at its end. */
export interface View<Answer> {
  /** What there is to say of one more; null where it waits for the others. */
  readonly add: (answered: Answered<Answer>) => string | null;
  /** What waited; not asked where there was no answer. */
  readonly end?: () => string;
}

export async function answerEach<Answer extends object>(
  given: Invocation,
  { schema, ask, view }: Question<Answer>,
): Promise<Outcome> {
  const invocation = await withCache(given);
  const { io } = invocation;
  const { json, ndjson } = invocation.options as JsonOptions;
  const inputs = await findInputs(invocation);
  const people = json || ndjson ? null : await view(inputs.several);
  const list = jsonList([]);
  let hasAnswers = false;
  let hasShown = false;
  const show = async (text: string | null) => {
    if (text === null) return;
    await io.show(`${hasShown ? '\n' : ''}${text}\n`);
    hasShown = true;
  };
  const take = async (lineOf: () => string, answered: () => Answered<Answer>) => {
    hasAnswers = true;
    if (ndjson) await io.out(`${lineOf()}\n`);
    else if (people !== null) await show(people.add(answered()));
    else if (inputs.several) await io.out(list.add(document(answered())));
    else await io.out(`${JSON.stringify(document(answered()), null, 2)}\n`);
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
  if (people?.end !== undefined && hasAnswers) await show(people.end());
  if (json && !ndjson && inputs.several) await io.out(list.end());
  return outcome;
}

/** Of records, whoever reads them asks once for all. */
export async function withCache(invocation: Invocation): Promise<Invocation> {
  if ((invocation.options as ManyOptions).cache === undefined || invocation.isRecord) return invocation;
  const { withUsableCache } = await import('./answer-cache.ts');
  return withUsableCache(invocation);
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
