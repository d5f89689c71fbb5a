/** Determiner, noun and adjective, subject and participle that do not agree. */

import { spanOf } from '../../core/article.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { rankOf } from '../../text/lexicon/readings.ts';
import { quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';
import { afterBe, afterHave } from './attribute.ts';
import { nameOf } from './clause.ts';
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
      for (let index = 0; index < tokens.length; index++) {
        const place = { tokens, index };
        const found = inGroup(place) ?? afterBe(place) ?? afterHave(place);
        if (found === null || isForeign(tokens, found.wrong, lexicon!)) continue;
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

/** An English word that French has too, but rarely, or before another one: `une pull request`. */
function isForeign(tokens: readonly Token[], wrong: Token, lexicon: Lexicon): boolean {
  const next = tokens[tokens.indexOf(wrong) + 1];
  const isEnglish = ({ form, readings }: Token) => lexicon.isEnglish(form) && rankOf(readings) < 2;
  if (
    next?.gap === 'space' &&
    next.readings === 0 &&
    lexicon.isEnglish(wrong.form) &&
    lexicon.isEnglish(next.form)
  )
    return true;
  if (!isEnglish(wrong)) return false;
  return rankOf(wrong.readings) === 0 || (next?.gap === 'space' && (isEnglish(next) || next.readings === 0));
}
