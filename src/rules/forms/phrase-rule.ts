/** Makes a rule of a table of phrases, each with what it should be: most faults of form are of this kind. */

import { capitalisedLike, matchesOf, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

/**
 * What is wrong, as the source of a pattern (a space stands for any white space, an apostrophe for both kinds, groups have no names),
 * and what is right, where `$1` is the first group.
 */
export type Phrase = readonly [wrong: string, right: string];

type Kind = Pick<Rule, 'name' | 'summary' | 'severity' | 'fixable'>;

/**
 * Of French, whole words, whatever the case. A phrase that becomes more words or fewer is told but not mended: how many words a text
 * has is a person's to change.
 */
export function phraseRule(kind: Kind, phrases: readonly Phrase[], why: string): Rule {
  const sources = phrases.map(([wrong]) => inAnySpelling(wrong));
  // The look around stands once before all of them: at each place of the text it is asked once.
  const any = new RegExp(wholeWords(sources.join('|')), 'giu');
  const each = sources.map((source) => new RegExp(wholeWords(source), 'iuy'));
  return {
    ...kind,
    languages: ['fr'],
    *check({ texts }) {
      for (const { block, found, start, end, span } of matchesOf(texts, any)) {
        const which = each.findIndex((pattern) => {
          pattern.lastIndex = start;
          return pattern.test(block.text);
        });
        each[which]!.lastIndex = start;
        const groups = each[which]!.exec(block.text)!;
        const right = phrases[which]![1].replace(/\$(?<group>\d)/gu, (_, group) => groups[group] ?? '');
        const mended = capitalisedLike(found, right.replaceAll("'", '’'));
        yield {
          span,
          message: `${quoted(found)} ${why} ${quoted(mended)}`,
          fix: wordsIn(found) === wordsIn(mended) ? block.replace(start, end, mended) : null,
        };
      }
    },
  };
}

function inAnySpelling(wrong: string): string {
  return wrong.replaceAll(' ', '\\s+').replaceAll("'", "['’]");
}

function wholeWords(source: string): string {
  return `(?<![\\p{L}\\p{N}'’-])(?:${source})(?![\\p{L}\\p{N}-])`;
}

function wordsIn(phrase: string): number {
  return phrase.split(/\s+/u).length;
}
