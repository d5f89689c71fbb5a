/** An article that was checked, as every form of the report takes it. */

import type { Position } from 'unist';
import type { MovedAnchor } from '../../analyses/moved-anchors.ts';
import type { MovedPage } from '../../analyses/page-address.ts';
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
  /** Addresses of headings that the edits moved. */
  readonly movedAnchors: readonly MovedAnchor[];
  /** Of the page itself. */
  readonly movedPage: MovedPage | null;
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

interface Tally {
  readonly add: (article: CheckedArticle) => void;
  readonly summary: () => Summary;
}

/** Counts article by article: their findings need not be kept. */
export function createTally(): Tally {
  const sums = { files: 0, findings: 0, error: 0, warning: 0, info: 0, fixable: 0, fixed: 0, forgiven: 0 };
  const byRule = new Map<string, RuleSummary>();
  return {
    add({ findings, fixed, forgiven }) {
      sums.files++;
      sums.fixed += fixed;
      sums.forgiven += forgiven;
      for (const { rule, severity, edits } of findings) {
        const fixable = edits.length > 0 ? 1 : 0;
        sums.findings++;
        sums[severity]++;
        sums.fixable += fixable;
        const before = byRule.get(rule) ?? { rule, severity, findings: 0, fixable: 0 };
        byRule.set(rule, {
          rule,
          severity: graver(before.severity, severity),
          findings: before.findings + 1,
          fixable: before.fixable + fixable,
        });
      }
    },
    summary: () => ({
      ...sums,
      rules: [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    }),
  };
}

function graver(a: Severity, b: Severity): Severity {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
