/** The faults that a pattern finds in the texts of a rule. */

import { matchesOf } from './matches.ts';
import type { ProofText } from './proof-text.ts';
import type { Fault, Severity } from './rule.ts';

export interface Verdict {
  readonly message: string;
  /** What stands in place of the match once mended; without it only a person can mend it. */
  readonly becomes?: string;
  readonly severity?: Severity;
}

/**
 * @param pattern with the flag `g`; all of a match is what the fault underlines and replaces, so what must stand around it
 *   belongs into lookarounds. It is fastest when it begins with a rare character.
 * @param judge tells what is wrong with a match, or null where it is fine after all.
 */
export function* faultsOf(
  texts: readonly ProofText[],
  pattern: RegExp,
  judge: (match: RegExpExecArray, proof: ProofText) => Verdict | null,
): Generator<Fault> {
  for (const { block, hit } of matchesOf(texts, pattern)) {
    const verdict = judge(hit, block);
    if (verdict !== null) yield faultAt(block, hit, verdict);
  }
}

function faultAt(proof: ProofText, { index, 0: found }: RegExpExecArray, verdict: Verdict): Fault {
  const { message, becomes, severity } = verdict;
  const end = index + found.length;
  return {
    span: proof.sourceSpan(index, end),
    message,
    fix: becomes === undefined ? null : proof.replace(index, end, becomes),
    ...(severity !== undefined && { severity }),
  };
}
