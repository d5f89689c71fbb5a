/** Phrases that say the same thing twice. */

import { type Phrase, phraseRule } from './phrase-rule.ts';

const phrases: readonly Phrase[] = [
  ['voire même', 'voire'],
  ['comme par exemple', 'par exemple'],
  ['car en effet', 'car'],
  ['mais cependant', 'cependant'],
  ['puis ensuite', 'puis'],
  ['(monter|montez|monte|montent) en haut', '$1'],
  ['(descendre|descendez|descend|descendent) en bas', '$1'],
  ['(reculer|reculez|recule|reculent) en arrière', '$1'],
  ["(prévoir|prévoyez|prévoit|anticiper|anticipez|anticipe) (?:à l'avance|d'avance)", '$1'],
  ["s'(avérer|avère|avèrent) vraie?s?", 'être vrai'],
  ['(collaborer|collaborent|coopérer|coopèrent) ensemble', '$1'],
  ['monopole exclusif', 'monopole'],
  ['panacée universelle', 'panacée'],
  ['faux prétexte', 'prétexte'],
  ['hasard imprévu', 'hasard'],
  ['au grand maximum', 'au maximum'],
];

export const pleonasms = phraseRule(
  {
    name: 'pleonasms',
    summary: 'A phrase that says the same thing twice',
    severity: 'info',
    fixable: false,
  },
  phrases,
  'says the same thing twice:',
);
