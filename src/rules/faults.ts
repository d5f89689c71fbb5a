/** The faults that a pattern finds in the texts of a rule. */

import type { Severity } from '../core/severity.ts';
import { keepsWords } from './keeps-words.ts';
import { matchesOf } from './matches.ts';
import type { ProofText } from './proof-text.ts';
import type { Fault } from './rule.ts';

export interface Verdict {
  readonly message: string;
  /** What stands in place of the match once mended; without it, or where it would change the number of words, only a person can mend it. */
  readonly becomes?: string;
  /** What it becomes is so many words more, and that is what is wrong. */
  readonly addsWords?: number;
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
  const { message, becomes, addsWords, severity } = verdict;
  const end = index + found.length;
  const fixable =
    becomes !== undefined &&
    (addsWords !== undefined || keepsWords(proof.text, index, end, becomes)) &&
    (becomes !== '' || isAmidText(proof, index, end));
  const edit = fixable ? proof.replace(index, end, becomes) : null;
  return {
    span: proof.sourceSpan(index, end),
    message,
    fix: edit !== null && addsWords !== undefined ? { ...edit, addsWords } : edit,
    ...(severity !== undefined && { severity }),
  };
}

/** A space next to marks tells whether they open or close (CommonMark, 6.2): it is not taken away. */
function isAmidText({ text, sourceSpan }: ProofText, start: number, end: number): boolean {
  const span = sourceSpan(start, end);
  const touchesText =
    (start === 0 || sourceSpan(start - 1, start).end === span.start) &&
    (end === text.length || sourceSpan(end, end + 1).start === span.end);
  return touchesText && !marks.test(text[start - 1] ?? '') && !marks.test(text[end] ?? '');
}

const marks = /[*_~`<>&\\[\]]/u;
