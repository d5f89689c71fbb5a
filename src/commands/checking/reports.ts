/** The table of reports: the forms that findings are told in. */

import { createRegistry } from '../../core/registry.ts';
import type { Invocation } from '../command.ts';
import type { CheckedArticle, Summary } from './checked.ts';

export interface Report {
  readonly name: string;
  /** With a line ending at its end; empty for nothing to say. */
  render(articles: readonly CheckedArticle[], summary: Summary, invocation: Invocation): Promise<string>;
}

export const reports = createRegistry<Report>('format', [
  {
    name: 'text',
    render: async (...given) => (await import('./text-report.ts')).textReport(...given),
  },
  {
    name: 'json',
    render: async (articles, summary) =>
      `${JSON.stringify((await import('./document.ts')).documentOf(articles, summary), null, 2)}
`,
  },
  {
    name: 'ndjson',
    async render(articles) {
      const { lineOf } = await import('./document.ts');
      return articles.map((article) => `${JSON.stringify(lineOf(article))}\n`).join('');
    },
  },
  {
    name: 'sarif',
    render: async (articles) =>
      `${JSON.stringify((await import('./sarif.ts')).sarifLog(articles), null, 2)}\n`,
  },
  {
    name: 'github',
    render: async (articles) => (await import('./github.ts')).githubLines(articles),
  },
]);
