/** A verb in another person than its subject: `tu va`, `les commandes installe`, `un développeur qui codais`. */

import {
  adverb,
  anyNoun,
  functional,
  infinitive,
  nounOf,
  participleOf,
  persons,
  personsOf,
  plural,
  presentParticiple,
  singular,
} from '../../text/lexicon/readings.ts';
import { quoted } from '../matches.ts';
import type { Fault, Rule } from '../rule.ts';
import {
  clitics,
  determiners,
  isApart,
  isNominal,
  isOpenForm,
  isPart,
  isPlain,
  neighbour,
  opensClause,
  type Place,
  prepositions,
  wordSet,
} from './clause.ts';
import { type Token, tokensOf } from './tokens.ts';

export const verbAgreement: Rule = {
  name: 'verb-agreement',
  summary: 'A verb in another person than its subject: tu va, on veux, les commandes installe',
  severity: 'warning',
  languages: ['fr'],
  fixable: false,
  asksLexicon: 'needed',
  *check({ texts, lexicon }) {
    for (const block of texts) {
      const tokens = tokensOf(block, lexicon!);
      for (let index = 0; index < tokens.length; index++) {
        const found =
          afterPronoun({ tokens, index }) ?? afterWho({ tokens, index }) ?? afterNoun({ tokens, index });
        if (found === null) continue;
        const fault: Fault = {
          span: block.sourceSpan(found.verb.start, found.verb.end),
          message: `${quoted(found.verb.text)} does not agree with its subject ${quoted(found.subject)}`,
        };
        yield fault;
      }
    }
  },
};

interface Found {
  readonly verb: Token;
  readonly subject: string;
}

/** From a pronoun that is a subject over `ne`, `me`, `la` to its verb. */
function afterPronoun(place: Place): Found | null {
  const { tokens, index } = place;
  const pronoun = tokens[index]!;
  const person = subjects.get(pronoun.form);
  if (person === undefined || pronoun.gap === 'hyphen' || !isSubject(place)) return null;
  let distance = 1;
  while (distance < 5 && clitics.has(neighbour(place, distance)?.form ?? '')) distance++;
  const verb = neighbour(place, distance);
  if (verb === undefined || !isPlain(verb) || verb.form.length < 2) return null;
  const at = { tokens, index: index + distance };
  if (isPart(at) && tokens[at.index + 1]?.gap !== 'hyphen') return null;
  if (isOpenForm(at)) return null;
  const { readings } = verb;
  const own = personsOf(readings);
  if ((own & person) !== 0 || (readings & (infinitive | presentParticiple | functional | adverb)) !== 0)
    return null;
  // `on créé`: a participle where only a verb can stand.
  const isBareParticiple =
    own === 0 && isNominal(readings) && participleOf(readings) !== 0 && /é$/.test(verb.form);
  if (own === 0 && !(isBareParticiple && distance === 1 && /^(?:je|j'|on|tu)$/.test(pronoun.form)))
    return null;
  return { verb, subject: pronoun.text };
}

/** Some are objects too: `nous`, `vous`, `elle` only where they open a clause. */
function isSubject(place: Place): boolean {
  const { form } = place.tokens[place.index]!;
  const before = neighbour(place, -1)?.form ?? '';
  if (form === 'on' || form === 'il' || form === 'ils' || form === "j'" || form === 'je' || form === 'tu') {
    return !/^(?:et|ou|de|d'|avec|pour|entre|comme|pronom)$/.test(before);
  }
  if (isQuestion(place) || /^(?:que|qu'|où|comme)$/.test(before)) return false;
  const { gap, text } = place.tokens[place.index]!;
  if (form !== 'nous') return opensClause(place);
  return gap === 'stop'
    ? text === 'Nous'
    : gap === 'space' && /^(?:si|quand|lorsque|puisque|car)$/.test(before);
}

function isQuestion({ tokens, index }: Place): boolean {
  return tokens[index + 1]?.gap === 'hyphen';
}

/** `les balises qui ressemble`: an antecedent right before, with no other noun it could be. */
function afterWho(place: Place): Found | null {
  const { tokens, index } = place;
  if (tokens[index]!.text !== 'qui') return null;
  const antecedent = neighbour(place, -1);
  if (antecedent === undefined) return null;
  let distance = 1;
  while (distance < 5 && clitics.has(neighbour(place, distance)?.form ?? '')) distance++;
  const verb = neighbour(place, distance);
  if (verb === undefined || !isPlain(verb) || isPart({ tokens, index: index + distance })) return null;
  const { readings } = verb;
  const own = personsOf(readings);
  if (own === 0 || (readings & (infinitive | presentParticiple | functional | adverb)) !== 0) return null;
  const third = own & (persons.il | persons.ils);
  // `un développeur qui codais`; not `moi qui codais`
  if (third === 0) {
    const isNoun = isNominal(antecedent.readings) && nounOf(antecedent.readings) !== 0;
    return isNoun && distance === 1 && isPlain(antecedent) ? { verb, subject: antecedent.text } : null;
  }
  if (third === (persons.il | persons.ils) || !isNominal(antecedent.readings)) return null;
  const ofAntecedent = nounOf(antecedent.readings);
  if (ofAntecedent === 0) return null;
  const isPlural = (ofAntecedent & singular) === 0;
  const isSingular = (ofAntecedent & plural) === 0;
  if (isPlural ? third === persons.ils : isSingular ? third === persons.il : true) return null;
  // Any noun or pronoun before it may be the one that is meant.
  for (let at = index - 2; at >= 0 && index - at < 12 && !endsGroup(tokens[at + 1]!); at--) {
    const { form, readings: other } = tokens[at]!;
    if (other === 0 || vague.has(form) || coordinations.has(form)) return null;
    // `l'une des commandes qui suit`
    if (form === 'des' && /^une?$/.test(tokens[at - 1]?.form ?? '')) return null;
    const number = nounOf(other);
    if (
      !determiners.has(form) &&
      !prepositions.has(form) &&
      (isPlural ? number & singular : number & plural) !== 0
    )
      return null;
  }
  return { verb, subject: antecedent.text };
}

/** A mark; not the comma of `de consommation, d'usage`. */
function endsGroup(token: Token): boolean {
  return isApart(token) && !(token.gap === 'comma' && prepositions.has(token.form));
}

/** `les commandes installe`: a determiner that opens the clause, its noun, and the verb right after. */
function afterNoun(place: Place): Found | null {
  const { tokens, index } = place;
  const asked = determiners.get(tokens[index]!.form);
  if (
    asked === undefined ||
    !opensClause(place) ||
    tokens[index]!.gap === 'comma' ||
    noSubjects.has(tokens[index]!.form)
  )
    return null;
  if (/^(?:que|qu'|où|comme)$/.test(neighbour(place, -1)?.form ?? '')) return null;
  const noun = neighbour(place, 1);
  if (noun === undefined || !isPlain(noun) || !isNominal(noun.readings) || collective.has(noun.form))
    return null;
  const group = asked & nounOf(noun.readings);
  if (group === 0) return null;
  let distance = 2;
  while (distance < 5 && objectClitics.has(neighbour(place, distance)?.form ?? '')) distance++;
  const verb = neighbour(place, distance);
  if (verb === undefined || !isPlain(verb) || isPart({ tokens, index: index + distance })) return null;
  const { readings } = verb;
  const own = personsOf(readings);
  if (
    own === 0 ||
    (readings & (anyNoun | 0xff0 | infinitive | presentParticiple | functional | adverb)) !== 0
  )
    return null;
  const isPlural = (group & singular) === 0;
  const isSingular = (group & plural) === 0;
  const right = isPlural ? persons.ils : isSingular ? persons.il : persons.il | persons.ils;
  if ((own & right) !== 0) return null;
  // `cette année nous avons`
  if (distance > 2 && (own & (persons.nous | persons.vous)) !== 0) return null;
  // `Les amis, partons` has a mark; `Le matin arrivent les marchands` has its subject after it.
  const next = neighbour(place, distance + 1);
  if (isSingular && own === persons.ils && next !== undefined && determiners.has(next.form)) return null;
  return { verb, subject: `${tokens[index]!.text} ${noun.text}` };
}

const subjects: ReadonlyMap<string, number> = new Map([
  ['je', persons.je],
  ["j'", persons.je],
  ['tu', persons.tu],
  ['il', persons.il],
  ['elle', persons.il],
  ['on', persons.il],
  ['nous', persons.nous],
  ['ils', persons.ils],
  ['elles', persons.ils],
]);

const objectClitics = wordSet("ne n' me m' te t' se s' lui y en nous vous");

const coordinations = wordSet('et ou ni');

const vague = wordSet(
  "tout rien quelque chacun aucun celui celle ceux celles ce c' cela ça ensemble plupart majorité nombre partie série reste autant tant",
);

const noSubjects = wordSet(
  "du au aux l' leur quel quelle quels quelles deux trois quatre cinq six sept huit neuf dix cent mille",
);

const collective = wordSet(
  'majorité plupart partie moitié nombre ensemble série groupe foule dizaine douzaine quinzaine vingtaine centaine millier quantité multitude tas minorité tiers quart reste totalité poignée peu type sorte espèce genre matin soir nuit jour fois',
);
