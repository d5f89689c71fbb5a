/** The t between a verb and its subject: `a-t-il`, with two hyphens, and only after a vowel. */

import { matchesOf, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const inversionT: Rule = {
  name: 'inversion-t',
  summary: 'The t of « a-t-il » without its two hyphens, missing, or one too many',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    for (const { block, found, groups, start, end } of matchesOf(texts, joint)) {
      const verb = verbBefore.exec(block.text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
      if (verb === '' || noVerb.test(verb)) continue;
      const from = start - verb.length;
      const mended = (/[dt]$/u.test(verb) ? '-' : '-t-') + groups['subject']!;
      yield {
        span: block.sourceSpan(from, end),
        message: `${quoted(verb + found)} is written ${quoted(verb + mended)}`,
        // A hyphen in place of a space makes one word of two: only a person changes how many words a text has.
        fix: /\s/u.test(found) ? null : block.replace(start, end, mended),
      };
    }
  },
};

/** `a t-il`, `a t’il`, `a-t’il`, `a-t il`; `va t il`; `prend-t-il`; `a-il`. */
const joint =
  /(?:\st[-'’]|-t['’\s]|(?<=a)\st\s|(?<=[dt])-t-|(?<=[ae])-(?=il(?!s)|elle(?!s))|(?<=\p{L}[ae])-t(?=on(?!\p{L})))(?<subject>ils?|elles?|on)(?![\p{L}\p{N}-])/gu;

const verbBefore = /(?<![\p{L}\p{N}])\p{L}+$/u;

/** `il t’on dit` is another fault. */
const noVerb = /^(?:je|tu|ils?|elles?|on|[nv]ous|ne|qui|que|moi|toi|lui)$/iu;
