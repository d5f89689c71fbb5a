/** A noun with its determiner and adjectives: what of it agrees with the rest in no reading. */

import {
  adjectiveOf,
  adverb,
  agreementOf,
  anyAgreement,
  functional,
  infinitive,
  nounOf,
  numeral,
  other,
  participleOf,
  personsOf,
  plural,
  presentParticiple,
  properName,
  singular,
} from '../../text/lexicon/readings.ts';
import type { Disagreement } from './agreement.ts';
import {
  determiners,
  isApart,
  isNominal,
  isOpenForm,
  isPart,
  isPlain,
  isVerb,
  maybePronouns,
  neighbour,
  type Place,
  prepositions,
  wordSet,
} from './clause.ts';
import type { Token } from './tokens.ts';

/** From a determiner on: the noun after it, the adjectives before and after that. */
export function inGroup(place: Place): Disagreement | null {
  const { tokens, index } = place;
  const determiner = tokens[index]!;
  const asked = determiners.get(determiner.form);
  if (asked === undefined) return prepositions.has(determiner.form) ? afterPreposition(place) : null;
  const before = neighbour(place, -1)?.form ?? '';
  // `l'une`, `un ton`, `le son`
  if (
    determiner.gap === 'hyphen' ||
    before === "l'" ||
    // A confusion, told by the homophones.
    determiner.form === 'quelque' ||
    (nounsToo.has(determiner.form) && determiners.has(before))
  )
    return null;
  const first = wordAt(place, 1);
  if (first === undefined || !mayFollow(place, first)) return null;
  const own = agreementOf(first.readings);
  const name = determiner.text;
  if ((own & asked) === 0) {
    return isExcepted(place, determiner, first) ? null : { wrong: first, agreement: asked, with: name };
  }
  let group = own & asked;
  let at = 1;
  if (prenominal.has(first.form)) {
    const second = wordAt(place, 2);
    if (second === undefined || !isNominal(second.readings)) return null;
    const inner = agreementOf(second.readings);
    if ((inner & group) === 0) {
      const isException = isExcepted({ tokens, index: index + 1 }, first, second);
      return isException ? null : { wrong: second, agreement: group, with: `${name} ${first.text}` };
    }
    group &= inner;
    at = 2;
  }
  return adjectiveAfter({ tokens, index: index + at }, group);
}

/** `de manière automatisé`: a noun without a determiner, and its adjective. */
function afterPreposition(place: Place): Disagreement | null {
  const noun = wordAt(place, 1);
  if (noun === undefined || !isNominal(noun.readings) || nounOf(noun.readings) === 0) return null;
  if (agreementOf(noun.readings) !== nounOf(noun.readings)) return null;
  return adjectiveAfter({ tokens: place.tokens, index: place.index + 1 }, nounOf(noun.readings));
}

function wordAt(place: Place, distance: number): Token | undefined {
  const token = neighbour(place, distance);
  const at = { tokens: place.tokens, index: place.index + distance };
  return token === undefined || !isPlain(token) || isPart(at) || isOpenForm(at) ? undefined : token;
}

/** Whether a word can only be a noun or an adjective behind this determiner. */
function mayFollow(place: Place, { form, readings }: Token): boolean {
  if (agreementOf(readings) === 0 || form.length < 3 || auxiliaries.has(form) || /\d/.test(form))
    return false;
  if ((readings & (adverb | functional | properName | other | numeral)) !== 0) return false;
  if (!isVerb(readings)) return true;
  const determiner = place.tokens[place.index]!;
  if ((readings & (infinitive | presentParticiple)) !== 0) return false;
  if (!maybePronouns.has(determiner.form)) return true;
  // `dans les chaîne`: no verb but an infinitive follows a preposition.
  const before = neighbour(place, -1);
  return before !== undefined && prepositions.has(before.form) && place.tokens[place.index]!.gap === 'space';
}

/** An adjective or a participle right after a noun. */
function adjectiveAfter(place: Place, group: number): Disagreement | null {
  const { tokens, index } = place;
  const noun = tokens[index]!;
  const ofNoun = nounOf(noun.readings) & group;
  if (ofNoun === 0 || heads.has(noun.form)) return null;
  const adjective = wordAt(place, 1);
  if (adjective === undefined || invariable.has(adjective.form)) return null;
  const own = adjectiveOf(adjective.readings) | participleOf(adjective.readings);
  const next = tokens[index + 2];
  if (own === 0 || (own & ofNoun) !== 0 || !isQualifier(adjective, next)) return null;
  if (kinds.has(noun.form) && nounOf(adjective.readings) !== 0) return null;
  if (next !== undefined) {
    const isCoordinated = coordinations.has(next.form) || tokens[index + 2]?.gap === 'comma';
    // `les pouvoirs législatif et exécutif`
    if (isCoordinated && (ofNoun & plural) !== 0 && (own & singular) !== 0) return null;
    // `les yeux grand ouverts`, `un diaporama pleine page`
    const goesOn =
      next.gap === 'space' && !prepositions.has(next.form) && (agreementOf(next.readings) & own) !== 0;
    if (goesOn && (next.readings & functional) === 0) return null;
  }
  if ((own & singular) === 0 && (ofNoun & plural) === 0 && isAdded(place)) return null;
  // In `un ensemble de pages lié` it belongs to what stands before.
  if (agreementsBefore(place).some((agreement) => (agreement & own) !== 0)) return null;
  return { wrong: adjective, agreement: ofNoun, with: noun.text };
}

/** Whether a word after a noun can only qualify it: in `la boucle infini.` no noun, though it may be one. */
function isQualifier({ form, readings }: Token, next: Token | undefined): boolean {
  if (!isNominal(readings) || appositions.test(form)) return false;
  return (
    nounOf(readings) === 0 ||
    next === undefined ||
    isApart(next) ||
    afterQualifier.has(next.form) ||
    isBareVerb(next)
  );
}

/** `une maison blanc domine`: a verb and nothing else. */
function isBareVerb({ readings }: Token): boolean {
  return personsOf(readings) !== 0 && (readings & (0xfff | functional | adverb)) === 0;
}

/** Whether something stands before the noun's group that it is added to: `une méthode et une organisation adaptées`. */
function isAdded({ tokens, index }: Place): boolean {
  for (let at = index; at > 0 && index - at < 10 && tokens[at]!.gap !== 'stop'; at--) {
    if (coordinations.has(tokens[at - 1]!.form) || tokens[at]!.gap === 'comma') return true;
  }
  return false;
}

/** The nouns and pronouns before one, which an adjective after it may belong to, up to a mark; all for what is not known. */
function agreementsBefore({ tokens, index }: Place): number[] {
  const found: number[] = [];
  for (let at = index - 1; at >= 0 && index - at < 16; at--) {
    const { form, text, readings } = tokens[at]!;
    if (isApart(tokens[at + 1]!)) {
      // Behind a slash or code the noun may stand that is meant: `la politique d'accord/refus d'outils globale`.
      if (tokens[at + 1]!.gap === 'mark') found.push(anyAgreement);
      break;
    }
    const isAcronym = text.length > 1 && text === text.toUpperCase();
    if (readings === 0 || isAcronym || open.has(form)) found.push(anyAgreement);
    else if (pronouns.has(form)) found.push(pronouns.get(form)!);
    else if (!determiners.has(form) && !prepositions.has(form)) {
      // Some nouns are adjectives only in the dictionary: `les variables d'environnement fournies`.
      const before = tokens[at - 1]?.form ?? '';
      const isHead = isApart(tokens[at]!) || determiners.has(before) || prepositions.has(before);
      found.push(
        nounOf(readings) || (isHead && prepositions.has(tokens[at + 1]!.form) ? adjectiveOf(readings) : 0),
      );
    }
  }
  return found;
}

/** What only looks wrong. */
function isExcepted({ tokens, index }: Place, determiner: Token, first: Token): boolean {
  const next = tokens[index + 2];
  const asked = determiners.get(determiner.form) ?? agreementOf(determiner.readings);
  if (invariable.has(first.form) || prefixes.has(first.form)) return true;
  // `les nord et sud`, `les premier et second tours`
  if (next !== undefined && coordinations.has(next.form) && (asked & plural) !== 0) return true;
  // `une chef`, `cette auteur`: women in an office, whose name was always masculine.
  if ((asked & (agreementOf(first.readings) << 2)) !== 0 && offices.test(first.form)) return true;
  return hundreds.test(first.form) || (determiner.form === 'des' && next?.form === 'à');
}

/** Nouns that stand beside another without agreeing: `l'expérience utilisateur`, `la version bêta`. */
const appositions =
  /(?:eurs?|bêtas?|alphas?|clients?|candidats?|experts?|témoins?|rasters?|citoyens?|patients?|étudiants?|métiers?|droits?)$/;

/** Forms that are nouns too, but never behind a determiner of another kind. */
const auxiliaries = wordSet(
  'est sont été suis étais était as ont ait avoir être va vas fut soit peut doit faut',
);

const nounsToo = wordSet('mon ton son le la un une leur');

const hundreds = /^(?:cent|mille|millions?|milliards?)$/;
const offices =
  /^(?:chef|maire|ministre|juge|médecin|professeur|auteur|écrivain|ingénieur|docteur|témoin|procureur|successeur|prédécesseur|assesseur|défenseur|sénateur|préfet|consul|amateur|modèle|mannequin|leader|designer|manager)$/;

/** Adjectives that stand before the noun. */
const prenominal = wordSet(
  'petit petite petits petites grand grande grands grandes gros grosse grosses nouveau nouvel nouvelle nouveaux nouvelles bon bonne bons bonnes mauvais mauvaise mauvaises beau bel belle beaux belles vieux vieil vieille vieilles jeune jeunes premier première premiers premières dernier dernière derniers dernières prochain prochaine prochains prochaines autre autres seul seule seuls seules simple simples vrai vraie vrais vraies faux fausse fausses meilleur meilleure meilleurs meilleures pire pires ancien ancienne anciens anciennes propre propres différent différente différents différentes divers diverses double doubles multiple multiples nombreux nombreuses long longue longs longues haut haute hauts hautes principal principale principaux principales véritable véritables moindre moindres énième second seconde seconds secondes deuxième troisième bref brève brefs brèves excellent excellente excellents excellentes éventuel éventuelle éventuels éventuelles',
);

/** Words that do not vary, or that stand for something else: colours of two words, names of things, versions (`la bêta`). */
const invariable = wordSet(
  'alpha bêta gamma delta epsilon oméga marron orange crème cerise chocolat standard type clé clef test web bio pilote limite record maximum minimum maxi mini super extra express surprise cible source phare vedette modèle sympa snob chic kaki mauve rose nature vapeur marketing papa maman debout ensemble possible demi nu ci inclus joint excepté vu passé compris attendu étant cours cas temps pro même plus moins gens premium cool top fun média médias media data audio vidéo photo texte code dit mieux pair grand en-tête start-up start-ups oukase',
);

/** Pieces of words that some write apart. */
const prefixes = wordSet(
  'pré méta pseudo télé auto micro macro semi anti multi mini maxi hyper super ultra sous néo post inter mono poly bio éco',
);

/** Nouns after which a participle belongs to something else: `une fois créés`, `la plupart du temps utilisées`. */
const heads = wordSet('fois temps plupart peine peu part lieu cours train côté titre mode cas bout');

/** Nouns that take another for their name: `de niveau entreprise`, `le mode expert`. */
const kinds = wordSet(
  'niveau type mode format version taille option profil style catégorie gamme espace classe modèle spécialité matière thème',
);

const coordinations = wordSet('et ou ni puis voire comme');

/** What follows a word that qualifies, rather than a second noun. */
const afterQualifier = wordSet(
  'par dans via avec pour en sur depuis sous ci à au aux et qui que afin lors est sont a ont',
);

const pronouns: ReadonlyMap<string, number> = new Map([
  ['il', 1],
  ['ils', 2],
  ['elle', 4],
  ['elles', 8],
  ...wordSetOf("je j' tu ce c' cela ça ceci tout rien lui moi toi celui celle chacun chacune", singular),
]);

function wordSetOf(words: string, agreement: number): [string, number][] {
  return words.split(' ').map((word) => [word, agreement]);
}

/** Words that may stand for anything, and so agree with everything. */
const open = wordSet("on nous vous qui que qu' se s' quelque dont eux ceux celles lesquels lesquelles");
