/** `article status`: which blocks of a translation are stale against the article as it is now. */

import type { Outcome } from '../core/errors.ts';
import type { Command } from './command.ts';
import { inputOptions, jsonOption } from './input-options.ts';
import { readOne } from './inputs.ts';
import type { TranslationStatus } from './status-view.ts';
import { fileFor, readTranslationFile } from './translation-files.ts';

export interface StatusDocument {
  readonly schema: 'article.status/1';
  /** The article. */
  readonly file: string;
  readonly translations: readonly TranslationStatus[];
}

export const status: Command = {
  name: 'status',
  summary: 'Which blocks of a translation are stale against the article; exit 1 when any is',
  operands: '<source> <translations...>',
  examples: [
    { command: 'article status article.md article.en.xlf', does: 'what changed since it was translated' },
    { command: 'article status article.md i18n/*.po', does: 'a row for each language' },
    { command: 'article status article.md article.en.xlf --json', does: 'block by block, for scripts' },
  ],
  options: [jsonOption, ...inputOptions],
  async run(invocation): Promise<Outcome> {
    const { operands, io, palette } = invocation;
    const [source, ...translations] = operands as [string, ...string[]];
    const read = await readOne(source, invocation);
    if (read.article === null) return read.outcome;
    const { article } = read;
    const { digestOf, extractLike, statusOf, similarityOfTexts } = await import('../translation/index.ts');
    const digest = digestOf(article.source.text);
    const answers: TranslationStatus[] = [];
    for (const path of translations) {
      const file = fileFor(article, await readTranslationFile(path, io), { path, digest });
      const status = statusOf(extractLike(article, file), file, { similarity: similarityOfTexts });
      answers.push({ file: path, status });
    }
    if ((invocation.options as { json?: boolean }).json) {
      const document: StatusDocument = { schema: 'article.status/1', file: source, translations: answers };
      await io.out(`${JSON.stringify(document, null, 2)}\n`);
    } else {
      const { showStatus } = await import('./status-view.ts');
      await io.show(`${showStatus(article.source.name, answers, palette)}\n`);
    }
    return answers.some(({ status: { stale } }) => stale) ? 'findings' : 'done';
  },
};
