/** An article that was checked, as every form of the report takes it. */

import type { Position } from 'unist';
import type { Severity } from '../../core/severity.ts';
import type { Finding } from '../../rules/rule.ts';

export interface CheckedArticle {
  readonly file: string;
  /** The text that the findings point into: after the fixes. */
  readonly text: string;
  readonly findings: readonly PlacedFinding[];
  /** How many findings the baseline forgave. */
  readonly forgiven: number;
  /** How many edits were made. */
  readonly fixed: number;
}

export interface PlacedFinding extends Finding {
  readonly position: Pick<Position, 'start' | 'end'>;
  /** The same for the same fault, wherever it moves: what baselines and SARIF know it by. */
  readonly fingerprint: string;
}

export interface Summary {
  readonly files: number;
  readonly findings: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly fixable: number;
  readonly fixed: number;
  readonly forgiven: number;
  readonly rules: readonly RuleSummary[];
}

export interface RuleSummary {
  readonly rule: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: number;
  readonly fixable: number;
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

export function summaryOf(articles: readonly CheckedArticle[]): Summary {
  const findings = articles.flatMap((article) => article.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const names = [...new Set(findings.map(({ rule }) => rule))].sort();
  return {
    files: articles.length,
    findings: findings.length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    fixable: findings.filter(isFixable).length,
    fixed: articles.reduce((sum, { fixed }) => sum + fixed, 0),
    forgiven: articles.reduce((sum, { forgiven }) => sum + forgiven, 0),
    rules: names.map((rule) => {
      const own = findings.filter((finding) => finding.rule === rule);
      const severity = order.find((one) => own.some((finding) => finding.severity === one))!;
      return { rule, severity, findings: own.length, fixable: own.filter(isFixable).length };
    }),
  };
}

function isFixable({ edits }: Finding): boolean {
  return edits.length > 0;
}
