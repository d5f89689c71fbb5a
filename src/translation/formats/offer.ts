/** The translation that a file with one target per segment offers: the segment's own, else the best match. */

import type { Match, SegmentEntry, State } from '../bitext.ts';
import { type CodeRef, type Content, sameContent } from '../content.ts';

export interface Offer {
  readonly target: Content<CodeRef> | null;
  /** `initial` as long as a person has to look at it: untranslated, or from a similar text. */
  readonly state: State;
  /** What the target was taken from, by this function or before it. */
  readonly match: Match | null;
}

export function offerOf({ target, state, matches }: SegmentEntry): Offer {
  const best = matches[0] ?? null;
  if (target !== null && target.length > 0) {
    return { target, state, match: best !== null && sameContent(best.target, target) ? best : null };
  }
  if (best === null) return { target: null, state: 'initial', match: null };
  return { target: best.target, state: best.score >= 100 ? 'translated' : 'initial', match: best };
}
