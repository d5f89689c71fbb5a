/** Brings a translation to a text that differs from the translated one in numbers only. */

import { type CodeRef, type Content, contentOf } from '../content.ts';
import { normalised } from '../ids.ts';
import { findNumbers, type WrittenNumber, writeLike } from './numbers.ts';

/** BCP 47. */
export interface Languages {
  readonly source: string;
  readonly target: string;
}

/** The text with nothing but the places of its numbers: texts that differ in numbers only have the same one. */
export function numberless(content: Content<CodeRef>, language: string): string {
  // U+0000 stands in no text: Markdown and XML do not have it.
  return normalised(
    contentOf(
      content.map((piece) =>
        typeof piece === 'string' ? replaceNumbers(piece, findNumbers(piece, language), () => '\0') : piece,
      ),
    ),
  );
}

/**
 * The target of `known` with the numbers of `source`, where `numberless` is the same for both sources. Null where that
 * would be a guess: a number that changed must stand in the target as often as in the source it translates, in
 * figures, and all its occurrences must have become the same number.
 */
export function adaptNumbers(
  source: Content<CodeRef>,
  known: { readonly source: Content<CodeRef>; readonly target: Content<CodeRef> },
  languages: Languages,
): Content<CodeRef> | null {
  const before = numbersOf(known.source, languages.source);
  const after = numbersOf(source, languages.source);
  const inTarget = numbersOf(known.target, languages.target);
  const became = new Map<string, WrittenNumber>();
  for (const [index, { value }] of before.entries()) {
    const number = after[index]!;
    if ((became.get(value) ?? number).value !== number.value) return null;
    became.set(value, number);
  }
  const count = (numbers: readonly WrittenNumber[], value: string) =>
    numbers.filter((number) => number.value === value).length;
  for (const [value, number] of became) {
    if (number.value === value) became.delete(value);
    else if (count(before, value) !== count(inTarget, value)) return null;
  }
  const rewrite = (number: WrittenNumber) => {
    const next = became.get(number.value);
    return next === undefined ? number.written : writeLike(next, number, inTarget, languages.target);
  };
  return contentOf(
    known.target.map((piece) =>
      typeof piece === 'string'
        ? replaceNumbers(piece, findNumbers(piece, languages.target), rewrite)
        : piece,
    ),
  );
}

function numbersOf(content: Content<CodeRef>, language: string): WrittenNumber[] {
  return content.flatMap((piece) => (typeof piece === 'string' ? findNumbers(piece, language) : []));
}

function replaceNumbers(
  text: string,
  numbers: readonly WrittenNumber[],
  write: (number: WrittenNumber) => string,
): string {
  let at = 0;
  let replaced = '';
  for (const number of numbers) {
    replaced += text.slice(at, number.start) + write(number);
    at = number.end;
  }
  return replaced + text.slice(at);
}
