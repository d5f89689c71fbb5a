/** Where a text quotes: what stands there is somebody else's. */

import type { Span } from '../../core/span.ts';

/** From one mark to its partner, in order. */
export function quotationsIn(text: string): readonly Span[] {
  if (!/[«“"‘]/.test(text)) return [];
  return Array.from(text.matchAll(quotation), ({ index, 0: quoted }) => ({
    start: index,
    end: index + quoted.length,
  }));
}

const quotation = /«[^»]*»|“[^”]*”|"[^"\n]*"|‘[^’\n]*’/g;
