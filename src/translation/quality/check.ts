/** The contract of a quality check: what it reads of the segments of a translation, and what it says of them. */

import type { Severity } from '../../core/severity.ts';
import type { Span } from '../../core/span.ts';
import type { TranslatedEntry } from '../bitext.ts';
import type { Side } from './side.ts';

export interface Check {
  /** What `only` and `skip` take, and what a finding is filed under. */
  readonly name: string;
  readonly summary: string;
  /** Of its findings, where they do not say otherwise. */
  readonly severity: Severity;
  /** @param pairs the segments that have a translation, in file order; `all` also those without. */
  find(pairs: readonly Pair[], all: readonly TranslatedEntry[]): Iterable<Fault>;
}

/** A segment with its translation, as checks read it. */
export interface Pair {
  readonly entry: TranslatedEntry;
  readonly source: Side;
  readonly target: Side;
  readonly terms: readonly Term[];
  /** The numbers of the codes that a translation may leave out: escapes, line breaks. */
  readonly deletable: ReadonlySet<number>;
}

/** A row of the glossary. Several rows with one source are choices. */
export interface Term {
  readonly source: string;
  readonly target: string;
}

export interface Fault {
  readonly entry: TranslatedEntry;
  readonly message: string;
  readonly severity?: Severity;
  /** What differs, as UTF-16 offsets into `shown` of the source and of the target. */
  readonly sourceSpan?: Span;
  readonly targetSpan?: Span;
}

/** What is wrong in one pair. */
export type PairFault = Omit<Fault, 'entry'>;

/** A check that looks at each pair by itself. */
export function eachPair(look: (pair: Pair) => Iterable<PairFault>): Check['find'] {
  return function* (pairs) {
    for (const pair of pairs) for (const fault of look(pair)) yield { ...fault, entry: pair.entry };
  };
}
