/** The names of the months in a language, as the Unicode CLDR of the JavaScript engine has them. */

/** Lower-case names, long, short and as they stand beside a day, each with its month from 1 to 12. */
export function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  for (const options of language === '' ? [] : forms) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
      const name = parts
        .find(({ type }) => type === 'month')!
        .value.toLowerCase()
        .replace(/\.$/u, '');
      if (/\p{L}{3}/u.test(name)) months.set(name, month);
    }
  }
  calendars.set(language, months);
  return months;
}

const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
];

const calendars = new Map<string, ReadonlyMap<string, number>>();
