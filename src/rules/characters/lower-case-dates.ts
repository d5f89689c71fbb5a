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

/**
 * Only with the rest of a date around it: `12 Janvier`, `en Janvier 2020`, `le Lundi 3 mai`. Feasts (`le 14 Juillet`) and names
 * (`Mai 68`, `le Vendredi saint`) keep their capital, so those without a year are left alone.
 */
const capital = new RegExp(
  [
    `[JFMASOND](?<=\\d(?:er)?${space}.)(?=(?<rest>${capitalMonths
      .split('|')
      .map((name) => name.slice(1))
      .join('|')})(?!\\p{L}))(?:(?<!(?:14|11|8|1er|4)${space}.)|(?=\\p{L}+${space}\\d{4}(?!\\d)))`,
    `[JFMASOND](?<=${word}(?:en|de|depuis|fin|début|mi|et|à|courant|jusqu['’]en)(?:${space}|-).)(?=(?:anvier|évrier|ars|vril|ai|uin|uillet|oût|eptembre|ctobre|ovembre|écembre)${space}\\d{4}(?!\\d))`,
    `[LMJVSD](?<=${word}(?:[lL]e|[dD]u|[aA]u|ce|de)${space}.)(?=(?:${capitalDays
      .split('|')
      .map((name) => name.slice(1))
      .join('|')})${space}(?:1er|\\d{1,2})${space}(?:${months}))`,
  ].join('|'),
  'gu',
);

/** `place du 11 Novembre 1918` is a name. */
const street =
  /(?:rue|place|avenue|boulevard|quai|pont|square|cours|allée|impasse|stade|lycée|collège|école|salle|camp|mouvement|hôpital|université|stade|bd|av\.)\s(?:du|de la|des|de)?\s?(?:\p{L}+\s)?\d{1,2}(?:er)?\s$/iu;
