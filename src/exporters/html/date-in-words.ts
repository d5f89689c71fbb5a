/** A date as people read it, in the language of the article. */

import type { DocumentMeta } from '../document.ts';

/** `2024` and `2024-05` stay as vague as they are. */
export function dateInWords({ date, language }: Pick<DocumentMeta, 'date' | 'language'>): string | null {
  if (date === null) return null;
  const [year, month, day] = date.split(/[-T]/u).map(Number) as [number, number?, number?];
  const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(language === 'und' ? 'en' : language, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(moment);
}
