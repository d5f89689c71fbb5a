/** Numbers as they are written: finds them in a text, reads them, and writes them the way another text does. */

import type { Span } from '../../core/span.ts';

export interface WrittenNumber extends Span {
  readonly written: string;
  /** What it says, however it is written: `1 200`, `1,200` and `1.200` all say `1200`. Equal values are the same number. */
  readonly value: string;
  /** Null for dates (2026-11-24) and versions (1.2.3), which are written one way only. */
  readonly parts: Parts | null;
}

interface Parts {
  readonly integer: string;
  readonly fraction: string | null;
  /** What stands between groups of three digits; empty without groups. */
  readonly group: string;
  /** What stands before the fraction; empty without one. */
  readonly decimal: string;
}

/**
 * The numbers of a text in order. Digits that stand in a word (`utf8`, `18e`) are none.
 *
 * @param language BCP 47. Decides what `1,200` is, which may be read both ways; all else says itself what it is.
 */
export function findNumbers(text: string, language: string): WrittenNumber[] {
  return [...text.matchAll(numeral)].map(({ 0: written, index }) => {
    const parts = partsOf(written, language);
    const value =
      parts === null
        ? written
        : parts.fraction === null
          ? parts.integer
          : `${parts.integer}.${parts.fraction}`;
    return { start: index, end: index + written.length, written, value, parts };
  });
}

/** A date; groups apart by spaces or Swiss apostrophes; digits with stops and commas. Never a piece of a word or of a longer number. */
const numeral =
  /(?<![\p{L}\p{N}_][.,]?)(?:\d{4}-\d{2}-\d{2}|\d{1,3}(?:[ \u00a0\u2009\u202f'\u2019]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?![.,]?[\p{L}\p{N}_])/gu;

function partsOf(written: string, language: string): Parts | null {
  if (/^\d+-/u.test(written)) return null;
  const spaced = /[^\d.,]/u.exec(written)?.[0];
  if (spaced !== undefined) {
    const [integer = '', fraction] = written.split(/[.,]/u);
    const decimal = written.slice(integer.length).charAt(0);
    return {
      integer: integer.replaceAll(spaced, ''),
      fraction: fraction ?? null,
      group: spaced,
      decimal,
    };
  }
  const pieces = written.split(/[.,]/u);
  const signs = written.replace(/\d+/gu, '');
  const group = signs.charAt(0);
  const isGrouped = pieces[0]!.length <= 3 && pieces[0] !== '0' && pieces.slice(1, -1).every(isThree);
  if (signs === '') return { integer: written, fraction: null, group: '', decimal: '' };
  if (signs.length === 1 && !(isGrouped && isThree(pieces[1]!) && signsOf(language).decimal !== group)) {
    return { integer: pieces[0]!, fraction: pieces[1]!, group: '', decimal: group };
  }
  if (!isGrouped) return null;
  // `1.234.567`, `1,200`: groups only. `1.234,5`: the last sign is another one.
  if (signs === group.repeat(signs.length)) {
    return isThree(pieces.at(-1)!) ? { integer: pieces.join(''), fraction: null, group, decimal: '' } : null;
  }
  return signs.slice(0, -1) === group.repeat(signs.length - 1)
    ? { integer: pieces.slice(0, -1).join(''), fraction: pieces.at(-1)!, group, decimal: signs.at(-1)! }
    : null;
}

function isThree(digits: string): boolean {
  return digits.length === 3;
}

/**
 * A number written in the place of another one: with the signs of the number that stood there, else with those of the
 * other numbers of its text, else with those of the language. Groups are made where the number that stood there had some;
 * where it was too short to tell, as in `number` itself.
 */
export function writeLike(
  number: WrittenNumber,
  replaced: WrittenNumber,
  others: readonly WrittenNumber[],
  language: string,
): string {
  if (number.parts === null || replaced.parts === null) return number.written;
  const { integer, fraction, group } = number.parts;
  const models = [replaced, ...others].flatMap(({ parts }) => (parts === null ? [] : [parts]));
  const signs = signsOf(language, integer.length);
  const tells = replaced.parts.integer.length > 3;
  const groups = tells ? replaced.parts.group !== '' : group !== '';
  const separator = groups ? firstOf(models, 'group', signs.group) : '';
  const grouped = integer.length > 3 ? inThrees(integer).join(separator) : integer;
  return fraction === null ? grouped : `${grouped}${firstOf(models, 'decimal', signs.decimal)}${fraction}`;
}

function inThrees(digits: string): string[] {
  const lead = digits.length % 3;
  return [...(lead > 0 ? [digits.slice(0, lead)] : []), ...(digits.slice(lead).match(/.{3}/gu) ?? [])];
}

function firstOf(models: readonly Parts[], sign: 'group' | 'decimal', otherwise: string): string {
  return models.find((parts) => parts[sign] !== '')?.[sign] ?? otherwise;
}

/** The signs of a language by Unicode's locale data; no group sign where it groups no integer so short (Spanish `1200`). */
function signsOf(language: string, digits = 7): { readonly group: string; readonly decimal: string } {
  const parts = formatOf(language).formatToParts(10 ** (Math.min(digits, 7) - 1) + 0.5);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string): Intl.NumberFormat {
  const known = formats.get(language) ?? new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  formats.set(language, known);
  return known;
}
