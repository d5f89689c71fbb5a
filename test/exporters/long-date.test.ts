/** Dates are written out as the language writes them, as precise as they were given. */

import { expect, test } from 'vitest';
import { datesIn } from '../../src/exporters/wording/dates.ts';
import { longDate } from '../../src/exporters/wording/long-date.ts';

test.each([
  ['2026-03-01', 'fr', '1er mars 2026'],
  ['2026-03-01', 'fr-CA', '1er mars 2026'],
  ['2026-03-11', 'fr', '11 mars 2026'],
  ['2026-03', 'fr', 'mars 2026'],
  ['2026', 'fr', '2026'],
  ['2026-03-01', 'de', '1. März 2026'],
  ['2026-03-01', 'und', 'March 1, 2026'],
  [null, 'fr', ''],
])('%s in %s is « %s »', (date, language, written) => {
  expect(longDate(date, language)).toBe(written);
});

test.each(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'])('the dates of %s are those of CLDR', (language) => {
  const form = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const whole = new Intl.DateTimeFormat(language, { ...form, day: 'numeric' });
  const ofMonth = new Intl.DateTimeFormat(language, form);
  for (let month = 1; month <= 12; month++) {
    const iso = `2026-${String(month).padStart(2, '0')}`;
    expect(longDate(iso, language)).toBe(ofMonth.format(new Date(iso)));
    expect(longDate(`${iso}-22`, language)).toBe(whole.format(new Date(`${iso}-22`)));
  }
  expect(datesIn(language)).toBeDefined();
});
