/** Compares the dates, times and numbers of a source and its translation, whatever the customs of their languages. */

import type { Span } from '../../../core/span.ts';
import type { Pair } from '../check.ts';
import type { Side } from '../side.ts';
import { datesIn, sameDate } from './dates.ts';
import { type DateValue, type Form, without } from './forms.ts';
import { isWrittenOut } from './number-words.ts';
import { type NumberForm, numbersIn } from './numbers.ts';
import { sameTime, timesIn } from './times.ts';

export interface Quantities {
  /** Dates and times of day. */
  readonly dates: readonly Difference[];
  readonly numbers: readonly Difference[];
}

/** What stands on one side only, or in another value on each; offsets into the `text` of the sides. */
export interface Difference {
  readonly source: Stretch | null;
  readonly target: Stretch | null;
}

export interface Stretch {
  readonly text: string;
  readonly span: Span;
}

/** Two checks ask about the same pair one after the other. */
const compared = new WeakMap<Pair, Quantities>();

/** A value that stands anywhere on the other side is kept: how often is left to the translator. */
export function compareQuantities(pair: Pair): Quantities {
  const quantities = compared.get(pair) ?? compare(read(pair.source), read(pair.target));
  compared.set(pair, quantities);
  return quantities;
}

interface Read {
  readonly side: Side;
  readonly dates: readonly Form<DateValue>[];
  readonly times: readonly Form<number>[];
  readonly numbers: readonly NumberForm[];
}

function read(side: Side): Read {
  const dates = datesIn(side.prose, side.language);
  const undated = without(side.prose, dates);
  const times = timesIn(undated);
  return { side, dates, times, numbers: numbersIn(without(undated, times)) };
}

function compare(source: Read, target: Read): Quantities {
  const [here, there] = [openForms(source, target), openForms(target, source)];
  const lost = source.numbers.filter((number) => !isKept(number, target, there));
  const extra = target.numbers.filter((number) => !isKept(number, source, here));
  return {
    dates: pairUp(
      here.filter((form) => !isPutOtherwise(form, target)),
      there.filter((form) => !isPutOtherwise(form, source)),
    ),
    // A small number that comes from nowhere stands for a word: `les 2` for `both`.
    numbers: pairUp(lost, lost.length > 0 ? extra : extra.filter(({ values }) => !(Number(values[0]) <= 12))),
  };
}

/** The dates and times that have no equal on the other side. */
function openForms(one: Read, other: Read): Form<unknown>[] {
  return [
    ...one.dates.filter((date) => !other.dates.some((candidate) => sameDate(date, candidate))),
    ...one.times.filter((time) => !other.times.some((candidate) => sameTime(time, candidate))),
  ];
}

/** Whether the other side has the figures of a date or a time without its form: `2 h` as `two hours`. */
function isPutOtherwise({ digits }: Form<unknown>, { side, numbers }: Read): boolean {
  return digits.every(
    (digit) =>
      numbers.some(({ values }) => values.includes(digit)) || isWrittenOut(digit, side.prose, side.language),
  );
}

function isKept(
  { values, figures }: NumberForm,
  { side, numbers }: Read,
  forms: readonly Form<unknown>[],
): boolean {
  const [value] = values;
  return (
    numbers.some((other) => other.figures === figures || other.values.some((one) => values.includes(one))) ||
    forms.some(({ digits }) => digits.some((digit) => values.includes(digit))) ||
    (typeof value === 'number' &&
      (isWrittenOut(value, side.prose, side.language) || isDecade(value, numbers)))
  );
}

/** `the 1990s` as `les années 90`, `'98` as `1998`. */
function isDecade(value: number, numbers: readonly NumberForm[]): boolean {
  return numbers.some(({ values }) =>
    values.some((other) => {
      const [short, long] = [Math.min(value, Number(other)), Math.max(value, Number(other))];
      return short >= 10 && short < 100 && long >= 1800 && long < 2100 && long % 100 === short;
    }),
  );
}

function pairUp(sources: readonly Stretch[], targets: readonly Stretch[]): Difference[] {
  return Array.from({ length: Math.max(sources.length, targets.length) }, (_, index) => ({
    source: sources[index] ?? null,
    target: targets[index] ?? null,
  }));
}
