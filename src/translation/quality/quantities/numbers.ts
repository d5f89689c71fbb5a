/** Reads the numbers of a text with every value that their separators allow. */

import type { Form } from './forms.ts';

export interface NumberForm extends Form<number | string> {
  /** With the separators, in ASCII digits: `1,200`. */
  readonly figures: string;
  readonly percent: boolean;
}

/** In the order of the text. Digits of any script; `1.2.3` is a version, and has no value but itself. */
export function numbersIn(text: string): NumberForm[] {
  return [...text.matchAll(number)].map(({ index, 0: found, groups }) => {
    const figures = inAscii(groups!['figures']!);
    const values = valuesOf(figures);
    const scale = scales.find(([words]) => words.test(groups!['word'] ?? ''))?.[1] ?? [];
    const scaled = values.flatMap((value) =>
      typeof value === 'number' ? scale.map((by) => value * by) : [],
    );
    return {
      text: groups!['figures']!,
      figures,
      span: { start: index, end: index + groups!['figures']!.length },
      values: [...values, ...scaled].map((value) => (typeof value === 'number' ? rounded(value) : value)),
      digits: [],
      percent: /[%٪]/u.test(found),
    };
  });
}

/** ASCII digits for those of other scripts, `.` and `,` for the Arabic separators; the length stays. */
export function inAscii(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu, (digit) => {
      const zero = zeros.find((start) => digit.charCodeAt(0) - start < 10 && digit.charCodeAt(0) >= start)!;
      return String(digit.charCodeAt(0) - zero);
    })
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}

/** Where the decimal digits of scripts begin: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const digit = '[\\d٠-٩۰-۹०-९০-৯๐-๙０-９]';
const number = new RegExp(
  `(?<figures>(?<!${digit})(?:${digit}{1,3}(?:[ \\u00a0\\u202f\\u2009]${digit}{3})+(?!${digit})(?:[.,]${digit}+)?|${digit}+(?:[.,٫٬'\\u2019]${digit}+)*))(?:[ \\u00a0\\u202f]?[%٪]|[ \\u00a0\\u202f-]?(?<word>\\p{L}+))?`,
  'gu',
);

function valuesOf(figures: string): (number | string)[] {
  const plain = figures.replace(/[ \u00a0\u202f\u2009'\u2019]/gu, '');
  const separators = plain.match(/[.,]/gu) ?? [];
  if (separators.length === 0) return [Number(plain)];
  const last = separators.at(-1)!;
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(plain) && new Set(separators).size === 1;
  const asGroups = Number(plain.replace(/[.,]/gu, ''));
  if (separators.length === 1)
    return grouped ? [asGroups, Number(plain.replace(',', '.'))] : [Number(plain.replace(',', '.'))];
  if (grouped) return [asGroups, plain];
  const decimal = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:\.\d{3})+,\d+$/u.test(plain);
  if (decimal)
    return [
      Number(
        plain.slice(0, plain.lastIndexOf(last)).replace(/[.,]/gu, '') +
          plain.slice(plain.lastIndexOf(last)).replace(',', '.'),
      ),
    ];
  return [plain];
}

/** What a word after a number may multiply it by; a billion is 10^9 in English and `mil millones` in Spanish. */
const scales: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^k$/iu, [1e3]],
  [/^(?:thousand|mille|mil|mila|tausend|duizend)$/iu, [1e3, 1e9]],
  [
    /^(?:m|mio|millions?|millionen|mill[oó]n(?:es)?|milion[ei]|milh(?:ão|ões)|miljoen|مليون|ملايين)$/iu,
    [1e6],
  ],
  [
    /^(?:b|bn|mds?|mrd|billions?|milliards?|milliarden|miliard[oi]|bilh(?:ão|ões)|miljard|مليار)$/iu,
    [1e9, 1e3 * 1e6],
  ],
];

/** So that 1.1 × 10^6 is 1 100 000. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
