/** Numbers are written as the target language writes them: a decimal comma left in English means something else there. */

import { type Check, eachPair } from './check.ts';
import { datesIn } from './quantities/dates.ts';
import { without } from './quantities/forms.ts';
import { type NumberForm, numbersIn } from './quantities/numbers.ts';
import type { Side } from './side.ts';

export const numberFormat: Check = {
  name: 'number-format',
  summary: 'a number is still written as in the source language',
  severity: 'warning',
  find: eachPair(function* ({ source, target }) {
    const [from, to] = [separatorsOf(source.language), separatorsOf(target.language)];
    if (from === null || to === null || from.decimal === to.decimal) return;
    const originals = new Map(numbersOf(source).map((number) => [number.figures, number]));
    for (const { figures, span } of numbersOf(target)) {
      const original = originals.get(figures);
      if (original === undefined) continue;
      const wanted = rewritten(original, source.prose, from, to);
      if (wanted === null) continue;
      yield {
        message: `${figures} is written as in the source; the language of the translation writes ${wanted}`,
        sourceSpan: source.shownSpan(original.span.start, original.span.end),
        targetSpan: target.shownSpan(span.start, span.end),
      };
    }
  }),
};

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** As the Unicode CLDR of the JavaScript engine has them; null where the language is not known. */
function separatorsOf(language: string): Separators | null {
  if (language === '') return null;
  const parts = new Intl.NumberFormat(language).formatToParts(12_345_678.9);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { decimal: part('decimal'), group: part('group') };
}

function numbersOf({ prose, language }: Side): NumberForm[] {
  return numbersIn(without(prose, datesIn(prose, language)));
}

/** What the translation should have written, where the source leaves no doubt about what it means; else null. */
function rewritten(
  { figures, span }: NumberForm,
  text: string,
  from: Separators,
  to: Separators,
): string | null {
  const groups = new RegExp(`^\\d{1,3}(?:[${from.group}]\\d{3})+$`, 'u');
  if (/[.,]/u.test(from.group) && groups.test(figures)) return figures.replaceAll(from.group, to.group);
  const fraction = new RegExp(`^\\d+[${from.decimal}]\\d+$`, 'u');
  if (!fraction.test(figures)) return null;
  // A point is also in versions and in numbers of sections: only a measure is surely a number.
  const isMeasured = measure.test(text.slice(span.end)) || currency.test(text.slice(0, span.start));
  return from.decimal === ',' || isMeasured ? figures.replace(from.decimal, to.decimal) : null;
}

const measure =
  /^[ \u00a0\u202f-]?(?:[%€$£°]|(?:[kcm]?m|km\/h|[kmg]?[gw]|kwh|[kmgt]i?b|m?s|hours?|million|billion|percent|degrees|times|seconds?|minutes?|miles|inch(?:es)?|hectares?|tons?)(?!\p{L}))/iu;
const currency = /[$€£][ \u00a0\u202f]?$/u;
