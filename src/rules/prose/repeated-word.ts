/** The same small word twice in a row: `dans le le jardin`, across line ends too. */

import type { Span } from '../../core/span.ts';
import { quoted, wordsOf } from '../matches.ts';
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
    for (const block of texts) {
      const never = neverTwice[block.language.slice(0, 2).toLowerCase()]!;
      for (const { start, end } of pairsOf(block.text)) {
        const pair = block.text.slice(start, end);
        const [word, again] = pair.split(/\s+/u);
        if (!never.has(again!) || word!.toLowerCase() !== again || !isSlip(block.text, start, end)) continue;
        yield { span: block.sourceSpan(start, end), message: `${quoted(pair)}: the same word twice` };
      }
    }
  },
};

/** Neighbours of one length with nothing but white space between them. */
function* pairsOf(text: string): Generator<Span> {
  let before: Span = { start: 0, end: 0 };
  for (const word of wordsOf(text)) {
    const alike =
      word.end - word.start === before.end - before.start &&
      text.charCodeAt(word.end - 1) === text.charCodeAt(before.end - 1) &&
      /^\s+$/u.test(text.slice(before.end, word.start));
    if (alike) yield { start: before.start, end: word.end };
    before = word;
  }
}

/** Not a part of something longer, nor quoted as what it is (`« le le »`); thrice is play (`la la la`); and before a capital a particle may belong to a name (`le père de de Gaulle`). */
function isSlip(text: string, start: number, end: number): boolean {
  if (/['’_.-]/u.test(text.charAt(start - 1)) || /['’_-]/u.test(text.charAt(end))) return false;
  if (/[«“"]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[»”"]/u.test(text.slice(end)))
    return false;
  const word = text.slice(start, end).split(/\s+/u)[1]!;
  // `de de facto leider`, `de de luxe uitgave`
  if (word === 'de' && /^\s(?:facto|jure|luxe)(?!\p{L})/u.test(text.slice(end))) return false;
  if (mayMeet(word, text.slice(Math.max(0, start - 40), start))) return false;
  const after = text.slice(end, end + 40).trimStart();
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const isThird = /^\p{L}+/u.exec(after)?.[0] === word || /\p{L}+$/u.exec(before)?.[0] === word;
  return !isThird && !/^(?:(?:la|las|los|le|der|den)\s+)?\p{Lu}/u.test(after);
}

/** The end of a clause and the beginning of the next: `les lettres qu’ils ont ont disparu`, `il y en a un un peu plus loin`. */
function mayMeet(word: string, before: string): boolean {
  if (/^(?:ont|sont)$/u.test(word)) return /qu['’]|\b(?:qui|que|dont)\s/u.test(before);
  return /^une?$/u.test(word) && /\ben\s(?:\p{L}+\s){0,2}$|\b(?:la|l['’])\s?$/u.test(before);
}
