/** Findings as JSON: `article.check/1`. */

import type { MovedAnchor } from '../../analyses/moved-anchors.ts';
import type { MovedPage } from '../../analyses/page-address.ts';
import type { Edit, Finding } from '../../rules/rule.ts';
import { jsonList } from '../json-list.ts';
import { type CheckedArticle, createTally, type PlacedFinding, type Summary } from './checked.ts';
import { pageUrl } from './pages.ts';
import type { OpenReport } from './reports.ts';

export interface CheckDocument {
  readonly schema: 'article.check/1';
  readonly files: readonly CheckedFile[];
  readonly summary: Summary;
}

export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly DocumentFinding[];
  readonly movedAnchors: readonly MovedAnchor[];
  readonly movedPage: MovedPage | null;
}

/** As it is made: a span and what is put there. */
export type DocumentEdit = Pick<Edit, 'span' | 'text'>;

export interface DocumentFinding extends Omit<PlacedFinding, 'budget' | 'edits'> {
  /** The first of the edits; null where only a person can mend it. */
  readonly fix: DocumentEdit | null;
  readonly edits: readonly DocumentEdit[];
  readonly budget: NonNullable<Finding['budget']> | null;
  readonly page: string;
}

/** One document of all. */
export function jsonReport(): OpenReport {
  const list = jsonList(documentOf([], createTally().summary()));
  return {
    add: (article) => list.add(fileOf(article)),
    end: (summary) => list.end(documentOf([], summary)),
  };
}

/** The document of each article on a line of its own. */
export const linesReport: OpenReport = {
  add(article) {
    const tally = createTally();
    tally.add(article);
    return `${JSON.stringify(documentOf([fileOf(article)], tally.summary()))}\n`;
  },
  end: () => '',
};

function documentOf(files: readonly CheckedFile[], summary: Summary): CheckDocument {
  return { schema: 'article.check/1', files, summary };
}

function fileOf({ file, findings, movedAnchors, movedPage }: CheckedArticle): CheckedFile {
  const moved = movedAnchors.map(({ from, to, line }) => ({ from, to, line }));
  return { file, findings: findings.map(findingOf), movedAnchors: moved, movedPage };
}

function findingOf(finding: PlacedFinding): DocumentFinding {
  const { rule, severity, message, span, position, count, budget = null, fingerprint } = finding;
  const edits = finding.edits.map(({ span, text }) => ({ span, text }));
  const fix = edits[0] ?? null;
  const page = pageUrl(rule);
  return { rule, severity, message, span, position, fix, edits, count, budget, fingerprint, page };
}
