/** What the check itself reports besides the rules: the same names for `--only`, `--skip` and severities. */

import type { Severity } from '../core/severity.ts';

export interface OwnRule {
  readonly name: string;
  readonly summary: string;
  readonly severity: Severity;
}

export const budgetRule: OwnRule = {
  name: 'budget',
  summary: 'A figure over or under what was allowed',
  severity: 'error',
};

export const suppressionRule: OwnRule = {
  name: 'suppression',
  summary: 'A suppression that names no rule, or forgives nothing',
  severity: 'warning',
};

export const grammalecteRule: OwnRule = {
  name: 'grammalecte',
  summary: 'Grammar and spelling, as the installed Grammalecte sees them (--grammalecte)',
  severity: 'warning',
};

export const ownRules: readonly OwnRule[] = [budgetRule, suppressionRule, grammalecteRule];
