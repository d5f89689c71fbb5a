/** A point or a comma between thousands, where French has a space. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const thousandsSeparator: Rule = {
  name: 'thousands-separator',
  summary: 'A point or a comma between thousands: 65.000 for 65 000',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts, profile: { thousands } }) {
    yield* faultsOf(texts, grouped, ({ 0: number, index, groups }, { text }) => {
      const several = groups!['several'] !== undefined;
      if (!several && !isCounted(text, index, index + number.length)) return null;
      const becomes = number.replace(/[.,]/gu, thousands);
      return {
        message: `« ${number} »: thousands are separated by a no-break space`,
        becomes,
        ...(several && { severity: 'error' as const }),
      };
    });
  },
};

const grouped =
  /(?<![\p{L}\d.,:/_#+-])[1-9]\d{0,2}(?:(?<several>(?:\.\d{3}){2,}|(?:,\d{3}){2,})|\.\d{3}|,000)(?![\p{L}\d/_:-]|[.,]\d)/gu;

/** One group may be a decimal or a version: something counted must follow, and no name before. */
function isCounted(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  return (
    /^[ \u00a0\u202f](?:\p{Ll}{3,}|d['’e]|€|\$)/u.test(after) &&
    !/(?:\bversions?|\bv\.?|\p{Lu}[\p{L}\d]*)[ \u00a0]$/u.test(text.slice(Math.max(0, start - 30), start))
  );
}
