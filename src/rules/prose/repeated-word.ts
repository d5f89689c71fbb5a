/** The same small word twice in a row: `dans le le jardin`, across line ends too. */

import { matchesOf, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { neverTwice } from './never-twice.ts';

export const repeatedWord: Rule = {
  name: 'repeated-word',
  summary: 'The same small word twice in a row',
  severity: 'error',
  languages: Object.keys(neverTwice),
  // Which of the two goes is plain, but how many words a text has is a person's to change.
  fixable: false,
  *check({ texts }) {
    for (const { block, found, groups, start, end, span } of matchesOf(texts, twice)) {
      const words = neverTwice[block.language.slice(0, 2).toLowerCase()];
      if (!words?.has(groups['word']!.toLowerCase()) || !isSlip(block.text, start, end)) continue;
      yield { span, message: `${quoted(found)}: the same word twice` };
    }
  },
};

const twice = /(?<![\p{L}\p{N}'’_.-])(?<word>\p{L}+)\s+\k<word>(?![\p{L}\p{N}'’_-])/giu;

/** The second word is in lower case, as in `Le le jardin`; thrice is play (`la la la`); and before a capital a particle may belong to a name (`le père de de Gaulle`). */
function isSlip(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).split(/\s+/u)[1]!;
  const after = text.slice(end, end + 40).trimStart();
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const isLower = word === word.toLowerCase();
  return isLower && !after.startsWith(word) && !before.endsWith(word) && !/^\p{Lu}/u.test(after);
}
