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
 * @param isPlace what a pattern cannot tell: whether the space at an offset is one to look at.
 */
export function* plainSpaces(
  { texts, profile }: RuleContext,
  { before, after }: Place,
  becomes: string,
  isPlace: (text: string, at: number) => boolean = () => true,
): Generator<Fault> {
  const asksForNone = becomes === '';
  const verdict = {
    message: asksForNone ? 'a space where this profile asks for none' : 'a space at which a line may break',
    becomes,
  };
  const pattern = patternOf(`[${asksForNone ? anySpace : profile.refused}](?=${after})(?<=(?:${before}).)`);
  yield* faultsOf(texts, pattern, ({ index }, { text }) => (isPlace(text, index) ? verdict : null));
}

const anySpace = ' \u00a0\u202f';
const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(source, 'gu');
    patterns.set(source, pattern);
  }
  return pattern;
}
