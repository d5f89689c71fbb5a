/** Words of English, or of no language that is known, among French ones. */

import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { functional } from '../../text/lexicon/readings.ts';
import type { Token } from './tokens.ts';

/**
 * English, or English with a French ending (`committer`, `hashera`); not where a French word was plainly meant that lacks an accent
 * or a doubled letter (`l'execution`, `solicité`).
 */
export function isForeign(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { form, gap } = tokens[index]!;
  const isEnglish = lexicon.isEnglish(form);
  if (!isEnglish && !isBuiltOnEnglish(form, lexicon)) return false;
  if (isEnglish) {
    const isAfterFrench =
      gap === 'elision' || (gap === 'space' && (tokens[index - 1]!.readings & functional) !== 0);
    if (!isAfterFrench || lexicon.isEnglish(tokens[index + 1]?.form ?? '')) return true;
  }
  const best = lexicon.slips(form).find(({ word }) => word === word.toLowerCase());
  if (best === undefined) return true;
  return isEnglish ? withoutAccents(best.word) !== withoutAccents(form) : best.rank === 0;
}

export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function isBuiltOnEnglish(form: string, lexicon: Lexicon): boolean {
  const ending = verbEnding.exec(form);
  if (ending === null || ending.index < 3) return false;
  const stem = form.slice(0, ending.index);
  const undoubled = stem.replace(/(.)\1$/, '$1');
  return [stem, `${stem}e`, undoubled].some(
    (base) => lexicon.isEnglish(base) && lexicon.readings(base) === 0,
  );
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
