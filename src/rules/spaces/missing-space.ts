/** No space after a sign, or outside brackets and guillemets: `rentre.Elle`, `gardien(un ami)`, `« oui »puis`. */

import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { readsAsEnglish } from '../foreign.ts';
import { matchesOf, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const missingSpace: Rule = {
  name: 'missing-space',
  summary: 'A missing space after a sign, or outside brackets and guillemets: rentre.Elle, « oui »puis',
  severity: 'warning',
  languages: ['fr'],
  // How many words a text has is a person's to change.
  fixable: false,
  asksLexicon: 'helpful',
  *check({ texts, lexicon }) {
    for (const { block, found, span, start, end, groups } of matchesOf(texts, attached)) {
      const around = block.text.slice(Math.max(0, start - 40), end + 40);
      if (technical.test(block.text.slice(Math.max(0, start - 20), end + 20)) || readsAsEnglish(around))
        continue;
      const { before, after } = groups;
      // `Node.Js` is a name: a full stop ends a sentence between two words of the dictionary.
      if (before !== undefined && !(isWord(before, lexicon) && isWord(after!, lexicon))) continue;
      const told = before === undefined ? found : `${before}.${after}`;
      yield { span, message: `${quoted(told)}: a space is missing` };
    }
  },
};

function isWord(word: string, lexicon: Lexicon | null): boolean {
  return lexicon !== null && lexicon.readings(word.toLowerCase()) !== 0;
}

const word = '\\p{L}\\p{Ll}+';
/** Each begins with a sign, of which there are few: letters are looked at behind it. */
const attached = new RegExp(
  [
    `\\.(?<=(?<![\\p{L}\\p{N}._/@-])(?<before>\\p{L}?\\p{Ll}{2,})\\.)(?=(?<after>\\p{Lu}\\p{Ll}*)(?![\\p{L}.(_/-]))`,
    `:(?<=\\p{Ll}{2} :)(?=\\p{Ll}{3,}[ ,.])(?![\\p{L}\\d_+-]+:)`,
    `[?!](?<=\\p{Ll}{2} ?.)(?=\\p{Lu}\\p{Ll}+)`,
    `…(?<=\\p{Ll}{3}…)(?=\\p{Ll}{3})`,
    `\\((?<=\\p{Ll}{4}\\()(?=${word} [^()]*\\))`,
    `\\)(?=\\p{Ll}{2,})(?<=(?:^|\\s)\\([^()]* [^()]*\\))`,
    `»(?=\\p{Ll}{2,})`,
    `«(?<=\\p{Ll}{2}«)`,
  ].join('|'),
  'gu',
);

const technical = /[{}<>=\\|@#_`$]|https?:|::|\/\/|www\./;
