/** A word that stands twice in a row, where neither the language nor the source has it so. */

import { lookup } from '../../core/lookup.ts';
import { type Check, eachPair } from './check.ts';
import type { Side } from './side.ts';

export const doubledWords: Check = {
  name: 'doubled-words',
  summary: 'a word stands twice in a row',
  severity: 'warning',
  find: eachPair(function* ({ source, target }) {
    // A source that says a word twice where its language does not has a reason that its translation may share.
    if (reduplicating.test(target.language) || doubledIn(source).length > 0) return;
    for (const { start, end, word } of doubledIn(target)) {
      const said = target.prose.slice(start, end);
      yield { message: `"${said}" says ${word} twice`, targetSpan: target.shownSpan(start, end) };
    }
  }),
};

interface DoubledWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Those that are no name (`Duran Duran`; in German every noun looks like one) and that the language does not want twice. */
function doubledIn({ prose, language }: Side): DoubledWord[] {
  const own = rightTwice[language.toLowerCase().split(/[-_]/u, 1)[0]!] ?? '';
  const known = new Set(`${own} ${common}`.split(' '));
  return [...prose.matchAll(doubled)].flatMap(({ index, 0: found, groups }) => {
    const [word, again] = [groups!['word']!, groups!['again']!];
    const isName = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(again) && !/^de\b/iu.test(language);
    return isName || known.has(word.toLowerCase()) ? [] : [{ start: index, end: index + found.length, word }];
  });
}

/** The apostrophe of an elision and the hyphen of a compound belong to the word. */
const doubled =
  /(?<![\p{L}\p{N}'\u2019.-])(?<word>\p{L}[\p{L}\p{M}]*(?:['\u2019-]\p{L}+)*)[ \t\n\u00a0\u202f]+(?<again>\k<word>(?![\p{L}\p{M}\p{N}'\u2019-])(?!\.\p{L}))/giu;

/** Languages that double words to make plurals or degrees, or write no spaces: there is nothing to say. */
const reduplicating = /^(?:id|ms|tl|haw|hi|bn|ta|tr|vi|th|zh|ja|sw|mi)\b/iu;

const common = 'ha ho hi hé oh ah bla blah bye knock chut toc tic tac yo';

/** Where both words are right: pronouns that are subject and object or article and pronoun, words of degree, auxiliaries. */
const rightTwice = lookup<string>({
  fr: 'nous vous en si très bien faire non oui tout trop jamais doucement petit y',
  en: 'had that is very do so no yes in on her you there now well many far really more again long much',
  de: 'die der das den dem sie sich wir ihr ist war sehr nein ja immer es',
  es: 'no sí si nos lo muy poco que así casi ya',
  it: 'piano quasi via poco ora così appena subito man mano sì no si molto lì',
  pt: 'nos não sim muito se já quase',
  nl: 'die dat je ze we haar u het er zijn hebben ja nee heel zo is was in',
});
