/** An infinitive for a participle and the other way round: `il a décider`, `pour modifié la page`, `vous devez envoyez`. */

import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import {
  adjectiveOf,
  adverb,
  functional,
  infinitive,
  nounOf,
  participleOf,
  singular,
} from '../../text/lexicon/readings.ts';
import { quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';
import {
  determiners,
  formsOfBe,
  formsOfHave,
  isOpenForm,
  isPart,
  isPlain,
  negations,
  neighbour,
  type Place,
  wordSet,
} from './clause.ts';
import { type Token, tokensOf } from './tokens.ts';

export const infinitives: Rule = {
  name: 'infinitives',
  summary:
    'An infinitive for a participle or the other way round: il a décider, pour modifié la page, vous devez envoyez',
  severity: 'warning',
  languages: ['fr'],
  fixable: false,
  asksLexicon: 'needed',
  *check({ texts, lexicon }) {
    for (const block of texts) {
      const tokens = tokensOf(block, lexicon!);
      for (let index = 1; index < tokens.length; index++) {
        const right = rightFor({ tokens, index }, lexicon!);
        if (right === null) continue;
        const { start, end, text } = tokens[index]!;
        yield { span: block.sourceSpan(start, end), message: `${quoted(text)} for ${quoted(right)}?` };
      }
    }
  },
};

/** What a verb form should be where it stands; null where it is right, or where that is not plain. */
function rightFor(place: Place, lexicon: Lexicon): string | null {
  const { tokens, index } = place;
  const verb = tokens[index]!;
  if (!/(?:er|é|és|ée|ées|ez|ai[st]?)$/.test(verb.form) || verb.form.length < 4 || !isPlain(verb))
    return null;
  if (isPart(place) || isOpenForm(place)) return null;
  let distance = -1;
  while (distance > -5 && negations.has(neighbour(place, distance)?.form ?? '')) distance--;
  const before = neighbour(place, distance);
  if (before === undefined) return null;
  const forms = formsOf(verb, lexicon);
  if (
    forms === null ||
    (forms.kind !== 'infinitive' &&
      /^(?:plus|très|peu|trop|assez|tout|même|presque)$/.test(neighbour(place, -1)?.form ?? ''))
  )
    return null;
  const at = { tokens, index: index + distance };
  if (forms.kind === 'infinitive')
    return isParticipleAsked(at, before, verb)
      ? forms.participle
      : isSecondAsked(at, before)
        ? forms.second
        : null;
  return isInfinitiveAsked(at, before, place, forms.kind)
    ? forms.infinitive
    : forms.kind === 'second' && isParticipleAskedStrictly(at, before)
      ? forms.participle
      : null;
}

interface Forms {
  readonly kind: 'infinitive' | 'participle' | 'second';
  readonly infinitive: string;
  readonly participle: string;
  readonly second: string;
}

/** The three forms that sound alike, of a word that can be nothing but one of them. */
function formsOf({ form, readings }: Token, lexicon: Lexicon): Forms | null {
  const stem = form.replace(/(?:er|ée?s?|ez)$/, '');
  const [infinitiveForm, participle, second] = [`${stem}er`, `${stem}é`, `${stem}ez`];
  if ((lexicon.readings(infinitiveForm) & infinitive) === 0) return null;
  const forms = { infinitive: infinitiveForm, participle, second };
  if ((readings & (functional | adverb)) !== 0) return null;
  if (form === infinitiveForm) {
    return nounOf(readings) === 0 && adjectiveOf(readings) === 0 ? { kind: 'infinitive', ...forms } : null;
  }
  if (form === second) return nounOf(readings) === 0 ? { kind: 'second', ...forms } : null;
  return participleOf(readings) !== 0 ? { kind: 'participle', ...forms } : null;
}

/** After avoir, and after être in the perfect. */
function isParticipleAsked(at: Place, before: Token, verb: Token): boolean {
  if (before.form === 'été') return true;
  if (before.form === 'avoir') return true;
  if (before.form === 'être') return isPassiveAsked(at);
  if (isSubjectOfBe(at, before)) return true;
  if (!formsOfHave.has(before.form))
    return formsOfBe.get(before.form) === 2 && before.form !== 'sont' && verb.form.length > 4;
  if (before.form === 'as' || before.form === 'a')
    return haveSubjects.has(neighbour(at, -1)?.form ?? '') || isAfterNoun(at);
  return true;
}

/** `doit être utiliser`, `pour être utiliser`; not where `peut être` stands for `peut-être`. */
function isPassiveAsked(at: Place): boolean {
  const before = neighbour(at, -1);
  if (before === undefined) return false;
  if (/^(?:pour|sans|d')$/.test(before.form)) return true;
  if (!modals.has(before.form)) return false;
  if (before.form !== 'peut') return true;
  const subject = neighbour(at, -2);
  return subject === undefined
    ? at.tokens[at.index - 1]!.gap === 'mark'
    : /^(?:il|elle|on|qui|ne|n'|ça|cela)$/.test(subject.form) ||
        isAfterNoun({ tokens: at.tokens, index: at.index - 1 });
}

/** `il est installer`; not `c'est jouer`. */
function isSubjectOfBe(at: Place, before: Token): boolean {
  return formsOfBe.has(before.form) && /^(?:il|elle|on|ils|elles)$/.test(neighbour(at, -1)?.form ?? '');
}

function isParticipleAskedStrictly(at: Place, before: Token): boolean {
  return formsOfHave.has(before.form) && haveSubjects.has(neighbour(at, -1)?.form ?? '');
}

/** `l'auteur a décider`: a noun with its determiner before the verb. */
function isAfterNoun(at: Place): boolean {
  const [noun, determiner] = [neighbour(at, -1), neighbour(at, -2)];
  return (
    noun !== undefined &&
    determiner !== undefined &&
    (nounOf(noun.readings) & singular) !== 0 &&
    ((determiners.get(determiner.form) ?? 0) & singular) !== 0
  );
}

/** `que vous passer`: the form of vous where a clause begins. */
function isSecondAsked(at: Place, before: Token): boolean {
  if (before.form !== 'vous') return false;
  const opener = neighbour(at, -1)?.form ?? '';
  return secondOpeners.has(opener);
}

/** After a preposition or a verb that takes one. */
function isInfinitiveAsked(at: Place, before: Token, place: Place, kind: Forms['kind']): boolean {
  const next = neighbour(place, 1);
  const isFollowedByObject = next !== undefined && objectDeterminers.has(next.form);
  const participle = place.tokens[place.index]!;
  if (kind === 'second') {
    // `pour vous le prouvez`
    let distance = 0;
    while (distance > -3 && objects.has(neighbourOrSelf(at, distance)?.form ?? '')) distance--;
    const opener = neighbourOrSelf(at, distance)?.form ?? '';
    return (
      modals.has(before.form) || opener === 'pour' || opener === 'sans' || isPrepositionOfVerb(at, before)
    );
  }
  if (!/é$/.test(participle.form)) return false;
  if (causatives.has(before.form)) {
    return isFollowedByObject && !/^(?:à|a|en|au|de|tout)$/.test(neighbour(at, -1)?.form ?? '');
  }
  if (modals.has(before.form)) {
    // `nous voulons`: a subject, where no other stands before.
    const isReflexive =
      /^(?:se|s'|me|te)$/.test(neighbour(at, -1)?.form ?? '') ||
      (/^(?:nous|vous)$/.test(neighbour(at, -1)?.form ?? '') &&
        /^(?:nous|vous|il|elle|on|ils|elles|qui|je|tu)$/.test(neighbour(at, -2)?.form ?? ''));
    if (isReflexive && !isFollowedByObject) return false;
    return nounOf(participle.readings) === 0 || isFollowedByObject;
  }
  // `comment lié des conteneurs`
  if (before.form === 'comment') return isFollowedByObject;
  if (before.form === 'pour' || before.form === 'sans' || before.form === 'de' || before.form === "d'") {
    return (
      isFollowedByObject &&
      !/^(?:plus|moins|rien|quelque|chose|quelqu'un|personne|autant)$/.test(neighbour(at, -1)?.form ?? '')
    );
  }
  if (/^(?:le|la|les|l'|se|s'|me|m'|te|t'|nous|vous|lui|leur|y|en)$/.test(before.form)) {
    const verb = neighbour(at, -1);
    // `pour le marché`, `pour l'embarqué ou le code`: a noun with its article.
    const after = neighbour(place, 2);
    const isCoordinated = /^(?:et|ou)$/.test(next?.form ?? '') && determiners.has(after?.form ?? '');
    if (/^l/.test(before.form) && (nounOf(participle.readings) !== 0 || isCoordinated)) return false;
    return verb !== undefined && (modals.has(verb.form) || verb.form === 'pour');
  }
  return false;
}

function neighbourOrSelf(at: Place, distance: number): Token | undefined {
  return distance === 0 ? at.tokens[at.index] : neighbour(at, distance);
}

/** `de`, `à` before a form of vous, which no noun is. */
function isPrepositionOfVerb(at: Place, before: Token): boolean {
  return (
    before.form === 'de' ||
    before.form === "d'" ||
    before.form === 'à' ||
    (before.form === 'le' && modals.has(neighbour(at, -1)?.form ?? ''))
  );
}

const modals = wordSet(
  'peux peut peuvent pouvez pouvons pouvait pouvaient pourra pourrai pourras pourrez pourrons pourront pourrait pourrais pourraient pourriez dois doit doivent devez devons devait devaient devra devrai devrez devrons devront devrait devrais devraient devriez veux veut veulent voulez voulons voulait voulaient voudrait voudrais voudraient vais vas va vont allons allez allait allaient faut faudra faudrait fallait pouvoir devoir vouloir aller',
);

/** An adjective may stand after them too: `faire branché`, `laisser ouvert`. */
const causatives = wordSet('laisse laissez laisser fait faire faites font fera');

const objects = wordSet("le la les l' lui leur y en nous vous");

const haveSubjects = wordSet("je j' tu il elle on nous vous ils elles qui n' ne l' m' t' y les lui ça cela");

const secondOpeners = wordSet("que qu' si quand lorsque puisque comme dont où ce");

const objectDeterminers = wordSet(
  "le la les l' un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque",
);
