/** Quotation marks come in pairs, whichever the language uses. */

import { type Check, eachPair } from './check.ts';

export const quotationMarks: Check = {
  name: 'quotation-marks',
  summary: 'a quotation mark has no other half, or all are gone',
  severity: 'warning',
  find: eachPair(function* ({ source, target }) {
    const alone = aloneIn(target.prose);
    if (alone !== null && aloneIn(source.prose) === null) {
      const span = target.shownSpan(alone, alone + 1);
      yield { message: `the quotation mark ${target.prose[alone]} has no other half`, targetSpan: span };
    } else if (alone === null && any.test(source.prose) && !any.test(target.prose)) {
      // Italics may do their work.
      yield { message: 'the source has quotation marks, the translation has none', severity: 'info' };
    }
  }),
};

/** Quotation marks, an inch or second after a figure aside. */
const any = /[«»\u201c\u201d\u201e\u201f「」『』]|(?<!\d)"/u;

/** Where a mark stands whose other half is missing; families are told apart by shape, not by who opens (`»so«`, `„so“`). */
function aloneIn(text: string): number | null {
  for (const family of families) {
    const found = [...text.matchAll(family)].map(({ index }) => index);
    if (found.length % 2 === 1) return aloneOf(text, found);
  }
  const guillemets = [...text.matchAll(/[«»]/gu)];
  const [first] = guillemets;
  const same = guillemets.filter(({ 0: sign }) => sign === first?.[0]).length;
  return first === undefined || same * 2 === guillemets.length ? null : first.index;
}

const families = [
  /[\u201c\u201d\u201e\u201f]/gu,
  /(?<!\d)"|(?<=\d)"(?=[^"]*$)(?<="[^"]+")/gu,
  /[«»]/gu,
  /[「」]/gu,
  /[『』]/gu,
];

/** Of an odd number of marks, the first that repeats the one before it, else the last. */
function aloneOf(text: string, found: readonly number[]): number {
  const repeated = found.findIndex((at, index) => index > 0 && text[at] === text[found[index - 1]!]);
  return found[repeated > 0 && text[found[0]!] !== '"' ? repeated - 1 : found.length - 1]!;
}
