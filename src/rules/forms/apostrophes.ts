/** Apostrophes that are missing, spaced, or another sign: `qu il`, `l’ oncle`, `C´est`. */

import { takesElision } from '../../text/lexicon/aspirated.ts';
import { functional, numeral } from '../../text/lexicon/readings.ts';
import { faultsOf } from '../faults.ts';
import { matchesOf, quoted } from '../matches.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { neighbour } from '../words/clause.ts';
import { tokensOf } from '../words/tokens.ts';

export const apostrophes: Rule = {
  name: 'apostrophes',
  summary: 'An apostrophe that is missing, followed by a space, or another sign: qu il, l’ oncle, C´est',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  asksLexicon: 'helpful',
  *check(context) {
    const { texts } = context;
    yield* faultsOf(texts, otherSign, ({ 0: sign }) => ({
      message: `« ${sign} » in place of an apostrophe: « ’ »`,
      becomes: '’',
    }));
    for (const { found, span } of matchesOf(texts, spaced)) {
      yield { span, message: `${quoted(found)}: no space after the apostrophe` };
    }
    if (context.lexicon !== null) yield* missingIn(context);
  },
};

const elided = '(?:[ldjmtsncLDJMTSNC]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu|[qQ]uoiqu)';
const vowel = '[aeiouyhàâéèêëîïôûœAEIOUYHÀÂÉÈÊÎÔŒ]';

/** An accent, a prime, or a mark that opens a quotation. */
const otherSign = new RegExp(
  `[\`´′‘ʹ‵](?<=(?<![\\p{L}\\p{N}])${elided}.)(?=${vowel}\\p{L}|[aày](?!\\p{L}))`,
  'gu',
);

/** After a letter that is always elided, before a vowel: no end of a quotation. */
const spaced = new RegExp(
  `(?<![\\p{L}\\p{N}’'])${elided}[’'][ \\u00a0\\u202f](?=${vowel}\\p{L}|[ayà](?!\\p{L}))`,
  'gu',
);

/** `n as`, `qu elle`: by the words beside, for `C` and `m` are also names and units. */
function* missingIn({ texts, lexicon }: RuleContext): Generator<Fault> {
  for (const block of texts) {
    const tokens = tokensOf(block, lexicon!);
    for (const [index, token] of tokens.entries()) {
      const { form, text, gap, start } = token;
      // `ls -d dossier`
      if (block.text[start - 1] === '-') continue;
      if (!alwaysElided.test(form) || gap === 'hyphen' || gap === 'elision') continue;
      const place = { tokens, index };
      const next = neighbour(place, 1);
      if (next === undefined || next.gap !== 'space' || next.readings === 0 || !takesElision(next.form))
        continue;
      if (next.text !== next.form || /^(?:et|ou|à|au|aux)$/.test(next.form)) continue;
      const before = neighbour(place, -1);
      if (text.length === 1 && text !== form && gap !== 'stop') continue;
      if (before !== undefined && (before.readings & numeral) !== 0) continue;
      if (
        form.length === 1 &&
        !fits(form, next.readings, next.form, before?.form ?? '', neighbour(place, 2)?.form ?? '')
      )
        continue;
      yield {
        span: block.sourceSpan(token.start, next.end),
        message: `${quoted(`${text} ${next.text}`)} without its apostrophe: ${quoted(`${text}’${next.text}`)}`,
      };
    }
  }
}

const alwaysElided = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)$/;

/** Whether a letter alone is an elided word: before a verb for pronouns, not where it is the name of something. */
function fits(letter: string, readings: number, next: string, before: string, after: string): boolean {
  const isVerb = ((readings >>> 12) & 0xff) !== 0;
  if (letter === 'c') return /^(?:est|était|étaient)$/.test(next);
  if (letter === 'n')
    return /^(?:pas|plus|jamais|rien|que|aucun|aucune|guère)$/.test(after) && before !== 'de';
  if (letter === 'j') return isVerb;
  if (letter === 'd')
    return (readings & functional) === 0 || /^(?:un|une|abord|autres?|ici|après|entre|où)$/.test(next);
  if (letter === 'l') return (readings & functional) === 0 && (isVerb || (readings & 15) !== 0);
  return isVerb && /^(?:je|tu|il|elle|on|nous|vous|ils|elles|qui|ne|se|de|à|pour)$/.test(before);
}
