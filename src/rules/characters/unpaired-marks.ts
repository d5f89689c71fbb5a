/** Guillemets and brackets without their partner. */

import { matchesOf, quoted } from '../matches.ts';
import type { ProofText } from '../proof-text.ts';
import type { Fault, Rule } from '../rule.ts';

export const unpairedMarks: Rule = {
  name: 'unpaired-marks',
  summary: 'A guillemet or a bracket without its partner',
  severity: 'warning',
  languages: ['fr'],
  fixable: false,
  *check({ texts }) {
    for (const [opening, closing] of pairs) {
      // A quotation of several paragraphs is paired over them all.
      const isPaired = countOf(texts, opening) === countOf(texts, closing);
      if (isPaired) continue;
      for (const block of texts) yield* unpairedIn(block, opening, closing);
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
const nested = /\((?=\p{L}[^()]* [^()]*\(\p{L}[^()]* [^()]*\)[^()]*\))/gu;

function countOf(texts: readonly ProofText[], mark: string): number {
  return texts.reduce((sum, { text }) => sum + plain(text).split(mark).length - 1, 0);
}

/** The text with what is no bracket blanked: `a)`, `1)`, `:)`, `;-)`, `8)`. */
function plain(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}(])(?:\p{L}{1,2}|\p{N}{1,3})\)|(?<=^|\s)[:;=8xX][-'’^o]?[()]+|[()][-'’]?[:;=](?=\s|$)|\^\^?\)|\\\)/gu,
    (found) => ' '.repeat(found.length),
  );
}

function* unpairedIn(block: ProofText, opening: string, closing: string): Generator<Fault> {
  const text = plain(block.text);
  const open: number[] = [];
  const lone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === opening) open.push(at);
    else if (text[at] === closing && open.pop() === undefined) lone.push(at);
  }
  for (const at of [...open, ...lone]) {
    yield {
      span: block.sourceSpan(at, at + 1),
      message: `${quoted(text[at]!)} without its partner ${quoted(text[at] === opening ? closing : opening)}`,
    };
  }
}
