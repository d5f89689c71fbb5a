/** What être and avoir say of their subject: `elle est parti`, `les grilles sont devenues incontournable`, `ils auront remarqués`. */

import {
  adjectiveOf,
  adverb,
  functional,
  infinitive,
  masculineSingular,
  nounOf,
  participleOf,
  plural,
  presentParticiple,
  singular,
} from '../../text/lexicon/readings.ts';
import type { Disagreement } from './agreement.ts';
import {
  determiners,
  formsOfBe,
  formsOfHave,
  isApart,
  isNominal,
  isOpenForm,
  isPart,
  isPlain,
  negations,
  neighbour,
  opensClause,
  type Place,
  wordSet,
} from './clause.ts';

/** A form of être (or of a verb like it), and what it says of its subject. */
export function afterBe(place: Place): Disagreement | null {
  const { tokens, index } = place;
  const verb = tokens[index]!;
  const number = numberOf(place);
  if (number === 0 || reflexives.has(neighbour(place, -1)?.form ?? '')) return null;
  const distance = beyondNegations(place);
  const said = neighbour(place, distance);
  const at = { tokens, index: index + distance };
  if (said === undefined || !isPlain(said) || isPart(at) || isOpenForm(at) || invariable.has(said.form))
    return null;
  const { readings } = said;
  const own = adjectiveOf(readings) | participleOf(readings);
  if (own === 0 || (readings & (adverb | infinitive | functional | presentParticiple)) !== 0) return null;
  if (nounOf(readings) !== 0 && participleOf(readings) === 0) return null;
  const next = tokens[at.index + 1];
  if (next !== undefined && next.gap === 'space') {
    // `fin prêts`, `cause commune`
    const goesOn = adjectiveOf(next.readings) | participleOf(next.readings) | nounOf(next.readings);
    if (goesOn !== 0 && (next.readings & (functional | adverb)) === 0) return null;
  }
  const subject = subjectBefore(place);
  if (subject !== null) {
    const fits = number === 1 ? singular : number === 2 ? plural : 15;
    if ((own & subject.agreement) !== 0 || (fits & subject.agreement) === 0) return null;
    return { wrong: said, agreement: subject.agreement, with: subject.text };
  }
  // Whatever the subject is, it is plural.
  if (number !== 2 || (own & plural) !== 0 || politeOrVague.has(neighbour(place, -1)?.form ?? ''))
    return null;
  if (next !== undefined && (coordinations.has(next.form) || tokens[at.index + 1]?.gap === 'comma'))
    return null;
  return { wrong: said, agreement: plural, with: verb.text };
}

/** Of the subject of a form of être: 1 singular, 2 plural; 0 where it is none, or does not show. */
function numberOf(place: Place): number {
  const { form } = place.tokens[place.index]!;
  const own = formsOfBe.get(form) ?? pluralCopulas.get(form);
  if (own !== undefined) return own;
  if (form !== 'été' && form !== 'être' && !becomes.has(form)) return 0;
  let distance = -1;
  while (distance > -5 && negations.has(neighbour(place, distance)?.form ?? '')) distance--;
  const finite = neighbour(place, distance)?.form ?? '';
  if (form === 'été') return pluralHave.has(finite) ? 2 : 0;
  if (form === 'être') return pluralModals.has(finite) ? 2 : 0;
  return formsOfBe.get(finite) === 2 ? 2 : 0;
}

function beyondNegations(place: Place): number {
  let distance = 1;
  while (distance < 5 && negations.has(neighbour(place, distance)?.form ?? '')) distance++;
  return distance;
}

/** The pronoun, or the one noun group, that a form of être has for its subject; null where that is not plain. */
function subjectBefore(place: Place): { readonly agreement: number; readonly text: string } | null {
  const { tokens } = place;
  let { index } = place;
  if (!formsOfBe.has(tokens[index]!.form)) return null;
  const isNe = (form: string | undefined) => form === 'ne' || form === "n'";
  if (isNe(neighbour({ tokens, index }, -1)?.form)) index--;
  let before = neighbour({ tokens, index }, -1);
  // `la plateforme Docker est`
  if (
    before !== undefined &&
    !isPlain(before) &&
    tokens[index - 1]!.gap === 'space' &&
    !subjects.has(before.form)
  ) {
    index--;
    before = neighbour({ tokens, index }, -1);
  }
  if (before === undefined) return null;
  const pronoun = subjects.get(before.form);
  if (pronoun !== undefined) {
    const stands = before.form === 'ils' || opensClause({ tokens, index: index - 1 });
    return stands ? { agreement: pronoun, text: before.text } : null;
  }
  const determiner = neighbour({ tokens, index }, -2);
  if (
    determiner === undefined ||
    nounOf(before.readings) === 0 ||
    (before.readings & (functional | adverb)) !== 0
  )
    return null;
  const asked = determiners.get(determiner.form) ?? 0;
  const agreement = asked & nounOf(before.readings);
  if (agreement === 0 || noSubjects.has(determiner.form) || collective.has(before.form)) return null;
  const head = { tokens, index: index - 2 };
  // `sur le même disque qu'un système ne sera`: two terms are compared.
  const isCompared = /^(?:que|qu'|comme)$/.test(neighbour(head, -1)?.form ?? '') && isComparing(head);
  return opensClause(head) && !isCompared && tokens[index - 2]!.gap !== 'comma' && isPlain(before)
    ? { agreement, text: `${determiner.text} ${before.text}` }
    : null;
}

/** Whether a word that compares stands before, in the same clause. */
function isComparing({ tokens, index }: Place): boolean {
  for (let at = index - 1; at >= 0 && index - at < 8 && !isApart(tokens[at + 1]!); at--) {
    if (
      /^(?:même|mêmes|autre|autres|plus|moins|aussi|tel|telle|tels|telles|mieux|meilleure?s?)$/.test(
        tokens[at]!.form,
      )
    )
      return true;
  }
  return false;
}

/** A participle after avoir that agrees with a subject: `ils auront remarqués`. */
export function afterHave(place: Place): Disagreement | null {
  const { tokens, index } = place;
  const verb = tokens[index]!;
  if (!formsOfHave.has(verb.form) || verb.form === 'as') return null;
  const distance = beyondNegations(place);
  const said = neighbour(place, distance);
  const at = { tokens, index: index + distance };
  if (said === undefined || !isPlain(said) || isPart(at) || isOpenForm(at)) return null;
  const own = participleOf(said.readings);
  if (own === 0 || (own & masculineSingular) !== 0 || !isNominal(said.readings)) return null;
  if ((nounOf(said.readings) | adjectiveOf(said.readings)) !== 0 && !hasSubjectPronoun(place)) return null;
  // An object before it makes it agree.
  for (
    let back = index - 1, left = 14;
    back >= 0 && left > 0 && !isApart(tokens[back + 1]!);
    back--, left--
  ) {
    if (objects.has(tokens[back]!.form) || tokens[back]!.readings === 0) return null;
  }
  if (tokens[at.index + 1]?.gap === 'space' && nounOf(tokens[at.index + 1]!.readings) !== 0) return null;
  return { wrong: said, agreement: masculineSingular, with: verb.text };
}

function hasSubjectPronoun(place: Place): boolean {
  return wordPronouns.has(neighbour(place, -1)?.form ?? '');
}

const wordPronouns = wordSet("je j' tu il elle on nous vous ils elles");

const objects = wordSet(
  "que qu' quel quelle quels quelles combien les la l' le nous vous me m' te t' se s' en dont lesquels lesquelles laquelle lequel où quoi",
);

const reflexives = wordSet("se s' me m' te t'");

/** Verbs that say of their subject what it is, in the plural. */
const pluralCopulas: ReadonlyMap<string, number> = new Map(
  [
    'deviennent',
    'devenaient',
    'restent',
    'restaient',
    'semblent',
    'semblaient',
    'paraissent',
    'demeurent',
    'seraient',
  ].map((form) => [form, 2] as const),
);

const becomes = wordSet('devenus devenues restés restées');

const pluralHave = wordSet('ont avaient auront auraient aient eurent');

const pluralModals = wordSet(
  'peuvent doivent vont veulent pourraient devraient pourront devront pouvaient devaient semblent allaient voudraient',
);

const politeOrVague = wordSet('ce nous on vous');

const noSubjects = wordSet("du au aux des l' quelque");

const subjects: ReadonlyMap<string, number> = new Map([
  ['il', 1],
  ['ils', 2],
  ['elle', 4],
  ['elles', 8],
]);

/** Words that do not vary, and those of locutions: `sont bon marché`, `sont légion`. */
const invariable = wordSet(
  'sympa bon mieux bien super extra ok standard pire court debout ensemble possible contre marron orange rose mauve kaki chic top cool fun pro bio open tout même cent mille haut bas juste fort net autre tel fin gratis premium dit quasi',
);

const coordinations = wordSet('et ou ni puis voire comme');

/** Nouns of a crowd, with which the participle may agree by sense. */
const collective = wordSet(
  'majorité plupart partie moitié nombre ensemble série groupe foule dizaine douzaine quinzaine vingtaine centaine millier quantité multitude tas minorité tiers quart reste totalité poignée peu type sorte espèce genre',
);
