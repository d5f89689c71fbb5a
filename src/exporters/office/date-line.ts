/** The date of an article as its readers write it. */

const precisions: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** @param date ISO 8601; its time is left out, as on a title page. Stays as it is where the language is not known. */
export function dateLine(date: string, language: string): string {
  const [day = date] = date.split(/[T ]/u);
  const precision = precisions[day.split('-').length - 1];
  if (language === 'und' || precision === undefined) return day;
  return new Intl.DateTimeFormat(language, { ...precision, timeZone: 'UTC' }).format(new Date(day));
}
