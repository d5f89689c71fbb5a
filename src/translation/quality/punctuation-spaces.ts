/** The spaces before `! ? ; :` and inside guillemets are those of the target language. */

import { type Check, eachPair } from './check.ts';

export const punctuationSpaces: Check = {
  name: 'punctuation-spaces',
  summary: 'a space before ! ? ; : or inside « » is missing (French) or was left (other languages)',
  severity: 'warning',
  find: eachPair(function* ({ source, target }) {
    const custom = customs.find(([languages]) => languages.test(target.language))?.[1];
    if (custom === undefined) return;
    const usual = source.language.slice(0, 2) === target.language.slice(0, 2);
    for (const { index, 0: found } of target.prose.matchAll(custom.wrong)) {
      // A source in the same language may have its own ways.
      if (usual && new RegExp(custom.wrong.source, 'u').test(source.prose)) return;
      yield {
        message: `${custom.says} ${found.trim()}`,
        targetSpan: target.shownSpan(index, index + found.length),
      };
    }
  }),
};

interface Custom {
  readonly wrong: RegExp;
  readonly says: string;
}

const after = '(?=$|[\\s\u00a0\u202f"\u201d»)\\]*_])';
const word = '[\\p{L}\\p{N}\\ufffc»\u201d)%]';

/** Lexique des règles typographiques en usage à l'Imprimerie nationale: a space before double signs, and inside guillemets. */
const french: Custom = {
  wrong: new RegExp(`(?<=${word})[!?;:]+${after}|«(?=${word})|(?<=[\\p{L}\\p{N}\\ufffc.!?…])»`, 'gu'),
  says: 'no space at',
};

/** Office québécois de la langue française: a space before the colon and inside guillemets only. */
const canadian: Custom = {
  wrong: new RegExp(`(?<=${word}):${after}|«(?=${word})|(?<=[\\p{L}\\p{N}\\ufffc.!?…])»`, 'gu'),
  says: 'no space at',
};

/** Left over from French; a smile has its own space. */
const closedUp: Custom = {
  wrong: new RegExp(`(?<=\\p{L}{2})[ \u00a0\u202f]+[!?;:]${after}(?! ?[)(])`, 'gu'),
  says: 'a space before',
};

const customs: readonly (readonly [RegExp, Custom])[] = [
  [/^fr-(?:CA|CH)\b/iu, canadian],
  [/^fr\b/iu, french],
  [/^(?:en|de|es|it|pt|nl|da|sv|nb|nn|no|fi|pl|cs|ro|hu|tr|ru|uk|ca|el)\b/iu, closedUp],
];
