/** Traditional spelling and that of 1990 in one text: each is right, both together are not meant. */

import { letters, type Match, matchesOf, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const mixedSpellings: Rule = {
  name: 'mixed-spellings',
  summary: 'Words in the traditional spelling and words in that of 1990 in one text',
  severity: 'info',
  languages: ['fr'],
  fixable: false,
  *check({ texts }) {
    const found = [...matchesOf(texts, either)];
    const [traditional, reformed] = [found.filter(isTraditional), found.filter((one) => !isTraditional(one))];
    if (traditional.length === 0 || reformed.length === 0) return;
    const [few, many] =
      traditional.length < reformed.length ? [traditional, reformed] : [reformed, traditional];
    const [first] = few;
    yield {
      span: first!.span,
      message: `${quoted(first!.found)} is the ${name(first!)} spelling (${few.length} in all), ${quoted(many[0]!.found)} the ${name(many[0]!)} one (${many.length}): choose one`,
    };
  },
};

function isTraditional({ found }: Match): boolean {
  return /[îû]/u.test(found);
}

function name(match: Match): string {
  return isTraditional(match) ? 'traditional' : '1990';
}

/** Words whose circumflex the reform drops (Journal officiel, 6 December 1990, III.4), and which are no other word without it. */
const words = [
  '(?:re|mé)?conna[îi]t(?:re)?',
  '(?:re|dis|com|ap)?para[îi]t(?:re)?',
  'na[îi]tre',
  'ma[îi]tr(?:es?|esses?|ise|iser|isée?s?)',
  'encha[îi]n(?:er|ée?s?|ements?)',
  'cha[îi]nes?',
  'a[îi]née?s?',
  'tra[îi]n(?:er|ée?s?)',
  'entra[îi]n(?:e|er|ée?s?|ements?|ent|eurs?|ant)',
  'bo[îi]tiers?',
  'fra[îi]ch(?:es?|eur)',
  'co[ûu]t(?:s|er|ent|eux|euse)?',
  'ao[ûu]t',
  'go[ûu]t(?:s|er)?',
  'br[ûu]l(?:er|ée?s?|ant|ures?)',
  'vo[ûu]tes?',
  'cro[ûu]tes?',
  '[îi]les?',
  'd[îi]ners?',
  's[ûu]rement',
  'piq[ûu]res?',
  'b[ûu]ches?',
  'surcro[îi]t',
  '(?:ac)?cro[îi]tre',
  'ab[îi]m(?:er|ée?s?)',
  'pla[îi]t',
  'd[ûu]ment',
];

/** In lower case: `Ile` may be traditional, with a capital that goes without its accent. */
const either = new RegExp(`(?<![${letters}\\d'-])(?:${words.join('|')})(?![${letters}\\d-])`, 'gu');
