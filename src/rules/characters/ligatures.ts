/** oe and ae in words that French writes with œ and æ. */

import { fitting } from '../../text/plain-form.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const ligatures: Rule = {
  name: 'ligatures',
  summary: 'oe or ae in a word that is written with œ or æ',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, /[oO][eE]/gu, ({ 0: letters, index }, { text }) => {
      const word = wordAt(text, index);
      if (!fitting(word, withOe).test(word)) return null;
      const becomes = letters[0] === 'O' ? 'Œ' : 'œ';
      return { message: `« ${word} » is written with « ${becomes} »`, becomes };
    });
    yield* faultsOf(texts, withAe, ({ 0: letters }) => ({
      message: `« ${letters} » is better written « æ » here`,
      becomes: 'æ',
      severity: 'info',
    }));
  },
};

/** Whole words: not moelle, coexister, Noël, coefficient, poêle, gastroentérite. */
const withOe = new RegExp(
  `^(?:${[
    '(?:é|ran|contre)?c(?:h)?oeurs?',
    'écoeur\\p{L}+',
    '(?:con)?soeurs?|soeurettes?',
    '(?:man|dés|ch)?oeuvr?\\p{L}*|(?:man|dés)oeuvr\\p{L}+',
    'boeufs?|oeufs?|noeuds?|voeux?|moeurs',
    'oeil|oeil(?:let|lade|lère|leton)s?|oeilletons?',
    'foet(?:us|al|ale|ales|aux)',
    '(?:oeno(?:log|tour|thè|phil)|oesophag|oedémat|oedip|oestr(?:og|al|us)|oecumén|coelio|stoechio)\\p{L}+',
    'oedèmes?|coelacanthes?|coeliaques?',
  ].join('|')})$`,
  'iu',
);

const withAe =
  /ae(?<=(?<!\p{L})(?:[eE]x[ -]|[cC]urriculum vit|[eE]t c|c|n)ae)(?:(?<=[ -]ae)(?=quo)|(?<=vitae)(?!\p{L})|(?<=t cae)(?=tera)|(?<=(?<!\p{L})cae)(?=cum)|(?<=(?<!\p{L})nae)(?=v(?:us|i)(?!\p{L})))/gu;

function wordAt(text: string, at: number): string {
  let start = at;
  let end = at + 2;
  while (start > 0 && letter.test(text[start - 1]!)) start--;
  while (end < text.length && letter.test(text[end]!)) end++;
  return text.slice(start, end);
}

const letter = /\p{L}/u;
