/** Reads the dates of a text: in figures, in ISO 8601, and with the names of months in the text's language. */

import { monthsOf } from './calendar.ts';
import type { DateValue, Form } from './forms.ts';

/** In the order of the text. */
export function datesIn(text: string, language: string): Form<DateValue>[] {
  const found = [...numericDates(text), ...namedDates(text, language)];
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end).filter(isFirst);
}

/** Whether both can be one date; a year that only one side gives is no difference. */
export function sameDate(a: Form<DateValue>, b: Form<DateValue>): boolean {
  return a.values.some((one) =>
    b.values.some(
      (other) =>
        one.month === other.month &&
        (one.year === other.year || one.year === null || other.year === null) &&
        one.days.join() === other.days.join(),
    ),
  );
}

const isFirst = (date: Form<DateValue>, index: number, all: readonly Form<DateValue>[]) =>
  !all.slice(0, index).some(({ span }) => span.end > date.span.start);

const numeric =
  /(?<![\d./-])(?:(?<y1>\d{4})(?<s1>[-/.])(?<m1>\d{1,2})\k<s1>(?<d1>\d{1,2})|(?<a>\d{1,2})(?<s2>[-/.]|\. )(?<b>\d{1,2})\k<s2>(?<y2>\d{4})|(?<a2>\d{1,2})\/(?<b2>\d{1,2})\/(?<y3>\d{2})|(?:(?<y4>\d{4})年\s?)?(?<m4>\d{1,2})月\s?(?<d4>\d{1,2})日)(?![\d/-]|\.\d)/gu;

function numericDates(text: string): Form<DateValue>[] {
  return [...text.matchAll(numeric)].flatMap(({ index, 0: found, groups }) => {
    const part = (...names: string[]) =>
      names.map((name) => groups![name]).find((value) => value !== undefined);
    const figure = part('y1', 'y2', 'y3', 'y4');
    const year = figure === undefined ? null : figure.length === 2 ? 2000 + Number(figure) : Number(figure);
    const month = part('m1', 'm4');
    const orders =
      month === undefined
        ? [
            [part('a', 'a2'), part('b', 'b2')],
            [part('b', 'b2'), part('a', 'a2')],
          ]
        : [[part('d1', 'd4'), month]];
    const values = orders
      .map(([day, of]) => ({ year, month: Number(of), days: [Number(day)] }))
      .filter(({ month: of, days }) => of >= 1 && of <= 12 && days[0]! >= 1 && days[0]! <= 31);
    return values.length === 0 ? [] : [formOf(found, index, values)];
  });
}

const day = '(?<!\\d)\\d{1,2}(?!\\d)(?:st|nd|rd|th|er|re|ère|ème|e|º|ª|\\.)?';
const days = `${day}(?:\\s*(?:[-–—,]|,? ?and|to|et|au|und|bis|y|al|a|e|i|o|tot|en)\\s*${day}){0,3}`;
const link = "(?:\\s*(?:of|de|del|di|d['’])\\s*|[\\s-]+)?";

function namedDates(text: string, language: string): Form<DateValue>[] {
  const months = monthsOf(language);
  if (months.size === 0) return [];
  return [...text.matchAll(patternOf(language, months))].flatMap(({ index, 0: found, groups }) => {
    const name = (groups!['m1'] ?? groups!['m2'] ?? groups!['m3'])!;
    const inMonth = (groups!['d1'] ?? groups!['d2'] ?? '').match(/\d+/gu)?.map(Number) ?? [];
    const year = groups!['y1'] ?? groups!['y2'] ?? groups!['y3'];
    const value = {
      year: year === undefined ? null : Number(year),
      month: months.get(name.toLowerCase())!,
      days: inMonth.sort((a, b) => a - b),
    };
    return inMonth.some((of) => of < 1 || of > 31) ? [] : [formOf(found, index, [value])];
  });
}

const patterns = new Map<string, RegExp>();

/** Day before month, and month before day in English; then month and year. */
function patternOf(language: string, months: ReadonlyMap<string, number>): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const month = (group: string) => `(?<!\\p{L})(?<${group}>${names.join('|')})(?!\\p{L})\\.?`;
  const year = (group: string) => `(?<${group}>(?<!\\d)\\d{4}(?!\\d))`;
  const orders = [
    `(?<d1>${days})${link}${month('m1')}(?:,?${link}${year('y1')})?`,
    ...(/^en\b/iu.test(language) ? [`${month('m2')}\\s+(?<d2>${days})(?:,?\\s*${year('y2')})?`] : []),
    `${month('m3')},?${link}${year('y3')}`,
  ];
  const pattern = new RegExp(orders.join('|'), 'giu');
  patterns.set(language, pattern);
  return pattern;
}

function formOf(text: string, start: number, values: readonly DateValue[]): Form<DateValue> {
  const { year, days: inMonth } = values[0]!;
  return {
    text,
    span: { start, end: start + text.length },
    values,
    digits: [...inMonth, ...(year === null ? [] : [year])],
  };
}
