/** Guillemets and brackets without their partner. */

import { matchesOf, quoted } from '../matches.ts';
import type { ProofText } from '../proof-text.ts';
import type { Rule } from '../rule.ts';

export const unpairedMarks: Rule = {
  name: 'unpaired-marks',
  summary: 'A guillemet or a bracket without its partner',
  severity: 'warning',
  languages: ['fr'],
  fixable: false,
  *check({ texts }) {
    for (const [opening, closing] of pairs) {
      const lone = texts.flatMap((block) => loneIn(block, opening, closing));
      // A quotation of several paragraphs is paired over them all.
      const opened = lone.filter(({ mark }) => mark === opening).length;
      if (opened * 2 === lone.length) continue;
      for (const { block, at, mark } of lone) {
        yield {
          span: block.sourceSpan(at, at + 1),
          message: `${quoted(mark)} without its partner ${quoted(mark === opening ? closing : opening)}`,
        };
      }
    }
    for (const { span, found } of matchesOf(texts, nested)) {
      yield {
        span,
        severity: 'info',
        message: `${quoted(found)}: brackets inside brackets, for which there are [ ]`,
      };
    }
  },
};

const pairs = [
  ['«', '»'],
  ['(', ')'],
  ['“', '”'],
] as const;

/** `(le maire (élu en 2020))` */
const nested = /\((?=\p{L}[^() ]* [^()]*\(\p{L}[^() ]* [^()]*\)[^()]*\))/gu;

interface Lone {
  readonly block: ProofText;
  readonly at: number;
  readonly mark: string;
}

function loneIn(block: ProofText, opening: string, closing: string): Lone[] {
  const { text } = block;
  const open: number[] = [];
  const lone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === opening) open.push(at);
    else if (text[at] === closing && open.pop() === undefined) lone.push(at);
  }
  return [...open, ...lone]
    .filter((at) => !isNoBracket(text, at))
    .map((at) => ({ block, at, mark: text[at]! }));
}

/** `a)`, `1)`, `:)`, `;-)`, `8)`, `:(`, and the steps of a menu: `Fichier » Exporter`. */
function isNoBracket(text: string, at: number): boolean {
  if (text[at] === '»')
    return !text.includes('«') && /^\s»\s[\p{Lu}\ufffc]/u.test(text.slice(at - 1, at + 3));
  const before = text.slice(Math.max(0, at - 6), at);
  if (text[at] === '(') return /[:;=][-'’^o]?\(*$/u.test(before);
  return (
    text[at] === ')' &&
    /(?:^|[\s\ufffc])(?:\p{N}{1,2}\.)?(?:\p{L}{1,2}|\p{N}{1,3})$|[:;=8xX^][-'’^oO_]?\)*$/u.test(before)
  );
}
