/** Words of English, or of no language that is known, among French ones. */

import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import {
  adverb,
  anyAdjective,
  anyNoun,
  anyParticiple,
  anyVerb,
  functional,
  infinitive,
  other,
  presentParticiple,
  rankOf,
} from '../../text/lexicon/readings.ts';
import { prepositions } from './clause.ts';
import type { Token } from './tokens.ts';

/**
 * English, or English with a French ending (`committer`, `hashera`); not where a French word was plainly meant that lacks an accent
 * or a doubled letter (`l'execution`, `solicité`).
 */
export function isForeign(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { form, gap } = tokens[index]!;
  const isEnglish = lexicon.isEnglish(form);
  const base = isEnglish ? form : englishBase(form, lexicon);
  if (base === undefined) return false;
  if (isEnglish) {
    const isAfterFrench =
      gap === 'elision' || (gap === 'space' && (tokens[index - 1]!.readings & functional) !== 0);
    const next = tokens[index + 1];
    if (!isAfterFrench || next?.gap === 'hyphen' || isEnglishWord(next, lexicon)) return true;
  }
  const best = lexicon.slips(form).find(({ word }) => word === word.toLowerCase() && word !== base);
  if (best === undefined) return true;
  if (!isEnglish) return best.rank === 0;
  if (!mayStandBehind(tokens, index, lexicon.readings(best.word))) return true;
  // Not `le core` for `coré`, `les events` for `évents`.
  return best.rank === 0 || withoutAccents(best.word) !== withoutAccents(form);
}

/** No verb stands behind an article (`du verifier`), and none but an infinitive behind a preposition (`de gate`). */
export function mayStandBehind(tokens: readonly Token[], index: number, readings: number): boolean {
  const before = tokens[index]!.gap === 'space' ? tokens[index - 1]!.form : '';
  const isNominal = (readings & (anyNoun | anyAdjective | anyParticiple | adverb | functional | other)) !== 0;
  if (articles.test(before)) return isNominal;
  return !prepositions.has(before) || isNominal || (readings & (infinitive | presentParticiple)) !== 0;
}

/** Those that are no pronouns too. */
const articles = /^(?:du|un|au|des|ces|aux)$/;

/** Right behind, and no small word of French that English has too: `par`, `son`. */
function isEnglishWord(next: Token | undefined, lexicon: Lexicon): boolean {
  return (
    next?.gap === 'space' &&
    (next.readings & functional) === 0 &&
    rankOf(next.readings) < 3 &&
    lexicon.isEnglish(next.form)
  );
}

export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Of a verb made of an English word, which French may have as a noun: `package` of `packagé`. */
function englishBase(form: string, lexicon: Lexicon): string | undefined {
  const ending = verbEnding.exec(form);
  if (ending === null || ending.index < 3) return undefined;
  const stem = form.slice(0, ending.index);
  // `mergeant`, `bugger`, `taggué`, `markète`
  const isMute = stem.length > 5 && /^e(?:s|nt)?$/.test(ending[0]);
  const undoubled = (isMute ? stem.replace(/è(.)$/, 'e$1') : stem)
    .replace(/gu$/, 'g')
    .replace(/(.)\1$/, '$1');
  const isVerb = /^(?:ée?s?|er)$/.test(ending[0]);
  return [stem, `${stem}e`, undoubled].find((base) => {
    const readings = lexicon.readings(base);
    const isNoun = (readings & anyNoun) !== 0 && (readings & (anyVerb | anyAdjective)) === 0;
    return lexicon.isEnglish(base) && (rankOf(readings) === 0 || (isVerb && isNoun));
  });
}

const verbEnding =
  /(?:s|er|ée?s?|era?i?s?|ero?nt|a?is|ait|aient|ant|ons|ez|e|es|ent|euse?s?|eurs?|age|able|ing)$/;

/** Beside another word that is none: a phrase of another language. */
export function isAmidForeign(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const isUnknown = (token: Token | undefined) =>
    token !== undefined &&
    token.readings === 0 &&
    token.text === token.form &&
    (token.form.length < 4 ||
      (lexicon.isEnglish(token.form) && lexicon.readings(token.form) === 0) ||
      lexicon.suggest(token.form).length === 0);
  const before = tokens[index]!.gap === 'space' ? tokens[index - 1] : undefined;
  const after = tokens[index + 1]?.gap === 'space' ? tokens[index + 1] : undefined;
  return isUnknown(before) || isUnknown(after);
}
