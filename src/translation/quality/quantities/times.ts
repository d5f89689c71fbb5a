/** Reads the times of day of a text, in the ways that the languages of Europe write them. */

import type { Form } from './forms.ts';

/** Minutes after midnight. In the order of the text. `2:30` may be in the morning or in the afternoon. */
export function timesIn(text: string): Form<number>[] {
  return [...text.matchAll(time)].flatMap(({ index, 0: found, groups }) => {
    const hour = Number(groups!['h1'] ?? groups!['h2'] ?? groups!['h3'] ?? groups!['h4']);
    const minute = Number(groups!['m1'] ?? groups!['m2'] ?? groups!['m3'] ?? groups!['m4'] ?? 0);
    const half = (groups!['half1'] ?? groups!['half2'])?.charAt(0).toLowerCase();
    if (hour > 24 || minute > 59 || (half !== undefined && hour > 12)) return [];
    const hours = half === undefined ? hoursOf(hour) : [(hour % 12) + (half === 'p' ? 12 : 0)];
    return [
      {
        text: found.trimEnd(),
        span: { start: index, end: index + found.trimEnd().length },
        values: hours.map((of) => of * 60 + minute),
        digits: minute === 0 ? [hour] : [hour, minute],
      },
    ];
  });
}

export function sameTime(a: Form<number>, b: Form<number>): boolean {
  return a.values.some((value) => b.values.includes(value));
}

const halves = '[ap]\\.?\\s?m(?:\\.|\\b)';
const space = '[ \\u00a0\\u202f]?';
/** `2:30 pm`, `2 p.m.`; `14 h 30`, `14h`, `14 heures`; `14.30 Uhr`, `14 Uhr`; `14:30`. */
const time = new RegExp(
  [
    `(?<h1>\\d{1,2})[:.h](?<m1>\\d{2})${space}(?<half1>${halves})`,
    `(?<h2>\\d{1,2})${space}(?<half2>${halves})`,
    `(?<h3>\\d{1,2})(?:${space}h(?:eures?)?${space}(?<m3>\\d{2})?(?!\\p{L}|\\d)|[.:](?<m4>\\d{2})${space}(?:Uhr|uur|h)(?!\\p{L})|${space}(?:Uhr|uur)(?!\\p{L}))`,
    '(?<h4>\\d{1,2}):(?<m2>\\d{2})',
  ]
    .map((pattern) => `(?<![\\d.,:])${pattern}(?!\\d|:\\d)`)
    .join('|'),
  'giu',
);

function hoursOf(hour: number): number[] {
  if (hour === 12) return [12, 0];
  return hour < 12 ? [hour, hour + 12] : [hour % 24];
}
