/** Determiner, noun and adjective, subject and participle that do not agree. */

import { spanOf } from '../../core/article.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { functional, nounOf, plural, rankOf, singular } from '../../text/lexicon/readings.ts';
import { quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';
import { afterBe, afterHave } from './attribute.ts';
import { isApart, nameOf } from './clause.ts';
import { formIn } from './inflected.ts';
import { inGroup } from './noun-group.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a rule finds at a token. */
export interface Disagreement {
  readonly wrong: Token;
  /** What it has to agree with: gender and number, and the words that have them. */
  readonly agreement: number;
  readonly with: string;
}

export const agreement: Rule = {
  name: 'agreement',
  summary: 'Words that agree in none of their readings: les enfant, une maison blanc, elle est parti',
  severity: 'warning',
  languages: ['fr'],
  fixable: false,
  asksLexicon: 'needed',
  *check({ article, texts, lexicon }) {
    const emphasised = nodesOf(article.tree, 'emphasis').map(spanOf);
    for (const block of texts) {
      const tokens = tokensOf(block, lexicon!);
      // Where `les jeu` was told, what `identifiés` agrees with is not known.
      let told: Token | undefined;
      for (let index = 0; index < tokens.length; index++) {
        const place = { tokens, index };
        if (isApart(tokens[index]!)) told = undefined;
        const found = inGroup(place) ?? afterBe(place) ?? afterHave(place);
        if (found === null || isForeign(tokens, found, lexicon!)) continue;
        if (told !== undefined && found.with !== tokens[index]!.text) continue;
        told = found.wrong;
        const span = block.sourceSpan(found.wrong.start, found.wrong.end);
        if (emphasised.some((one) => one.start <= span.start && span.start < one.end)) continue;
        const right = formIn(found.wrong.form, found.agreement, lexicon!);
        yield {
          span,
          message: `${quoted(found.wrong.text)} does not agree with ${quoted(found.with)} (${nameOf(found.agreement)})${right === null ? '' : `: ${quoted(right)}?`}`,
        };
      }
    }
  },
};

/**
 * An English word that French has too, but rarely, or before another one: `une pull request`; or with another gender than here, which
 * English gives none: `la home`.
 */
function isForeign(tokens: readonly Token[], { wrong, agreement }: Disagreement, lexicon: Lexicon): boolean {
  if (!lexicon.isEnglish(wrong.form)) return false;
  const rank = rankOf(wrong.readings);
  const noun = nounOf(wrong.readings);
  const sharesNumber = [singular, plural].some(
    (number) => (noun & number) !== 0 && (agreement & number) !== 0,
  );
  if (rank === 0 || (rank === 1 && sharesNumber)) return true;
  const next = tokens[tokens.indexOf(wrong) + 1];
  if (next?.gap !== 'space') return false;
  if (!lexicon.isEnglish(next.form)) return rank < 2 && next.readings === 0;
  // `les build types`, `des bug reports`: of two English nouns the second has the plural.
  const isPlural = (agreement & singular) === 0 && (noun & plural) === 0;
  return next.readings === 0 || (isPlural && isPluralNoun(next.readings));
}

function isPluralNoun(readings: number): boolean {
  const noun = nounOf(readings);
  return noun !== 0 && (noun & singular) === 0 && (readings & functional) === 0;
}
