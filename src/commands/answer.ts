/** The way of every verb that answers: read each article, ask, print as JSON or for people. */

import type { Article } from '../core/article.ts';
import type { Outcome } from '../core/errors.ts';
import type { Invocation } from './command.ts';
import type { JsonOptions } from './input-options.ts';
import { findInputs, readInputs } from './inputs.ts';

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
}

export async function answerEach<Answer extends object>(
  invocation: Invocation,
  { schema, ask, show }: Question<Answer>,
): Promise<Outcome> {
  const { io } = invocation;
  const { json, ndjson } = invocation.options as JsonOptions;
  const inputs = await findInputs(invocation);
  const { articles, outcome } = readInputs(inputs, invocation);
  const document = ({ file, answer }: Answered<Answer>) => ({ schema, file, ...answer });
  const answers: Answered<Answer>[] = [];
  for await (const article of articles) {
    const answered = { file: article.source.name, answer: ask(article) };
    if (ndjson) await io.out(`${JSON.stringify(document(answered))}\n`);
    else answers.push(answered);
  }
  if (json && !ndjson && (inputs.several || answers.length > 0)) {
    const documents = answers.map(document);
    await io.out(`${JSON.stringify(inputs.several ? documents : documents[0], null, 2)}\n`);
  } else if (answers.length > 0) {
    await io.out(`${await show(answers, inputs.several)}\n`);
  }
  return outcome();
}
