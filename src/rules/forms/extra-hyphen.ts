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
  ["s'il-(vous|te)-pla[iî]t", "s'il $1 plaît"],
  ['en-(dessous|dessus|dehors|dedans)', 'en $1'],
  ['(deux|trois)-(tiers|quarts|cinquièmes)(?= (?:de|des|du))', '$1 $2'],
  ['y-(a-t-(?:il|elle|on))', 'y $1'],
  ['(?<!par-ci,? )par-là(?! même)', 'par là'],
  ['quatre-vingts-(un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)', 'quatre-vingt-$1'],
  ["c'est-à-dire-que", "c'est-à-dire que"],
  ['au-fur-et-à-mesure', 'au fur et à mesure'],
  ['mises?-à-jour', 'mise à jour'],
  ['tout-de-suite', 'tout de suite'],
  ['tout-de-même', 'tout de même'],
  ['bien-entendu', 'bien entendu'],
  ['non-seulement', 'non seulement'],
  ['grâce-aux?', 'grâce au'],
  ['en-cours', 'en cours'],
  ['en-ligne(?= (?:de|avec|pour))', 'en ligne'],
  ['de-plus', 'de plus'],
  ['au-moins', 'au moins'],
  ['par-exemple', 'par exemple'],
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
