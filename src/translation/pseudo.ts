/** Pseudo-translation: text that anyone can read and nobody takes for translated, to try a layout or a round trip with. */

import type { SegmentsFile } from './bitext.ts';
import { type Code, type Content, contentOf } from './content.ts';

/**
 * Accented letters, about 30 % more of them, between ⟦ and ⟧; codes stay in place and order, and so does what no
 * translator touches: addresses, placeholders, file names. The same content always gives the same.
 *
 * Raw Markdown is not parsed: code spans, HTML, destinations, labels and entities are told by their looks. Text in square
 * brackets that is no link with a destination or label stays as it is, because it may be a label itself, and so do the
 * titles of links. Formulas between dollars are taken for text, and two backticks in two paragraphs for code.
 *
 * @param codes whether the content has codes, or is raw Markdown in one string.
 */
export function pseudo(content: Content, codes: SegmentsFile['codes'] = 'tags'): Content {
  if (content.length === 0) return content;
  const kept = codes === 'tags' ? keptInText : keptInMarkdown;
  // Carried over from text to text, so that short texts between codes grow too.
  const growth = { due: 0 };
  const pieces = content.map((piece) =>
    typeof piece === 'string' ? lengthened(piece, kept, growth) : piece,
  );
  return betweenMarks(pieces);
}

/** Tenths of a letter for each character: 30 % is what IBM and the W3C ("Text size in translation") count for over 70 characters. */
const expansion = 3;

// The bounds keep long tokens linear; 64 is the longest local part (RFC 5321, 4.5.3.1.1).
const addresses = [
  /\b[a-z][a-z\d+.-]{0,30}:\/\/[^\s<>"]*[^\s<>".,;:!?)]/u,
  /\bwww\.[^\s<>"]*[^\s<>".,;:!?)]/u,
  /\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/u,
];

const placeholders = [
  /\{\{(?:(?!\{\{)[\s\S])*?\}\}|\{%(?:(?!\{%)[\s\S])*?%\}/u,
  /\$?\{[^{}\s]*\}/u,
  /%\([\w.]+\)[a-z]|%(?:\d+\$)?[-+#0]*(?:[1-9]\d*)?(?:\.\d+)?[a-z]\b/u,
];

const fileNames = [
  /(?<![\p{L}\p{N}_./\\-])[\p{L}\p{N}_-]*(?:[./\\]+[\p{L}\p{N}_-]+)*\.[a-z][a-z\d]{1,4}(?![\p{L}\p{N}])/u,
];

/** Where letters are no text; marks that have none need no row. */
const markdown = [
  /(?<!`)(?<ticks>`+)(?!`)[\s\S]*?[^`]\k<ticks>(?!`)/u,
  /<[a-z/!?][^<>]*>/u,
  /\]\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)/u,
  /\[[^[\]]*\]\[\]/u,
  /\[[^[\]]*\](?![([])/u,
  /&(?:#x?[\da-f]+|[a-z][a-z\d]*);/u,
];

const keptInText = anyOf([...addresses, ...placeholders, ...fileNames]);
const keptInMarkdown = anyOf([...markdown, ...addresses, ...placeholders, ...fileNames]);

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'giu');
}

function lengthened(text: string, kept: RegExp, growth: { due: number }): string {
  let result = '';
  let at = 0;
  for (const { index, 0: found } of text.matchAll(kept)) {
    result += accented(text.slice(at, index), growth) + found;
    at = index + found.length;
  }
  return result + accented(text.slice(at), growth);
}

/** A vowel is said twice as soon as a letter is due; another letter only when two are. */
function accented(text: string, growth: { due: number }): string {
  return text.replace(/[\s\S]/gu, (sign) => {
    growth.due += expansion;
    if (!/\p{L}/u.test(sign)) return sign;
    const letter = accents.get(sign) ?? sign;
    if (growth.due < (vowels.test(sign) ? 10 : 20)) return letter;
    growth.due -= 10;
    return letter + letter;
  });
}

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const strange = [...'åƀçðēƒĝĥīĵķļɱñōƥɋŕšţūṽŵẋýžÅɃÇÐĒƑĜĤĪĴĶĻⱮÑŌƤɊŔŠŢŪṼŴẊÝŽ'];

/** Accented letters of the text stay what they are: French must still be told from French. */
const accents = new Map(letters.map((letter, index) => [letter, strange[index]!]));

const vowels = /[aeiouyàâäéèêëîïôöùûüÿæœ]/iu;

/** White space at the ends stays outside: what begins or ends with a line break still does. */
function betweenMarks(pieces: readonly (string | Code)[]): Content {
  const [first, ...others] = pieces;
  const opened = typeof first === 'string' ? [first.replace(/^\s*/u, '$&⟦')] : ['⟦', first!];
  const marked = [...opened, ...others];
  const last = marked.at(-1);
  if (typeof last !== 'string') return contentOf([...marked, '⟧']);
  return contentOf([...marked.slice(0, -1), last.replace(/(?<!\s)\s*$/u, '⟧$&')]);
}
