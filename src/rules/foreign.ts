/** Whether words inside a French text are English: a title, a slogan, a quotation. French rules do not read those. */

import { fitting } from '../text/plain-form.ts';

/** Frequent words of one language that the other does not have. */
const english = wordsOf(
  "the you your what who whom why how when where is are was were does did it it's my our we they their of and with this",
  "that these want have has can will would should don't let's i'm you're to be for from not if by at in out just never",
  'which over into than then also see cannot yes hello get got like more these only other some such there about',
  "what's who's where's that's there's how's he's she's we're you're they're isn't can't won't didn't",
);
const french = wordsOf(
  "le la les l' un une des du de d' au aux et est sont dans pour par sur avec que qui qu' ne n' pas ce cette ces se s' c'",
  "il elle on nous vous ils elles en à où mais son sa ses leur y j' je tu",
);

export function readsAsEnglish(text: string): boolean {
  const count = text.match(fitting(text, english))?.length ?? 0;
  return count > 0 && count > (text.match(fitting(text, french))?.length ?? 0);
}

/** Looks at the words just before a place, as far as the sentence or the quotation goes. */
export function isEnglishBefore(text: string, at: number): boolean {
  return readsAsEnglish(wordsBefore(text, at));
}

/** Looks at the words on both sides of a place. */
export function isEnglishAround(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + reach);
  const end = after.search(boundary);
  const before = wordsBefore(text, at);
  return readsAsEnglish(before) || readsAsEnglish(`${before} ${end < 0 ? after : after.slice(0, end)}`);
}

function wordsBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - reach), at)
    .split(boundary)
    .at(-1)!;
}

const reach = 40;
const boundary = /[.!?;:\n«»“”"]/u;

function wordsOf(...lines: readonly string[]): RegExp {
  const words = lines.join(' ').replaceAll("'", "['’]").split(' ');
  return new RegExp(`(?<![\\p{L}'’])(?:${words.join('|')})(?![\\p{L}]|(?<!['’])['’])`, 'giu');
}
