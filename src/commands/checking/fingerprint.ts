/** What a finding is known by when lines move: its rule, the text it marks and the words around it. */

import { createHash } from 'node:crypto';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';

/** Characters on either side, in the same line: enough to tell two places apart, few enough that a change elsewhere in the line does not matter. */
const around = 24;

const summarised: ReadonlySet<string> = new Set(
  rules.entries.flatMap(({ name, summarise }) => (summarise === undefined ? [] : [name])),
);

export function fingerprintOf({ rule, span, budget }: Finding, text: string): string {
  // A choice of the house is one finding for an article, and a budget is one whatever its text: neither hangs on a place.
  if (summarised.has(rule)) return hashed(rule);
  if (budget !== undefined && !budget.name.startsWith('maxSentenceWords')) return hashed(rule, budget.name);
  const before = /[^\r\n]*$/u.exec(text.slice(Math.max(0, span.start - around), span.start))![0];
  const after = /^[^\r\n]*/u.exec(text.slice(span.end, span.end + around))![0];
  return hashed(rule, text.slice(span.start, span.end), before, after);
}

function hashed(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
