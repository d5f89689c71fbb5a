/** Dates are written out as the language writes them, as precise as they were given. */

import { expect, test } from 'vitest';
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
