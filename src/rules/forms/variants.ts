/** Two spellings of one word in one text: each is right, both together are not meant. */

import { letters, type Match, matchesOf, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const variants: Rule = {
  name: 'variants',
  summary: 'Two spellings of one word in one text: clef and clé, bistro and bistrot',
  severity: 'info',
  languages: ['fr'],
  fixable: false,
  *check({ texts }) {
    const first = new Map<string, Match>();
    for (const match of matchesOf(texts, any)) {
      const form = match.found.replace(/s$/u, '');
      if (!first.has(form)) first.set(form, match);
    }
    for (const [a, b] of pairs) {
      const [one, other] = [first.get(a), first.get(b)];
      if (one === undefined || other === undefined) continue;
      yield {
        span: other.span,
        message: `${quoted(other.found)} and ${quoted(one.found)} in one text: choose one`,
      };
    }
  },
};

const pairs = [
  ['clef', 'clé'],
  ['bistrot', 'bistro'],
  ['cuiller', 'cuillère'],
  ['lys', 'lis'],
  ['tsar', 'czar'],
  ['chah', 'shah'],
  ['yaourt', 'yogourt'],
  ['khalife', 'calife'],
  ['gaîment', 'gaiement'],
  ['paiement', 'payement'],
  ['événement', 'évènement'],
  ['e-mail', 'email'],
  ['site web', 'site Web'],
  ['week-end', 'weekend'],
  ['start-up', 'startup'],
  ['plateforme', 'plate-forme'],
  ['soûl', 'saoul'],
  ['ognon', 'oignon'],
] as const;

const any = new RegExp(
  `(?<![${letters}\\d’'_./@-])(?:${pairs.flat().join('|')})s?(?![${letters}\\d_@-])`,
  'gu',
);
