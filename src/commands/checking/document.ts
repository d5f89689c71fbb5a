/** Findings as JSON: `article.check/1`. */

import type { Edit, Finding } from '../../rules/rule.ts';
import { type CheckedArticle, type PlacedFinding, type Summary, summaryOf } from './checked.ts';
import { pageUrl } from './pages.ts';

export interface CheckDocument {
  readonly schema: 'article.check/1';
  readonly files: readonly CheckedFile[];
  readonly summary: Summary;
}

export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly DocumentFinding[];
}

export interface DocumentFinding extends Omit<PlacedFinding, 'budget'> {
  /** The first of the edits; null where only a person can mend it. */
  readonly fix: Edit | null;
  readonly budget: NonNullable<Finding['budget']> | null;
  readonly page: string;
}

export function documentOf(articles: readonly CheckedArticle[], summary: Summary): CheckDocument {
  return { schema: 'article.check/1', files: articles.map(fileOf), summary };
}

/** The document of one article on a line of its own. */
export function lineOf(article: CheckedArticle): CheckDocument {
  return documentOf([article], summaryOf([article]));
}

function fileOf({ file, findings }: CheckedArticle): CheckedFile {
  return { file, findings: findings.map(findingOf) };
}

function findingOf(finding: PlacedFinding): DocumentFinding {
  const { rule, severity, message, span, position, edits, count, budget = null, fingerprint } = finding;
  const fix = edits[0] ?? null;
  const page = pageUrl(rule);
  return { rule, severity, message, span, position, fix, edits, count, budget, fingerprint, page };
}
