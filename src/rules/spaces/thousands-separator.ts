/** A point or a comma between thousands, where French has a space. */

import { fitting } from '../../text/plain-form.ts';
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
      const certain = several && number.includes('.');
      if (
        certain
          ? isAddress(number)
          : !isCounted(number, text.slice(index + number.length, index + number.length + 30))
      )
        return null;
      const before = text.slice(Math.max(0, index - 30), index);
      if (fitting(before, named).test(before)) return null;
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
  /(?<![\p{L}\d\ufffc.,:/_#+-])[1-9]\d{0,2}(?:(?<several>(?:\.\d{3}){2,}|(?:,\d{3}){2,})|\.\d{3}|,000)(?![\p{L}\d/_:-]|[.,]\d)/gu;

/** `192.168.100.200` */
function isAddress(number: string): boolean {
  const parts = number.split('.');
  // `192.168.001`
  const isShort = parts.length === 3 && Number(parts[0]) >= 100 && /^00[1-9]$/u.test(parts[2]!);
  return isShort || (parts.length === 4 && parts.every((part) => Number(part) < 256));
}

/** One group may be a decimal (`1.335 euros`): a plural must follow, and after one digit a price must be round. */
function isCounted(number: string, after: string): boolean {
  return fitting(after, plural).test(after) && !(/^\d\.\d*[1-9]\d?$/u.test(number) && price.test(after));
}

const plural = /^[ \u00a0\u202f](?:\p{Ll}{2,}[sxz](?!\p{L})|d['’e]|[€$£]|km|ha)/u;
const price = /^[ \u00a0\u202f](?:[€$£]|euros?|dollars?|francs?|livres?|km|d['’e])/u;

/** `version 1.200`, `Node.js 20.190`, `§ 1.200` */
const named =
  /(?:\bversions?|\bv\.?|\p{Lu}[\p{L}\d.+-]*|§|n°|\barticles?|\bart\.|\bsections?|\bchapitres?|\bports?|\bpages?)[ \u00a0]$/u;
