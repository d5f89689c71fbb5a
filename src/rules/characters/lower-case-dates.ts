/** Months and days of the week with a capital inside a sentence. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { capitalDays, capitalMonths, months } from './months.ts';

export const lowerCaseDates: Rule = {
  name: 'lower-case-dates',
  summary: 'A month or a day of the week with a capital: 12 Janvier',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, capital, ({ 0: initial, index }, { text }) =>
      street.test(text.slice(Math.max(0, index - 30), index))
        ? null
        : {
            message: 'months and days of the week are written in lower case',
            becomes: initial.toLowerCase(),
          },
    );
  },
};

const space = '[ \\u00a0\\u202f]';
const word = '(?<!\\p{L})';

/** Days that have become names: without a year they keep their capital. */
const feasts =
  '(?:1er (?:Janvier|Mai|Novembre)|6 Février|8 Mai|18 Juin|(?:4|14) Juillet|(?:4|15) Août|(?:4|11) Septembre|11 Novembre|2 Décembre)';

/**
 * Only with the rest of a date around it: `12 Janvier`, `en Janvier`, `mars` with its year, `le Lundi 3 mai`, `le Lundi matin`. Other
 * names (`Mai 68`, `le Vendredi saint`) keep their capital too.
 */
const capital = new RegExp(
  [
    `[JFMASOND](?<=\\d(?:er)?${space}.)(?=(?:${tailsOf(capitalMonths)})(?!\\p{L}))(?:(?<!(?<!\\d)(?=${feasts})\\d+(?:er)? .)|(?=\\p{L}+${space}\\d{4}(?!\\d)))`,
    `[JFMASOND](?<=${word}(?:[eE]n|[fF]in|[dD]ébut|[mM]i|[cC]ourant|mois de)(?:${space}|-).)(?!ai${space}(?:19)?68)(?=(?:${tailsOf(capitalMonths)})(?![\\p{L}-]))`,
    `[JFMASOND](?<=${word}(?:[dD]e|[dD]epuis|et|[àÀ]|[jJ]usqu['’]en)${space}.)(?=(?:${tailsOf(capitalMonths)})${space}(?:\\d{4}(?!\\d)|dernier|prochain))`,
    `[LMJVSD](?<=${word}(?:[lL]e|[dD]u|[aA]u|ce|de)${space}.)(?=(?:${tailsOf(capitalDays)})${space}(?:1er|\\d{1,2})${space}(?:${months}))`,
    `[LMJVSD](?<=${word}(?:[lL]e|[dD]u|[aA]u|ce|chaque)${space}.)(?=(?:${tailsOf(capitalDays)})${space}(?:matin|midi|après-midi|soir|dernier|prochain|suivant)(?!\\p{L}))`,
    `[LMJVSD](?<=${word}[tT]ous les${space}.)(?=(?:${tailsOf(capitalDays)})s(?!\\p{L}))`,
    `[JFMASOND](?<=(?:[dD]epuis|[aA]vant|[aA]près|[jJ]usqu['’]à|[àÀ] partir de|et|ou)${space}.)(?<=(?:[dD]epuis|[aA]vant|[aA]près|[jJ]usqu['’]à|[àÀ] partir de)${space}.)(?=(?:${tailsOf(capitalMonths)})(?:,| ${'\\p{Ll}'}|\\.|$))(?!ai${space}(?:19)?68)`,
    `[LMJVSD](?<=\\p{Ll}{2} [cC]e${space}.)(?=(?:${tailsOf(capitalDays)})(?:[,.;!?)]|$| \\p{Ll}))(?!endredi (?:saint|noir))`,
    `[LMJVSD](?<=\\p{Ll}{2} .)(?=(?:${tailsOf(capitalDays)})${space}(?:dernier|prochain)(?!\\p{L}))`,
  ].join('|'),
  'gu',
);

/** The names without their capital. */
function tailsOf(names: string): string {
  return names
    .split('|')
    .map((name) => name.slice(1))
    .join('|');
}

/** `place du 11 Novembre 1918` is a name. */
const street =
  /(?:rue|place|avenue|boulevard|quai|pont|square|cours|allée|impasse|stade|lycée|collège|école|salle|camp|mouvement|hôpital|université|stade|bd|av\.)\s(?:du|de la|des|de)?\s?(?:\p{L}+\s)?\d{1,2}(?:er)?\s$/iu;
