/** A hyphen between a verb and its pronoun with a space on one side: `Faut -il`, `Peut- on`. */

import { matchesOf, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const spacedHyphens: Rule = {
  name: 'spaced-hyphens',
  summary: 'A space beside the hyphen between a verb and its pronoun: Faut -il, Peut- on',
  severity: 'error',
  languages: ['fr'],
  // How many words a text has is a person's to change.
  fixable: false,
  *check({ texts }) {
    for (const { found, span } of matchesOf(texts, spaced)) {
      yield {
        span,
        message: `${quoted(found)}: no space beside the hyphen: ${quoted(found.replace(/ ?- ?/u, '-'))}`,
      };
    }
  },
};

/** `- on` may be a dash: a letter touches the hyphen on one side, and a list of forms (`-il, -elle`) has none before. */
const spaced =
  /(?<![\p{L}\p{N}-])(?!(?:et|ou|en) )\p{L}{2,}(?: -|- )(?:t-)?(?:ils?|elles?|on|je|tu|ce)(?![\p{L}\p{N}’'-])(?! (?:ou|et) -)(?!,? -)/gu;
