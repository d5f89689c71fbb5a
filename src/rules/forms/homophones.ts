/** Words that sound like the right one, in phrases where only the other is possible. */

import type { Rule } from '../rule.ts';
import { confusionsIn } from '../words/confusions.ts';
import { type Phrase, phraseRule } from './phrase-rule.ts';

/** Those that are no nouns: `il a du plaisir`, `il a du savoir`. */
const infinitives =
  'faire|partir|venir|attendre|prendre|mettre|aller|payer|passer|renoncer|quitter|changer|choisir|abandonner|annuler|arrêter|commencer|apprendre|trouver|chercher|rester|revenir|retourner|travailler|laisser|donner|vendre|acheter|ouvrir|fermer|répondre|expliquer|utiliser|installer|créer|modifier|ajouter|supprimer|reprendre|refaire|se \\p{L}+';

const phrases: readonly Phrase[] = [
  ["((?:il |n'|qu'il |s'il )y) à(?= (?:une?|des|trop|plus|peu|beaucoup|longtemps|quelques|\\d))", '$1 a'],
  ['(fait|fais|faire|faisait|faisaient|faisant|fera|feront|font) parti (de|des|du)', '$1 partie $2'],
  ["(fait|fais|faire|faisait|faisaient|faisant|fera|feront|font) parti d'(\\p{L}+)", "$1 partie d'$2"],
  [
    '(est|sont|était|étaient|suis|sommes|êtes|être) sensé(e?s?) (\\p{L}+(?:er|ir|oir|ire|tre|dre))',
    '$1 censé$2 $3',
  ],
  ["(fait|faire|fera) tâche d'(huile)", "$1 tache d'$2"],
  ['la plus part', 'la plupart'],
  ["d'ore?s?(?<!ores) et déjà", "d'ores et déjà"],
  ['quand à (moi|toi|lui|eux|nous|vous)(?=,)', 'quant à $1'],
  ['en terme (de|des)', 'en termes $1'],
  ["en terme d'(\\p{L}+)", "en termes d'$1"],
  ['tout a fait(?= \\p{L}+)', 'tout à fait'],
  ['tout a coup', 'tout à coup'],
  ["tout a l'heure", "tout à l'heure"],
  ['petit a petit', 'petit à petit'],
  ['peu a peu', 'peu à peu'],
  ['(?<=\\p{L} )a partir (de|du|des)', 'à partir $1'],
  ['mise a jour', 'mise à jour'],
  ['(?:or|hors) mis', 'hormis'],
  ['bien sur(?=[,.!?;])', 'bien sûr'],
  ['soit(?: |-)disante?s?|soi-disante?s|soi-disante', 'soi-disant'],
  ['sans dessus dessous', 'sens dessus dessous'],
  ['au dépend (de|des|du)', 'aux dépens $1'],
  ['pour se faire(?=,)', 'pour ce faire'],
  ['(est|sont|suis|étais|était|étaient|êtes|sommes) entrain (de)', '$1 en train $2'],
  ["(est|sont|suis|étais|était|étaient|êtes|sommes) entrain d'(\\p{L}+)", "$1 en train d'$2"],
  ['quelque fois', 'quelquefois'],
  ["(en savoir|encore) d'avantage", '$1 davantage'],
  ['(ça|cela|on|il|elle) à (été|eu|pu|dû|permis|fait|voulu|dit|pris|mis|vu|reçu|décidé|commencé)', '$1 a $2'],
  ["(il|on) c'est", "$1 s'est"],
  [
    "elle c'est (levée|couchée|mise|faite|trompée|mariée|blessée|retrouvée|rendue|perdue|excusée|arrêtée|assise|cachée)",
    "elle s'est $1",
  ],
  ['ils ce (sont|seront|étaient|seraient)', 'ils se $1'],
  ['(il|on) ni (a|avait|aura|aurait|est|était)', "$1 n'y $2"],
  [
    `(?<!y )(ai|as|a|avons|avez|ont|avais|avait|avaient|aurai|aurait|auraient) du (${infinitives})`,
    '$1 dû $2',
  ],
  ["ça à l'air", "ça a l'air"],
  ["chez-d'(?:œuvre|oeuvre)", "chef-d'œuvre"],
  ['sa (va|veut dire)', 'ça $1'],
  ['si-(dessous|dessus|joint|après|contre)', 'ci-$1'],
  ['plus (?:pire|meilleure?s?)', 'pire'],
  ['de sorte à ce que', 'de sorte que'],
  ['de manière à ce que', 'de manière que'],
  ['autant pour (moi|nous)(?=[,.!])', 'au temps pour $1'],
  ['ceci di', 'ceci dit'],
  ['comme même(?=[,.;!?])', 'quand même'],
  ['un tant soi peu', 'un tant soit peu'],
  ["quel(?:le)?s? qu'(?:il|elle)s? soi(?= )", 'quel que soit'],
  ['(?:aujourd hui|aujourdhui)', "aujourd'hui"],
];

const inPhrases = phraseRule(
  {
    name: 'homophones',
    summary: 'A word that sounds like the right one, where only the other is possible',
    severity: 'error',
    fixable: true,
  },
  phrases,
  'is written',
);

/** Phrases that are wrong wherever they stand, and what the dictionary tells of the words beside. */
export const homophones: Rule = {
  ...inPhrases,
  asksLexicon: 'helpful',
  *check(context) {
    const found = [...inPhrases.check(context)];
    yield* found;
    if (context.lexicon === null) return;
    const starts = new Set(found.map(({ span }) => span.start));
    for (const block of context.texts) {
      for (const fault of confusionsIn(block, context.lexicon)) {
        if (
          !found.some(({ span }) => span.start <= fault.span.start && fault.span.start < span.end) &&
          !starts.has(fault.span.start)
        )
          yield fault;
      }
    }
  },
};
