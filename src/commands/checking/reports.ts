/** The table of reports: the forms that findings are told in. */

import { createRegistry } from '../../core/registry.ts';
import type { Invocation } from '../command.ts';
import type { CheckedArticle, Summary } from './checked.ts';

interface Report {
  readonly name: string;
  readonly open: (invocation: Invocation) => Promise<OpenReport>;
}

/** A report that is being written, article by article: there may be very many. Both may have nothing to say. */
export interface OpenReport {
  readonly add: (article: CheckedArticle) => string;
  readonly end: (summary: Summary) => string;
}

export const reports = createRegistry<Report>('format', [
  { name: 'text', open: async (invocation) => (await import('./text-report.ts')).textReport(invocation) },
  { name: 'json', open: async () => (await import('./document.ts')).jsonReport() },
  { name: 'ndjson', open: async () => (await import('./document.ts')).linesReport },
  { name: 'sarif', open: async () => (await import('./sarif.ts')).sarifReport() },
  { name: 'github', open: async () => (await import('./github.ts')).githubReport },
  // As a thread hands it to the main thread; nobody can type it.
  { name: 'checked', open: async () => (await import('./checking-threads.ts')).checkedLines },
]);
