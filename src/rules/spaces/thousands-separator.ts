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
      if (several ? isAddress(number) : !counted.test(text.slice(index + number.length))) return null;
      if (named.test(text.slice(Math.max(0, index - 30), index))) return null;
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

/** `192.168.100.200` */
function isAddress(number: string): boolean {
  const parts = number.split('.');
  return parts.length === 4 && parts.every((part) => Number(part) < 256);
}

/** One group may be a decimal: something counted must follow. */
const counted = /^[ \u00a0\u202f](?:\p{Ll}{3,}|d['’e]|€|\$)/u;

/** `version 1.200`, `Node 20.190` */
const named = /(?:\bversions?|\bv\.?|\p{Lu}[\p{L}\d]*)[ \u00a0]$/u;
