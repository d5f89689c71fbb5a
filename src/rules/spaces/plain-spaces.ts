/** Plain spaces where a line must not break: what the rules `breaking-…` share. */

import { faultsOf } from '../faults.ts';
import type { Fault, RuleContext } from '../rule.ts';

/** Before the place, a space, after the place; a pattern for each set of spaces that a profile refuses. */
export interface Place {
  readonly before: string;
  readonly after: string;
}

/**
 * @param becomes the space that the profile asks for; empty where it asks for none.
 */
export function* plainSpaces(
  { texts, profile }: RuleContext,
  { before, after }: Place,
  becomes: string,
): Generator<Fault> {
  // A space is too frequent to begin with: what stands after it mostly is not.
  const spaces = becomes === '' ? ' \u00a0\u202f' : profile.refused;
  yield* faultsOf(texts, patternOf(`[${spaces}](?=${after})(?<=(?:${before}).)`), () => ({
    message:
      becomes === '' ? 'a space where this profile asks for none' : 'a space at which a line may break',
    becomes,
  }));
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(source, 'gu');
    patterns.set(source, pattern);
  }
  return pattern;
}
