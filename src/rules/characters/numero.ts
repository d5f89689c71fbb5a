/** The abbreviation of numéro: n°. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const numero: Rule = {
  name: 'numero',
  summary: 'nº, no. or n°. before a number, for n°',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, wrong, ({ 0: found, index }, { text }) => {
      const becomes = insideSentence.test(text.slice(Math.max(0, index - 2), index)) ? 'n°' : `${found[0]}°`;
      return { message: `« ${found} »: the abbreviation is « ${becomes} »`, becomes };
    });
    yield* faultsOf(texts, bare, ({ 0: found }) => ({
      message: `« ${found} »: the abbreviation is « n° »`,
      becomes: `${found.charAt(0)}°`,
    }));
  },
};

const wrong = /[nN](?:º|[°º]\.|o\.)(?<=(?<![\p{L}\p{N}._-])...?)(?=[ \u00a0\u202f]?\d)/gu;

/** `le no 12`: between a word of French and a number. */
const bare = /[nN]o(?<=(?:\p{Ll}[ \u00a0]|, )[nN]o)(?=[ \u00a0]\d{1,5}(?![\p{L}\d]))/gu;

/** `Revue, No. 3`: the capital is that of the English form. */
const insideSentence = /[\p{Ll},;(]\s?$/u;
