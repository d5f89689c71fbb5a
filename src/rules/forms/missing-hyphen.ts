/** Compounds of small words typed apart: `celle ci`, `au dessus`, `vis à vis`. */

import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { imperative, nounOf, persons, personsOf, properName } from '../../text/lexicon/readings.ts';
import { letters, matchesOf, matchesOfAnyCase, quoted } from '../matches.ts';
import type { ProofText } from '../proof-text.ts';
import type { Fault, Rule } from '../rule.ts';
import { neighbour } from '../words/clause.ts';
import { tokensOf } from '../words/tokens.ts';

export const missingHyphen: Rule = {
  name: 'missing-hyphen',
  summary: 'Words that take a hyphen, typed apart',
  severity: 'error',
  languages: ['fr'],
  // A hyphen makes one word of two: only a person changes how many words a text has.
  fixable: false,
  asksLexicon: 'helpful',
  *check({ texts, lexicon }) {
    for (const { found, span } of matchesOf(texts, names)) {
      yield { span, message: `${quoted(found)} takes a hyphen: ${quoted(found.replace(/\s+/gu, '-'))}` };
    }
    if (lexicon !== null) yield* commandsIn(texts, lexicon);
    for (const { block, found, start, span } of matchesOfAnyCase(texts, apartNouns)) {
      const before = block.text.slice(Math.max(0, start - 10), start).toLowerCase();
      if (!behindDeterminer.test(before) || /\p{Lu}/u.test(found.slice(1))) continue;
      yield { span, message: `${quoted(found)} takes a hyphen: ${quoted(found.replace(/\s+/gu, '-'))}` };
    }
    for (const { found, span } of matchesOfAnyCase(texts, apart)) {
      // `Prix Chef d’Œuvre` is a name.
      if (/\p{Lu}/u.test(found.slice(1))) continue;
      const joined = found.replace(/\s+/gu, '-');
      yield { span, message: `${quoted(found)} takes a hyphen: ${quoted(joined)}` };
    }
  },
};

/** Each is a word with a hyphen in every dictionary, and stands nowhere as two. `celui là-bas` and `ceux ci-dessus` are no case. */
const compounds = [
  'celui (?:ci|là)',
  'celles? (?:ci|là)',
  'ceux (?:ci|là)',
  'ci (?:dessous|dessus|après|contre|jointe?s?)',
  'là (?:dessus|dessous|dedans|bas|haut)',
  'au (?:dessus|dessous|delà)',
  'par (?:dessus|dessous|delà)',
  // `jusque là où le chemin s’arrête`
  'jusque là(?! où)',
  'vis à vis',
  "c['’]est à dire",
  "qu['’]est ce(?= qu)",
  "n['’]est ce(?= pas)",
  'avant hier',
  'après demain',
  "(?:l['’]|cet )après midi",
  'week ends?',
  '(?<=(?:une?|le|ce|mon|son|notre|votre|les?|des|du|sur|sans|pris|prendre|prenez|prends|donné|donner) )rendez vous',
  '(?<=pas )grand chose',
  "chefs? d['’](?:œuvre|oeuvre)",
  'arcs? en ciel',
  'quelques une?s',
  '(?<=(?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|une?|les?|la|du|au|aux|des) )(?:grands? (?:pères?|mères?|parents|oncles?|tantes?)|(?:beaux?|belles?) (?:pères?|mères?|sœurs?|frères?|fils|filles?|parents))',
  '(?<=(?:un|le|ce|au|du|de ce|des) )(?:va et vient|prêt à porter|face à face|tête à tête|porte à porte|bouche à oreille|vol au vent|pot au feu|savoir faire|savoir vivre|bien être)(?= (?:est|a|de|du|des|dans|et|que|qui|continuel|occupe|permanent|incessant|en|sur|\\p{L}+(?:el|al|ique|ant))(?![\\p{L}])|[,.;:!?)»])',
  "(?<=(?:d|l)['’]|(?:la|une|cette|chaque) )(?:après midi|avant première)",
  '(?:moi|toi|lui|elle|soi|eux|elles) mêmes?(?= (?:a|ont|avait|est|sont|était|fait|doit|peut)(?![\\p{L}]))(?<!que.*)',
  'la(?<=(?:ces?|cet|cette) (?!ou)[a-zà-öø-ÿœ]{3,} la)(?= (?:est|était|sont|étaient|sera)(?![\\p{L}]))',
  'soixante (?:dix|et onze|douze|treize|quatorze|quinze|seize)(?! (?:ans|pour))',
  '(?:moi|toi|lui|elle|soi|nous|vous|eux|elles) mêmes?(?=[,.;!?)])',
  '(?<=(?:ces?|cet) )(?:jours?|moment|époque|temps|point|gens|instant|soir|nuit|homme) (?:ci|là)(?! où)',
  '(?<=cette )(?:fois|époque|année|nuit|heure|femme) (?:ci|là)(?! où)',
  '(?:excusez|dites|donnez|laissez|suivez|contactez|permettez|envoyez|aidez|montrez|expliquez) moi',
  'quatre vingts?',
  'dix (?:sept|huit|neuf)',
  '(?:vingt|trente|quarante|cinquante|soixante) (?:deux|trois|quatre|cinq|six|sept|huit|neuf)',
];

/** Compounds of nouns: only behind a word that a noun follows. */
const nouns = [
  'rez de (?:chaussée|jardin)',
  'pots? de vin',
  'bric à brac',
  'raz de marée',
  'culs? de sac',
  'eaux? de vie',
  "mains? d['’](?:œuvre|oeuvre)",
  "hors d['’](?:œuvre|oeuvre)",
  'trompe l’œil',
  'boute en train',
  'nids? de poule',
  'queues? de cheval',
  'vert de gris',
  'touche à tout',
  'tête à queue',
  'sciences? fiction',
  'chefs? lieux?',
  'plates? formes?',
  'hauts? parleurs?',
  'courts? circuits?',
  'cerfs? volants?',
  'chauves? souris',
  'ronds? points?',
  'avant gardes?',
  'avant postes?',
  'arrière (?:plans?|boutiques?|saison|goûts?|cours|pays|gardes?)',
  'sous (?:sols?|titres?|titrages?|traitance|traitants?|estim(?:er|ée?s?|ent)|entendus?|marins?|ensembles?|jacents?|jacentes?)',
  'demi (?:heures?|journées?|tours?|finales?|frères?|sœurs?|litres?)',
  'mi (?:temps|chemin|parcours)',
  'porte (?:parole|monnaie|bagages|manteaux?|clés?)',
  '(?:nord|sud) (?:est|ouest)',
  'arrière grands? (?:mères?|pères?|parents)',
  'centre villes?',
  'ex (?:maris?|femmes?|ministres?|présidents?)',
];

const apartNouns = new RegExp(
  `(?<![${letters}\\d-])(?:${nouns.join('|').replaceAll(' ', '\\s')})(?![${letters}\\d-])`,
  'gu',
);
const behindDeterminer = new RegExp(
  `(?<![${letters}\\d])(?:une?|les?|la|l['’]|du|des|de|d['’]|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|en|sans|chaque|quelques|deux|trois|plusieurs|aucun|aucune|quel|quelle|grand|petit|vieux)\\s?$`,
  'u',
);

const apart = new RegExp(
  `(?<![${letters}\\d'’-])(?:${compounds.join('|').replaceAll(' ', '\\s')})(?![${letters}\\d-])`,
  'gu',
);

/** Countries and regions, with the capitals that tell them. */
const names = new RegExp(
  `(?<![${letters}\\d'’-])(?:Pays Bas|Grande Bretagne|[ÎI]le de France|[ÉE]tats Unis|Royaume Uni|Nouvelle (?:Zélande|Calédonie|Écosse|Orléans|Guinée)|Proche Orient|Moyen Orient|Extrême Orient|Nouvelle Aquitaine|Pays de la Loire(?=-)|Seine (?:Maritime|et Marne)|Loire Atlantique|Bouches du Rhône|Alpes Maritimes|Haute (?:Savoie|Garonne|Loire|Marne|Vienne)|Midi Pyrénées|Languedoc Roussillon|Provence Alpes|Rhône Alpes|Saint (?:Étienne|Denis|Malo|Germain|Tropez|Nazaire|Quentin|Brieuc|Petersbourg|Pétersbourg))(?![${letters}\\d-])`.replaceAll(
    ' ',
    '\\s',
  ),
  'gu',
);

/** A command and its pronoun at the start of a sentence: `Donne moi la main`. */
function* commandsIn(texts: readonly ProofText[], lexicon: Lexicon): Generator<Fault> {
  for (const block of texts) {
    const tokens = tokensOf(block, lexicon);
    for (const [index, verb] of tokens.entries()) {
      if (verb.gap !== 'stop') continue;
      const place = { tokens, index };
      const pronoun = neighbour(place, 1);
      if (pronoun === undefined || pronoun.gap !== 'space' || tokens[index + 2]?.gap === 'hyphen') continue;
      const { readings, form } = verb;
      const isPolite =
        /(?:ez|ons|tes)$/.test(form) && (personsOf(readings) & (persons.vous | persons.nous)) !== 0;
      const mayCommand =
        isPolite ||
        ((readings & imperative) !== 0 && (nounOf(readings) === 0 || /^(?:donne|dis)$/.test(form)));
      if (!mayCommand || (readings & properName) !== 0) continue;
      const next = neighbour(place, 2);
      const goesOn =
        next === undefined ||
        /^(?:à|au|aux|avec|de|d'|un|une|le|la|les|l'|des|du|ce|cette|ces|que|qu'|si|ton|ta|tes|votre|vos|son|sa|ses|pour|comment|où|quand|plus|tout|en|dans)$/.test(
          next.form,
        );
      const isObject = /^(?:moi|toi|lui|leur)$/.test(pronoun.form) && goesOn;
      const isPlace =
        isPolite &&
        /^(?:en|y)$/.test(pronoun.form) &&
        (next === undefined || /^(?:à|au|aux)$/.test(next.form));
      if (!isObject && !isPlace) continue;
      yield {
        span: block.sourceSpan(verb.start, pronoun.end),
        message: `${quoted(`${verb.text} ${pronoun.text}`)} takes a hyphen: ${quoted(`${verb.text}-${pronoun.text}`)}`,
      };
    }
  }
}
