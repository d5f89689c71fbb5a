/** Makes a rule of a table of phrases, each with what it should be: most faults of form are of this kind. */

import { capitalisedLike, letters, lowerCase, matchesOfAnyCase, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

/**
 * What is wrong, as the source of a pattern (a space stands for any white space, of which nine are as much as anybody types: more would take quadratic time, an apostrophe for both kinds, groups have no names),
 * and what is right, where `$1` is the first group.
 */
export type Phrase = readonly [wrong: string, right: string];

type Kind = Pick<Rule, 'name' | 'summary' | 'severity' | 'fixable'>;

/**
 * Of French, in lower case, whole words, found whatever their case. A phrase that becomes more words or fewer is told but not mended: how many words a text
 * has is a person's to change.
 */
export function phraseRule(kind: Kind, phrases: readonly Phrase[], why: string): Rule {
  const sources = phrases.map(([wrong]) => wrong.replaceAll(' ', '\\s{1,9}').replaceAll("'", "['’]"));
  const any = new RegExp(wholeWords(sources.join('|')), 'gu');
  const each = sources.map((source) => new RegExp(wholeWords(source), 'uy'));
  return {
    ...kind,
    languages: ['fr'],
    *check({ texts }) {
      for (const { block, found, start, end, span } of matchesOfAnyCase(texts, any)) {
        // In capitals the accents may be left out: `MISE A JOUR`.
        if (found === found.toUpperCase() && found.includes(' ')) continue;
        const right = rightFor(block.text, start, phrases, each);
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

function wholeWords(source: string): string {
  return `(?<![${letters}\\d'’-])(?:${source})(?![${letters}\\d-])`;
}

/** What the first phrase that matches at a place becomes, its groups filled in. */
function rightFor(text: string, at: number, phrases: readonly Phrase[], each: readonly RegExp[]): string {
  const lower = lowerCase(text);
  for (const [index, pattern] of each.entries()) {
    pattern.lastIndex = at;
    const groups = pattern.exec(lower);
    if (groups !== null) {
      return phrases[index]![1].replace(/\$(?<group>\d)/gu, (_, group) => groups[Number(group)] ?? '');
    }
  }
  return '';
}

function wordsIn(phrase: string): number {
  return phrase.split(/\s+/u).length;
}
