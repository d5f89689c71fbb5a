/** Words that sound alike, told apart by what may stand beside them: a table by the form that is written. */

import { lookup } from '../../core/lookup.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import {
  adjectiveOf,
  adverb,
  conditional,
  functional,
  indicative,
  infinitive,
  nounOf,
  participleOf,
  persons,
  personsOf,
  plural,
  presentParticiple,
  singular,
} from '../../text/lexicon/readings.ts';
import { capitalisedLike, quoted } from '../matches.ts';
import type { ProofText } from '../proof-text.ts';
import type { Fault } from '../rule.ts';
import {
  determiners,
  formsOfBe,
  isApart,
  isPlain,
  neighbour,
  opensClause,
  type Place,
  prepositions,
  wordSet,
} from './clause.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What is written where another word was meant, in a block. */
export function* confusionsIn(block: ProofText, lexicon: Lexicon): Generator<Fault> {
  const tokens = tokensOf(block, lexicon);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const meant = table[token.form];
    if (meant === undefined || token.gap === 'hyphen' || tokens[index + 1]?.gap === 'hyphen') continue;
    if (token.text.length > 1 && token.text === token.text.toUpperCase()) continue;
    // In capitals the accents may be left out.
    const next = tokens[index + 1]?.text ?? '';
    if (/^\p{Lu}/u.test(token.text) && next.length > 1 && next === next.toUpperCase()) continue;
    const right = meant(view({ tokens, index }));
    if (right === null) continue;
    const mended = capitalisedLike(token.text, right);
    yield {
      span: block.sourceSpan(token.start, token.end),
      message: `${quoted(token.text)} sounds like ${quoted(mended)}, which was meant here`,
      severity: 'warning',
      fix: null,
    };
  }
}

interface View {
  /** The form of a neighbour: 1 the next, -1 the one before; empty where a mark stands between. */
  form(distance: number): string;
  readings(distance: number): number;
  token(distance: number): Token | undefined;
  readonly opens: boolean;
  /** Whether a pronoun is tied to a neighbour by a hyphen: `passe-t-il`. */
  isAsked(distance: number): boolean;
  /** Whether a form stands before in the same sentence. */
  follows(form: string): boolean;
}

function view(place: Place): View {
  return {
    form: (distance) => neighbour(place, distance)?.form ?? '',
    readings: (distance) => neighbour(place, distance)?.readings ?? 0,
    token: (distance) => neighbour(place, distance),
    get opens() {
      return opensClause(place);
    },
    isAsked(distance) {
      const pronoun = place.tokens[place.index + distance + 1];
      return pronoun?.gap === 'hyphen' && /^(?:il|elle|on|ils|elles)$/.test(pronoun.form);
    },
    follows(form) {
      for (let at = place.index; at > 0 && place.tokens[at]!.gap !== 'stop'; at--) {
        if (place.tokens[at - 1]!.form === form) return true;
      }
      return false;
    },
  };
}

const subjects = wordSet("je j' tu il elle on nous vous ils elles");
const third = wordSet('il elle on ils elles qui');
const be = (form: string) => formsOfBe.has(form);
const pronounsOfA = wordSet("il elle on qui ça cela n' y l' m' t' lui");

const isFiniteVerb = (readings: number) => personsOf(readings) !== 0;
const isOnlyFinite = (readings: number) =>
  isFiniteVerb(readings) &&
  (nounOf(readings) | adjectiveOf(readings) | participleOf(readings)) === 0 &&
  (readings & (functional | adverb | infinitive)) === 0;
const isOnlyNoun = (readings: number) =>
  nounOf(readings) !== 0 &&
  !isFiniteVerb(readings) &&
  (readings & (functional | adverb | infinitive | presentParticiple)) === 0;
const isBareParticiple = (readings: number) =>
  participleOf(readings) !== 0 &&
  nounOf(readings) === 0 &&
  (readings & (functional | adverb | infinitive)) === 0;

/** By what is written: what was meant, or null where it is right or not plain. */
const table = lookup<(at: View) => string | null>({
  à(at) {
    const [before, next] = [at.form(-1), at.readings(1)];
    const isAsked = isBareParticiple(next) && !be(at.form(1));
    // `il à mangé`, `ce qui à changé`
    if (
      pronounsOfA.has(before) &&
      before !== 'y' &&
      before !== 'lui' &&
      (isAsked || /^(?:fini|fait|dit|pris|mis|vu|eu|été|pu|dû)$/.test(at.form(1)))
    )
      return 'a';
    // `l'auteur à motivé le changement`
    const isNounBefore = nounOf(at.readings(-1)) !== 0 && determiners.has(at.form(-2));
    if (
      isNounBefore &&
      isAsked &&
      (participleOf(next) & 1) !== 0 &&
      (determiners.has(at.form(2)) || at.form(2) === 'de')
    )
      return 'a';
    return null;
  },
  a(at) {
    const [before, next] = [at.form(-1), at.form(1)];
    if (next === '' || at.token(1)?.gap !== 'space') return null;
    // `grâce a`, `va a la plage`
    if (takesA.has(before))
      return determiners.has(next) || isOnlyNoun(at.readings(1)) || subjects.has(next) ? 'à' : null;
    if (goes.has(before) && (determiners.has(next) || /^(?:pied|vélo|cheval|table|Paris)$/.test(next)))
      return 'à';
    // `rien a voir`, `prêt a partir`: avoir takes no infinitive.
    const isInfinitive =
      (at.readings(1) & infinitive) !== 0 && (nounOf(at.readings(1)) | adjectiveOf(at.readings(1))) === 0;
    if (isInfinitive && before !== '' && !pronounsOfA.has(before) && !subjects.has(before)) return 'à';
    return null;
  },
  ou(at) {
    const [before, next] = [at.form(-1), at.form(1)];
    if (before === "d'") return 'où';
    const isClause = subjects.has(next) || next === "l'on" || (next === "l'" && at.form(2) === 'on');
    if (!isClause) return null;
    // `au moment ou il arrive`
    const verb = next === "l'" ? at.readings(3) : at.readings(2);
    if (
      placesAndTimes.has(before) &&
      (isFiniteVerb(verb) || /^(?:ne|n'|se|s'|le|la|les|y|en)$/.test(at.form(2)))
    )
      return 'où';
    return before === 'là' || before === 'partout' ? 'où' : null;
  },
  la(at) {
    // `la ou naît le fleuve`
    return at.form(1) === 'ou' &&
      !isOnlyNoun(at.readings(2)) &&
      (subjects.has(at.form(2)) || isOnlyFinite(at.readings(2))) &&
      isFiniteVerb(at.readings(3) | at.readings(2))
      ? 'là'
      : null;
  },
  où(at) {
    return at.form(1) === 'bien' &&
      at.form(-1) !== '' &&
      nounOf(at.readings(-1)) !== 0 &&
      nounOf(at.readings(2)) !== 0 &&
      !isFiniteVerb(at.readings(2))
      ? 'ou'
      : null;
  },
  et(at) {
    const before = at.form(-1);
    if (!/^(?:il|on|qui|ce|c'|elle)$/.test(before) || (before === 'elle' && !opensBefore(at))) return null;
    if (before === 'il' || before === 'on' || before === 'qui') {
      const isSaid =
        isBareParticiple(at.readings(1)) ||
        /^(?:pas|très|plus|trop|aussi|bien|toujours|déjà|en)$/.test(at.form(1));
      return isSaid ? 'est' : null;
    }
    return null;
  },
  est(at) {
    return at.form(1) === 'est' && at.token(1)?.gap === 'space' && !determiners.has(at.form(-1))
      ? 'est (once)'
      : null;
  },
  ce(at) {
    const [before, next] = [at.form(-1), at.readings(1)];
    // `que ce passe-t-il`
    if (isFiniteVerb(next) && !be(at.form(1)) && at.isAsked(1)) return 'se';
    if (!/^(?:il|elle|on|ils|elles|qui)$/.test(before)) return null;
    if (/^(?:que|qui|dont|qu'|à|pour|sur|sont|était|fut|sera)$/.test(at.form(1)) && before !== 'ils')
      return null;
    return isOnlyFinite(next) || be(at.form(1)) ? 'se' : null;
  },
  se(at) {
    if (/^(?:que|qu'|qui|dont)$/.test(at.form(1))) return 'ce';
    if (at.form(1) === "n'" && be(at.form(2))) return at.opens ? 'ce' : null;
    return at.form(-1) !== '' &&
      isOnlyNoun(at.readings(1)) &&
      (nounOf(at.readings(1)) & 1) !== 0 &&
      !isFiniteVerb(at.readings(1)) &&
      prepositions.has(at.form(-1)) &&
      at.form(-1) !== 'en'
      ? 'ce'
      : null;
  },
  sa(at) {
    const next = at.readings(1);
    if ((personsOf(next) & persons.il) === 0 || (next & (functional | adverb)) !== 0) return null;
    // `sa marche`, `sa porte`: nouns of hers.
    if (((nounOf(next) | adjectiveOf(next)) & 4) !== 0) return null;
    return 'ça';
  },
  ça(at) {
    const next = at.readings(1);
    const isFeminine = isOnlyNoun(next) && nounOf(next) === 4 && participleOf(next) === 0;
    return isFeminine && prepositions.has(at.form(-1)) && at.form(-1) !== 'en' ? 'sa' : null;
  },
  du(at) {
    return /^(?:à|au|aux)$/.test(at.form(1)) && at.token(1)?.gap === 'space' ? 'dû' : null;
  },
  nos(at) {
    const next = at.readings(1);
    return isOnlyFinite(next) && (personsOf(next) & persons.nous) !== 0 ? 'nous' : null;
  },
  vos(at) {
    const next = at.readings(1);
    return isOnlyFinite(next) && (personsOf(next) & persons.vous) !== 0 ? 'vous' : null;
  },
  quel: quelOf(1),
  quels: quelOf(2),
  quelle: quelOf(4),
  quelles: quelOf(8),
  son(at) {
    const before = at.form(-1);
    if (/^(?:ils|elles)$/.test(before)) return 'sont';
    const isPlural = (own: number) => own !== 0 && (own & singular) === 0;
    const said = participleOf(at.readings(1)) | adjectiveOf(at.readings(1));
    if (before === 'qui') return isPlural(said) ? 'sont' : null;
    const noun = nounOf(at.readings(-1));
    const isSubject = isPlural(noun) && determiners.has(at.form(-2)) && !isFiniteVerb(at.readings(-1));
    return isSubject && isPlural(said) && nounOf(at.readings(1)) === 0 ? 'sont' : null;
  },
  sont(at) {
    const before = at.form(-1);
    if (!prepositions.has(before) || before === 'en' || before === 'entre') return null;
    return isOnlyNoun(at.readings(1)) && (nounOf(at.readings(1)) & singular) !== 0 ? 'son' : null;
  },
  on(at) {
    const before = at.form(-1);
    if (/^(?:ils|elles)$/.test(before)) return 'ont';
    if (before !== 'qui' || !isPlain(at.token(1) ?? ({ text: 'X' } as Token))) return null;
    return isBareParticiple(at.readings(1)) ? 'ont' : null;
  },
  ont(at) {
    if (!at.opens || third.has(at.form(-1))) return null;
    const next = at.readings(1);
    return isOnlyFinite(next) && (personsOf(next) & persons.il) !== 0 ? 'on' : null;
  },
  peu(at) {
    const before = at.form(-1);
    if (!/^(?:on|il|elle|ça|cela|qui|ne)$/.test(before)) return null;
    return (at.readings(1) & infinitive) !== 0 || /^(?:pas|être|se|le|la|les|y|en)$/.test(at.form(1))
      ? 'peut'
      : null;
  },
  peut(at) {
    const before = at.form(-1);
    if (before === 'un' || before === 'très' || before === 'trop') return 'peu';
    return before === 'si' && at.form(1) === 'de' ? 'peu' : null;
  },
  quant(at) {
    return /^(?:à|au|aux|a)$/.test(at.form(1)) || at.form(1) === '' ? null : 'quand';
  },
  leurs(at) {
    const [before, next] = [at.form(-1), at.readings(1)];
    if ((nounOf(next) | adjectiveOf(next)) !== 0) return null;
    if (isOnlyFinite(next) && (subjects.has(before) || before === 'qui')) return 'leur';
    return (next & infinitive) !== 0 && prepositions.has(before) ? 'leur' : null;
  },
  tout(at) {
    const next = at.form(1);
    // `en tout sécurité`
    const said = at.readings(1);
    if (
      /^(?:en|de|à|pour|sans)$/.test(at.form(-1)) &&
      isOnlyNoun(said) &&
      nounOf(said) === 4 &&
      adjectiveOf(said) === 0
    )
      return 'toute';
    if (
      !/^(?:les|ces|mes|tes|ses|nos|vos|leurs)$/.test(next) ||
      /^(?:malgré|après|avant|surtout|par)$/.test(at.form(-1))
    )
      return null;
    const noun = at.readings(2);
    if (nounOf(noun) === 0 || (nounOf(noun) & plural) === 0 || (noun & (functional | infinitive)) !== 0)
      return null;
    if (next === 'les' && isFiniteVerb(noun)) return null;
    return (nounOf(noun) & 2) !== 0 ? 'tous' : 'toutes';
  },
  toutes(at) {
    const noun = at.readings(2);
    return /^(?:les|ces|mes|tes|ses|nos|vos|leurs)$/.test(at.form(1)) &&
      isOnlyNoun(noun) &&
      nounOf(noun) === 2
      ? 'tous'
      : null;
  },
  toute(at) {
    return /^(?:les|ces|mes|tes|ses|nos|vos|leurs)$/.test(at.form(1)) && isOnlyNoun(at.readings(2))
      ? 'toutes'
      : null;
  },
  tous(at) {
    if (isFiniteVerb(at.readings(-1)) || subjects.has(at.form(-1))) return null;
    // `tous les discussions`
    const noun = at.readings(2);
    if (/^(?:les|ces|mes|tes|ses|nos|vos|leurs)$/.test(at.form(1)) && isOnlyNoun(noun) && nounOf(noun) === 8)
      return 'toutes';
    return /^(?:le|ce|mon|ton|son|notre|votre)$/.test(at.form(1)) &&
      isOnlyNoun(at.readings(2)) &&
      (nounOf(at.readings(2)) & plural) === 0
      ? 'tout'
      : null;
  },
  quelque(at) {
    const next = at.readings(1);
    return isOnlyNoun(next) && (nounOf(next) & singular) === 0 ? 'quelques' : null;
  },
  mes(at) {
    return /^(?:il|elle|on|je|j'|tu|nous|ils|elles|si|quand|c'|pas|aussi)$/.test(at.form(1)) ? 'mais' : null;
  },
  sans(at) {
    return /^(?:il|elle|on|ils|elles)$/.test(at.form(-1)) && isOnlyFinite(at.readings(1)) ? "s'en" : null;
  },
  était(at) {
    let distance = -1;
    while (
      distance > -4 &&
      /^(?:pas|jamais|toujours|déjà|réellement|vraiment|bien|aussi|plus|encore)$/.test(at.form(distance))
    )
      distance--;
    return /^(?:ai|as|avons|avez|ont|avait|avaient|aurait|auraient|aura)$/.test(at.form(distance))
      ? 'été'
      : null;
  },
  sur(at) {
    return /^(?:suis|es|est|sommes|êtes|être|bien)$/.test(at.form(-1)) && /^(?:que|qu')$/.test(at.form(1))
      ? 'sûr'
      : null;
  },
  voila(at) {
    return /^(?:il|elle|on|qui|se|s'|lui)$/.test(at.form(-1)) ? null : 'voilà';
  },
  près(at) {
    return at.form(1) === 'à' && (at.readings(2) & infinitive) !== 0 ? 'prêt' : null;
  },
  si(at) {
    // A condition takes no conditional: `si j'aurais su`.
    if (!at.opens || at.form(-1) === 'même' || !subjects.has(at.form(1))) return null;
    // `je me demande si tu viendras, si tu voudrais entrer`
    if (at.follows('si') || at.follows("s'")) return null;
    let distance = 2;
    while (
      distance < 5 &&
      /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|y|en|nous|vous)$/.test(at.form(distance))
    )
      distance++;
    const verb = at.readings(distance);
    return (verb & conditional) !== 0 && (verb & indicative) === 0 && !isWondering(at)
      ? 'si (with no conditional)'
      : null;
  },
  "qu'"(at) {
    // `qu'elle que soit`
    return at.form(1) === 'elle' && at.form(2) === 'que' && /^(?:soit|soient|fût)$/.test(at.form(3))
      ? 'quelle que'
      : null;
  },
});

/** `quels sont les bonnes pratiques`, `quelle que soit son prix`: it agrees with the noun group behind the verb. */
function quelOf(own: number): (at: View) => string | null {
  return (at) => {
    const verb = at.form(1) === 'que' || at.form(1) === "qu'" ? 2 : 1;
    if (
      verb === 2
        ? !/^(?:soit|soient)$/.test(at.form(2))
        : !/^(?:est|sont|était|étaient|sera|seront)$/.test(at.form(1))
    )
      return null;
    const group = groupAt(at, verb + 1);
    if (group === 0 || (group & own) !== 0) return null;
    const right = agreeing.find(([agreement]) => agreement === group);
    return right === undefined ? null : right[1];
  };
}

const agreeing = [
  [1, 'quel'],
  [2, 'quels'],
  [4, 'quelle'],
  [8, 'quelles'],
] as const;

/** What a determiner and the noun right after it agree in; 0 where that does not show. */
function groupAt(at: View, distance: number): number {
  const asked = determiners.get(at.form(distance)) ?? 0;
  const [first, second] = [at.readings(distance + 1), at.readings(distance + 2)];
  const isVaried = (readings: number) => (readings & (functional | adverb | infinitive)) !== 0;
  const [noun, adjective] = [nounOf(first), adjectiveOf(first)];
  if (isVaried(first) || !isPlain(at.token(distance + 1) ?? { text: 'API' })) return 0;
  if (noun !== 0 && adjective === 0) return asked & noun;
  // `les bonnes pratiques`
  const isBoth =
    adjective !== 0 && nounOf(second) !== 0 && !isVaried(second) && at.token(distance + 2)?.gap === 'space';
  return isBoth ? asked & adjective & nounOf(second) : 0;
}

/** `je me demande si`, `savoir si` */
function isWondering(at: View): boolean {
  return at.form(-1) !== '' && (isFiniteVerb(at.readings(-1)) || (at.readings(-1) & infinitive) !== 0);
}

function opensBefore(at: View): boolean {
  const before = at.token(-1);
  return before !== undefined && isApart(before);
}

/** Words that take `à` and nothing else. */
const takesA = wordSet("grâce quant jusqu' contrairement conformément relativement face suite rapport appel");

const goes = wordSet(
  'va vais vas vont allons allez ira irai iras irons irez iront allé allée allés allées aller arrive arriver',
);

const placesAndTimes = wordSet(
  'moment jour cas endroit lieu époque année heure instant pays ville situation mesure monde âge soir matin nuit période semaine mois siècle point là partout maison rue région temps',
);
