/** Words joined that stand apart: `parce-que`, `bien-sûr`, `parceque`. */

import { type Phrase, phraseRule } from './phrase-rule.ts';

const phrases: readonly Phrase[] = [
  ['parce-?que', 'parce que'],
  ["parce-?qu'(\\p{L}+)", "parce qu'$1"],
  ['(afin|alors|tandis|pendant|dès|tant|ainsi|bien|pour)-que', '$1 que'],
  ['bien-?s[ûu]r', 'bien sûr'],
  ['tout-à-fait', 'tout à fait'],
  ['tout-à-coup', 'tout à coup'],
  ["tout-à-l'heure", "tout à l'heure"],
  ['à-partir', 'à partir'],
  ['quant-à', 'quant à'],
  ['grâce-à', 'grâce à'],
  ["jusqu'-à", "jusqu'à"],
  ['petit-à-petit', 'petit à petit'],
  ['peu-à-peu', 'peu à peu'],
  ['par-?contre', 'par contre'],
  ['compte-tenu', 'compte tenu'],
  ["d'-abord", "d'abord"],
];

export const extraHyphen = phraseRule(
  {
    name: 'extra-hyphen',
    summary: 'Words joined by a hyphen, or by nothing, that stand apart',
    severity: 'error',
    fixable: false,
  },
  phrases,
  'is written apart:',
);
