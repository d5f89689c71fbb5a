/** Writes out a date in a language: `1er mars 2026`, as precise as it was given. */

/** @param date ISO 8601; nothing is written for none. */
export function longDate(date: string | null, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date ?? '') ?? [];
  if (year === undefined) return '';
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(language === 'und' ? 'en' : language, {
    // A reader of Thai or Persian finds the year that the article names.
    calendar: 'gregory',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const written = format.format(new Date(`${year}-${month}-${day ?? '01'}`));
  // Intl writes `1 mars`, French the first of a month as an ordinal.
  return day !== undefined && /^fr\b/iu.test(language) ? written.replace(/^1(?=\s)/u, '1er') : written;
}
