/** A vowel that should have been elided: `si il`, `lorsque elle`. */

import { refusesElision, takesElision } from '../../text/lexicon/aspirated.ts';
import {
  functional,
  infinitive,
  numeral,
  other,
  personsOf,
  properName,
} from '../../text/lexicon/readings.ts';
import { quoted } from '../matches.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { neighbour, type Place } from '../words/clause.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Phrase, phraseRule } from './phrase-rule.ts';

const phrases: readonly Phrase[] = [
  ['si (ils?)', "s'$1"],
  ['(lorsqu|puisqu|parce qu)e (ils?|elles?|on)', "$1'$2"],
  // Not where the words are named: `les pronoms tels que il ou elle`.
  ['(qu)e (ils?|elles?)(?! (?:ou|et) )', "$1'$2"],
  ['(j)e (ai|avais|aurai|aurais|étais|aime|aimerais|arrive|adore|espère|écris|utilise|habite)', "$1'$2"],
  [
    '(n)e (a|ai|ont|est|avons|avez|avait|avaient|étais|était|étaient|ira|aura)(?= (?:pas|plus|jamais|rien|que))',
    "$1'$2",
  ],
  ['jusque (à|au|aux|ici|alors|en|où)', "jusqu'$1"],
];

const inPhrases = phraseRule(
  {
    name: 'elision',
    summary:
      'A word that is elided before a vowel, written in full, or elided where it is not: ne arrive, l’haricot',
    severity: 'error',
    fixable: false,
  },
  phrases,
  'is elided:',
);

/** Phrases of pronouns, and what the dictionary tells of the word behind. */
export const elision: Rule = {
  ...inPhrases,
  asksLexicon: 'helpful',
  *check(context) {
    // A capital inside is that of a name: `lorsque Elle a changé de format`.
    const found = [...inPhrases.check(context)].filter(
      ({ span }) => !/.\s+\p{Lu}\p{Ll}/u.test(context.article.source.text.slice(span.start, span.end)),
    );
    yield* found;
    if (context.lexicon === null) return;
    for (const fault of besideWords(context)) {
      if (!found.some(({ span }) => span.start <= fault.span.start && fault.span.start < span.end))
        yield fault;
    }
  },
};

function* besideWords({ texts, lexicon }: RuleContext): Generator<Fault> {
  for (const block of texts) {
    const tokens = tokensOf(block, lexicon!);
    for (const [index, token] of tokens.entries()) {
      const next = tokens[index + 1];
      if (next === undefined || token.gap === 'hyphen') continue;
      const span = block.sourceSpan(token.start, next.end);
      if (
        next.gap === 'elision' &&
        /^(?:l|d|qu|jusqu)['’]$/.test(token.form.replace('’', "'")) &&
        refusesElision(next.form) &&
        next.text === next.form &&
        next.readings !== 0
      ) {
        const full = token.form.startsWith('l') ? 'le' : token.form.startsWith('d') ? 'de' : 'que';
        yield {
          span,
          message: `${quoted(`${token.text}${next.text}`)}: nothing is elided before ${quoted(next.text)}: ${quoted(`${full} ${next.text}`)}`,
        };
      } else if (
        next.gap === 'space' &&
        isUnelided({ tokens, index }) &&
        !/^[./:@_]\w/.test(block.text.slice(next.end, next.end + 2)) &&
        !(/^(?:l[ea]|de)$/.test(token.form) && lexicon!.isEnglish(next.form))
      ) {
        yield {
          span,
          message: `${quoted(`${token.text} ${next.text}`)} is elided: ${quoted(`${token.text.slice(0, -1)}’${next.text}`)}`,
        };
      }
    }
  }
}

/** `ne arrive`, `le hôtel`, `de yeux`, `que avec`. */
function isUnelided(place: Place): boolean {
  const { tokens, index } = place;
  const { form, text } = tokens[index]!;
  const next = tokens[index + 1]!;
  const { readings } = next;
  if (next.text !== next.form || next.form.length < 2 || readings === 0 || !takesElision(next.form))
    return readings !== 0 && next.form === 'y' && (form === 'je' || form === 'ne') && next.text === 'y';
  if (text.length > 1 && text === text.toUpperCase()) return false;
  if (
    (readings & (properName | other | numeral)) !== 0 ||
    (tokens[index + 2]?.gap === 'hyphen' && form !== 'que') ||
    next.form.startsWith('e-')
  )
    return false;
  const isVerb = personsOf(readings) !== 0;
  switch (form) {
    case 'ne':
    case 'je':
      return isVerb;
    case 'me':
    case 'te':
    case 'se':
      return isVerb || (readings & infinitive) !== 0;
    case 'le':
    case 'la':
      // `le un contre un`, `la a perdu`
      return (
        (readings & functional) === 0 && (readings & 0xff) !== 0 && !/^(?:est|ouest|a|as)$/.test(next.form)
      );
    case 'de':
      return (
        ((readings & functional) === 0 && (readings & 0xff) !== 0) ||
        /^(?:un|une|yeux|avoir|être|autres?|elle|elles|eux|entre|où)$/.test(next.form)
      );
    case 'que':
      return (
        /^(?:avec|un|une|elle|elles|il|ils|on|en|au|aux|à|après|avant|as|a|ont|aucun|aucune|entre|ici)$/.test(
          next.form,
        ) && neighbour(place, -1)?.form !== 'autre'
      );
    case 'presque':
      return next.form === 'île' || next.form === 'îles';
    default:
      return false;
  }
}
