/** No space at all before ; : ! ? where French asks for one. */

import { faultsOf } from '../faults.ts';
import { isForeignBefore } from '../foreign.ts';
import type { Rule } from '../rule.ts';

export const spaceBeforeSigns: Rule = {
  name: 'space-before-signs',
  summary: 'A missing space before ; : ! ?',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts, profile, article: { source } }) {
    yield* faultsOf(texts, attached, ({ 0: sign, index }, { text, sourceSpan }) => {
      const space = sign === ':' ? profile.beforeColon : profile.beforeHigh;
      if (space === '' || isNoPunctuation(text, index, sign)) return null;
      const message = `no space before « ${sign} »: a no-break space belongs there`;
      return betweenMarks(source.text, sourceSpan(index, index + 1))
        ? { message }
        : { message, becomes: space + sign };
    });
  },
};

/** After a word, a number, a closing sign or a mask; before white space, a closing sign or another sign. */
const attached =
  /[!?](?<=[\p{L}\p{N}\ufffc)»”"%€].)(?=[\s)\]»”"!?…,]|$)|[:;](?<=[\p{L}\p{N}\ufffc)»”%€].)(?=\s|$)/gu;

/** `:smile:`, `C:`, `10: 30`, `&eacute;`, `Yahoo!`, and what stands in English. */
function isNoPunctuation(text: string, at: number, sign: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + 1, at + 3);
  if (sign === ':' && (shortcode.test(before) || (/\d$/u.test(before) && /^\s?\d/u.test(after)))) return true;
  if (sign === ';' && /&#?\w+$/u.test(before)) return true;
  if (
    sign === '!' &&
    (names.test(before) ||
      (/(?<=[\p{L}\p{N},] ?)\p{Lu}[\p{L}\p{N}]*$/u.test(before) && /^ \p{Ll}/u.test(after)))
  ) {
    return true;
  }
  return isForeignBefore(text, at);
}

/** `:smile|:`, the drive `C|:`, the scheme `https|:`. */
const shortcode = /(?::[\w+-]+|(?<![\p{L}\p{N}])[A-Za-z]|\b(?:https?|ftp|mailto|data|file))$/u;

const names = /\b(?:Yahoo|Jeopardy|Joomla|Wham|Oklahoma|Kahoot)$/u;

/** `»**?**`: a space before the sign would make its opening marks closing ones. */
function betweenMarks(source: string, { start, end }: { readonly start: number; readonly end: number }) {
  return /[*_~]/u.test(source[start - 1] ?? '') && /[*_~]/u.test(source[end] ?? '');
}
