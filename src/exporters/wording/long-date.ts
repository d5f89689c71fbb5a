/** Writes out a date in a language: `1er mars 2026`, as precise as it was given. */

import { lookup } from '../../core/lookup.ts';
import { datesIn } from './dates.ts';

/** @param date ISO 8601; nothing is written for none. */
export function longDate(date: string | null, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date ?? '') ?? [];
  if (year === undefined) return '';
  if (month === undefined) return year;
  const written =
    knownDate(language, Number(year), Number(month), day === undefined ? null : Number(day)) ??
    dateOfIntl(language, `${year}-${month}`, day);
  // CLDR has `1 mars`, French the first of a month as an ordinal.
  return day !== undefined && /^fr\b/iu.test(language) ? written.replace(/^1(?=\s)/u, '1er') : written;
}

function knownDate(language: string, year: number, month: number, day: number | null): string | null {
  const dates = datesIn(language === 'und' ? 'en' : language);
  if (dates === undefined) return null;
  const words = lookup<string | number>({
    Y: year,
    M: dates.months[month - 1]!,
    D: day ?? '',
  });
  return (day === null ? dates.month : dates.day).replace(/[YMD]/gu, (sign) => String(words[sign]));
}

function dateOfIntl(language: string, month: string, day: string | undefined): string {
  const format = new Intl.DateTimeFormat(language, {
    // A reader of Thai or Persian finds the year that the article names.
    calendar: 'gregory',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-${day ?? '01'}`));
}
