/** A space before a comma, a full stop or an ellipsis. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const spaceBeforeComma: Rule = {
  name: 'space-before-comma',
  summary: 'A space before , or . or …',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts, article: { source } }) {
    yield* faultsOf(texts, moved, () => ({
      message: 'the space stands before « , », not after it',
      becomes: ', ',
    }));
    yield* faultsOf(texts, before, ({ 0: found, index }, { text, sourceSpan }) => {
      // An icon, a key: `sur <i class="fleche"></i>.`
      if (source.text[sourceSpan(index, index + found.length).end] === '<') return null;
      const after = text.slice(index + found.length, index + found.length + 4);
      if (namedSign.test(after) || hiddenAddress.test(after)) return null;
      const isEllipsis = /^(?:…|\.\.)/u.test(after);
      if (isEllipsis && (keyword.test(text.slice(0, index)) || blank.test(text.slice(index + found.length))))
        return null;
      const sign = text.slice(index + found.length).match(/^(?:\.{2,}|.)/u)![0];
      const message = `a space before « ${sign} »`;
      return sign === ',' || sign === '.'
        ? { message, becomes: '' }
        : { message, becomes: '', severity: 'warning' };
    });
  },
};

/** `Lyon ,près` */
const moved = / ,(?<=\p{L} ,)(?=\p{L})/gu;
/** A letter or a closing sign before, white space or the end after: ` .NET`, ` .env` and ` ,5` are something else. */
const before =
  /(?<![ \u00a0\u202f])[ \u00a0\u202f]{1,20}(?=(?:,|\.|…|\.{3})(?:\s|$))(?<=[\p{L})»”][ \u00a0\u202f]{1,20})/gu;

/** One of a list of signs: `les caractères ( ) . % +`. */
const namedSign = /^[,.] [^\p{L}\p{N}\s](?:\s|$)/u;
/** `jean AT exemple . fr`, `ORDER BY ... USING` */
const hiddenAddress = /^\. \p{Ll}/u;
/** A blank to fill in: `le nœud a ... deux fils`. */
const blank = /^\.{3,} (?:\p{Ll}|[:.])/u;
const keyword = /\p{Lu}{2}$/u;
