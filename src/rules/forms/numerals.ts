/** Numbers in words: `deux milles`, `quatre-vingt euros`, `deux cent francs`, `les années 90's`. */

import { type Phrase, phraseRule } from './phrase-rule.ts';

const units = 'deux|trois|quatre|cinq|six|sept|huit|neuf';
const counted = '(?= \\p{L}+[sx](?!\\p{L}))(?! (?:deux|trois|six|dix|mille|millions?|milliards?)(?!\\p{L}))';

const phrases: readonly Phrase[] = [
  [
    `(${units}|dix|vingt|trente|cent|cents|quelques) milles(?= (?!marins|nautiques|à|de|plus|en|par))`,
    '$1 mille',
  ],
  [
    `(${units}) cent${counted}(?! (?:et|un|une|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre))`,
    '$1 cents',
  ],
  [`quatre[- ]vingt${counted}(?! (?:et|un|une|onze|douze|treize|quatorze|quinze|seize))`, 'quatre-vingts'],
  ["(années (?:19)?[1-9]0)'s", '$1'],
  ['(millions?|milliards?) (euros|dollars|francs|habitants|personnes)', "$1 d'$2"],
];

export const numerals = phraseRule(
  {
    name: 'numerals',
    summary: 'Numbers in words: deux milles, quatre-vingt euros, deux cent francs',
    severity: 'warning',
    fixable: false,
  },
  phrases,
  'is written',
);
