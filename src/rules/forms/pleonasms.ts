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
  ['(réunir|réunis|réunies|réunit|réunissent) ensemble', '$1'],
  ['(tunnels?) souterrains?', '$1'],
  ['(ajouter|ajoutez|ajoute|ajoutent|rajouter|rajoute) en plus', '$1'],
  ['premières? priorités?', 'priorité'],
  ['(répéter|répète|répétez|refaire|redire|recommencer) (?:de nouveau|à nouveau)', '$1'],
  ["(?:une |l'|d')?opportunité à saisir", 'opportunité'],
  ['(bref) résumé', 'résumé'],
  ['(projets?|plans?) (?:futurs?|pour le futur)', '$1'],
  ['(preuves?) probantes?', '$1'],
  ['(dune) de sable', '$1'],
  ['(applaudir|applaudissent) des deux mains', '$1'],
  ['marche à pied', 'marche'],
  ['(averse) de pluie', '$1'],
  ['(suivre|suivez|suit) derrière', '$1'],
  ['(secousse) sismique', '$1'],
  ['(achever|achevez|finir|finissez) complètement', '$1'],
  ['(comparer|comparez) entre eux', '$1'],
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
