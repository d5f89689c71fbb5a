/** No space at all before ; : ! ? where French asks for one. */

import type { Span } from '../../core/span.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { formFor } from '../../text/plain-form.ts';
import { faultsOf } from '../faults.ts';
import { isEnglishAround, isEnglishBefore, readsAsEnglish } from '../foreign.ts';
import { masked, type ProofText } from '../proof-text.ts';
import type { Rule } from '../rule.ts';

export const spaceBeforeSigns: Rule = {
  name: 'space-before-signs',
  summary: 'A missing space before ; : ! ?',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  asksLexicon: 'helpful',
  *check({ texts, profile, lexicon, article: { source } }) {
    yield* faultsOf(texts, attached, ({ 0: sign, index }, proof) => {
      const { text, sourceSpan } = proof;
      const space = sign === ':' ? profile.beforeColon : profile.beforeHigh;
      if (space === '' || isNoPunctuation(proof, index, sign)) return null;
      const message = `no space before « ${sign} »: a no-break space belongs there`;
      const { start, end } = sourceSpan(index, index + 1);
      if (
        endsEnglishEmphasis(source.text, start) ||
        (lexicon !== null && isForeignPiece(text, index, lexicon))
      )
        return null;
      const becomesPart =
        text[index - 1] === masked && isBareAddress(sourceSpan(index - 1, index), start, source.text);
      return becomesPart || turnsMarks(source.text[start - 1]!, source.text[end])
        ? { message }
        : { message, becomes: space + sign };
    });
  },
};

/** After a word, a number, the stop of an abbreviation, an ellipsis, a closing sign or a mask; before white space, a closing sign or another sign. Not a quoted sign: `"?"`, « Nom: ». */
const attached =
  /[!?](?<=[\p{L}\p{N}\ufffc)»%€…].|[\p{L}\p{N}\ufffc)]["”].)(?=[\s)\]»”"!?…,]|\.\.\.|$)|[:;](?<=[\p{L}\p{N}\ufffc)»”%€…].|\p{L}\..)(?=\s|$)(?! #|\s?»)/gu;

/** Names, addresses, code that nobody marked, English. */
function isNoPunctuation({ text, isPlain }: ProofText, at: number, sign: string): boolean {
  const name = formFor(isPlain, partOfName);
  name.lastIndex = at;
  if (name.test(text)) return true;
  if (sign === '!' || sign === '?') return isEnglishBefore(text, at);
  // `color: white;` in braces is code that nobody marked.
  return /[{}]/u.test(text) || isEnglishAround(text, at);
}

/** `Think different!`: all words since the last sign are English, one of them at least not French. */
function isForeignPiece(text: string, at: number, lexicon: Lexicon): boolean {
  const piece = text
    .slice(Math.max(0, at - 60), at)
    .split(boundary)
    .at(-1)!;
  const before = wordsOf(piece);
  if (isForeign(before, 2, lexicon)) return true;
  // `Computer Architecture: A Quantitative Approach`
  const after = text.slice(at + 1, at + 40).split(boundary)[0]!;
  return (
    /[:;]/u.test(text[at]!) &&
    before.length > 0 &&
    isForeign([...before, ...wordsOf(after).slice(0, 3)], 4, lexicon)
  );
}

const boundary = /[.!?;:\n«»“”"(),]/u;

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** So many words at least, all English, and one of them not French. */
function isForeign(words: readonly string[], least: number, lexicon: Lexicon): boolean {
  return (
    words.length >= least &&
    words.every((word) => lexicon.isEnglish(word)) &&
    words.some((word) => lexicon.readings(word) === 0)
  );
}

/** `*Who’s Who?*`: what stands in emphasis may be a title, to be looked at by itself. */
function endsEnglishEmphasis(source: string, at: number): boolean {
  const emphasis = /[*_]/u.test(source[at + 1] ?? '')
    ? /[*_](?<inside>[^*_\n]+)$/u.exec(source.slice(Math.max(0, at - 80), at))
    : null;
  return emphasis !== null && readsAsEnglish(emphasis.groups!['inside']!);
}

/**
 * `:smile:`, the drive `C:`, `https:`, `10: 30`, `&eacute;`, `k = 0;`, `COMMIT;`, the command `:q!`, `Yahoo!`, another name with a sign of its own amid a
 * sentence, and factorials.
 */
const partOfName = new RegExp(
  [
    String.raw`:(?:(?<=:[\w+-]+:)|(?<=(?<![\p{L}\p{N}])[A-Za-z]:)|(?<=\b(?:https?|ftp|mailto|data|file):)|(?<=(?<!\d)\d\d?:)(?=\s?\d))`,
    String.raw`:(?<=\(\d{4}\):)(?=\s\d)`,
    String.raw`;(?:(?<=&#?\w+;)|(?<==\s?["'\w.-]+;)|(?<=(?:^|\n)[A-Z][A-Z ]+;))`,
    String.raw`!(?:(?<=(?:^|\s):\w+!)|(?<=\p{Lu}[\p{L}\p{N}]*!)(?=,)|(?<=(?<![\p{L}\p{N}’'-])[b-xz]!)|(?=\s*[=×+−·<>≤≥])|(?<=[=×+−·]\s?(?:\p{N}+|\([^()]+\))!))`,
    String.raw`!(?:(?<=\b(?:Yahoo|Jeopardy|Joomla|Wham|Oklahoma|Kahoot)!)|(?<=[\p{L}\p{N},] ?\p{Lu}[\p{L}\p{N}]*!)(?= \p{Ll}))`,
  ].join('|'),
  'uy',
);

/** An address inside brackets takes in a no-break space (mdast-util-gfm-autolink-literal reads it as `[^ \t\r\n]*`). Whatever else is masked begins with a sign. */
function isBareAddress({ start, end }: Span, sign: number, source: string): boolean {
  return end === sign && /\w/u.test(source.charAt(start));
}

/** In `»**?**` a space before the sign would make its opening marks closing ones. */
function turnsMarks(before: string, after = ''): boolean {
  return /[*_~]/u.test(before) && /[*_~]/u.test(after);
}
