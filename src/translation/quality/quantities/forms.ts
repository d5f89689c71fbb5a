/** What dates, times of day and numbers are once they are read: stretches of text with the values they can have. */

import type { Span } from '../../../core/span.ts';

export interface Form<Value> {
  readonly text: string;
  readonly span: Span;
  /** More than one where the writing leaves it open: 04/05 is in April or in May. */
  readonly values: readonly Value[];
  /** The numbers in it, for a text that puts it otherwise. */
  readonly digits: readonly number[];
}

export interface DateValue {
  readonly year: number | null;
  readonly month: number;
  /** In rising order; several in `3-5 March`, none in `March 2026`. */
  readonly days: readonly number[];
}

/** The text with the forms blotted out, offsets kept. */
export function without(text: string, forms: readonly Form<unknown>[]): string {
  let rest = text;
  for (const { span } of forms) {
    rest = rest.slice(0, span.start) + '\ufffc'.repeat(span.end - span.start) + rest.slice(span.end);
  }
  return rest;
}
