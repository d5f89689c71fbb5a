/** The moment that a file says it was made: never the clock's, so that the same article gives the same bytes. */

import type { ExportDocument } from '../document.ts';
import type { ExportOptions } from '../exporter.ts';

/** The first moment that a zip can hold. */
const epoch = '1980-01-01T00:00:00Z';

/** ISO 8601 in UTC, to the second. A date without a time is its first moment, a time without a zone is UTC. */
export function writtenAt({ meta: { date } }: ExportDocument, options: ExportOptions): string {
  const given = options.date ?? date;
  if (given === null) return epoch;
  const hasZone = !given.includes('T') || /(?:Z|[+-]\d{2}:\d{2})$/u.test(given);
  const moment = new Date(hasZone ? given : `${given}Z`);
  return `${moment.toISOString().slice(0, 19)}Z`;
}
