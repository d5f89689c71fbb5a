/** `voir` for `voire`: `grand voir colossal`, `des mois, voir des années`. */

import { matchesOfAnyCase } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const voirVoire: Rule = {
  name: 'voir-voire',
  summary: 'The verb « voir » where « voire » (and even) is meant',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    for (const { block, start, end, span } of matchesOfAnyCase(texts, mistaken)) {
      if (sendsToName(block.text, end)) continue;
      yield {
        span,
        message: '« voir » between two words of the same kind is written « voire » (and even)',
        fix: block.replace(start, end, 'voire'),
      };
    }
  },
};

// Adjectives by their endings. Left out is -ent, which ends verbs as well (`ils viennent voir`).
const ending =
  '\\p{L}{2,}(?:ables?|ibles?|iques?|euses?|eux|ifs?|ives?|elles?|aires?|istes?|nantes?|nants?|sants?|santes?|(?<!n)elle?s?)';
const common =
  'grande?s?|petite?s?|bonne?s?|rares?|fréquente?s?|importante?s?|difficiles?|faciles?|utiles?|inutiles?|faibles?|forte?s?|lente?s?|rapides?|longue?s?|longs?|courte?s?|colossale?s?|totale?s?|mauvaise?s?|médiocres?|nul(?:le)?s?|absente?s?|inexistante?s?|excellente?s?|énormes?|immenses?|mauvais|simples?|complexes?|complète?s?|quelconques?|génial|géniale|mortelle?s?|meilleure?s?|pires?|supérieure?s?|inférieure?s?|triples?|égale?s?|banale?s?|normale?s?|fatale?s?|brutale?s?|minimes?|nécessaires?|identiques?|urgente?s?|chère?s?|lourde?s?';
const adjective = `(?:${common}|${ending})`;

/** Nouns with the endings of adjectives, to which a reader is sent: `voir graphique 2`. */
const nouns =
  '(?!(?:graphique|rubrique|musique|formulaire|sommaire|commentaire|annuaire|glossaire|exemplaire|archive|directive|encadré|tracé|relevé|exposé|énoncé|communiqué)s?\\b)';
/** After `voir` no verb in -ant or -é stands. */
const participle =
  '(?!avant|devant|pendant|maintenant|autant|tant|pourtant|cependant|durant|suivant|été)\\p{L}{2,}(?:ante?s?|ée?s?)';
const after = `${nouns}(?:${adjective}|${participle})(?![\\p{L}-])`;

/** What comes in measures: `deux jours, voir trois`. */
const measure =
  '(?:secondes|minutes|heures|jours|semaines|mois|années|ans|siècles|dizaines|douzaines|centaines|milliers|millions|milliards|mètres|kilomètres|euros)';
const amount = `(?:des|plusieurs|quelques|deux|trois|quatre|cinq|six|dix|vingt|cent|\\d+)`;

/** `voir` comes first, so that the rest is tried only where it stands. After a comma and a participle it may send to a place. */
const mistaken = new RegExp(
  [
    `voir(?<=(?<!\\p{L})${adjective},?\\svoir)(?=\\s(?:(?:même|carrément|franchement|totalement|très|plus)\\s)?${after})`,
    `voir(?<=\\p{L}{3,}ée?s?,\\svoir)(?=\\s(?:${common}|${participle})(?![\\p{L}-]))`,
    `voir(?<=${measure},?\\s\\(?voir)(?=\\s(?:même\\s)?${amount}\\s(?:${measure}|de\\s))`,
    'voir(?<=,\\svoir)(?=\\smême\\s)',
  ].join('|'),
  'gu',
);

/** `voir Musique sacrée` sends to a heading. */
function sendsToName(text: string, end: number): boolean {
  return /^\s+\p{Lu}/u.test(text.slice(end, end + 8));
}
