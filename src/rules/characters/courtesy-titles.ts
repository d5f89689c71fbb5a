/** Mr, Mme., Melle, Dr. for M., Mme, Mlle, Dr. */

import { lookup } from '../../core/lookup.ts';
import { faultsOf } from '../faults.ts';
import { isEnglishBefore } from '../foreign.ts';
import type { Rule } from '../rule.ts';

export const courtesyTitles: Rule = {
  name: 'courtesy-titles',
  summary: 'Mr, Mme., Melle, Dr. for M., Mme, Mlle, Dr',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, wrong, ({ 0: found, index }, { text }) => {
      const becomes = right[found.replace('.', '')]!;
      const name = text.slice(index + found.length + 1).match(/^[\p{L}'’-]+/u)?.[0] ?? '';
      return found === becomes ||
        characters.has(name) ||
        nickname.test(text.slice(Math.max(0, index - 20), index)) ||
        isEnglishBefore(text, index)
        ? null
        : { message: `« ${found} »: the abbreviation is « ${becomes} »`, becomes };
    });
  },
};

/** The abbreviation that keeps the last letter of its word takes no full stop. */
const right = lookup<string>({
  Mr: 'M.',
  Mme: 'Mme',
  Mmes: 'Mmes',
  Mlle: 'Mlle',
  Mlles: 'Mlles',
  Melle: 'Mlle',
  Melles: 'Mlles',
  Mgr: 'Mgr',
  Dr: 'Dr',
});
const wrong =
  /(?:Mr\.?|Melles?\.?|(?:Mmes?|Mlles?|Mgr|Dr)\.)(?=[ \u00a0\u202f]\p{Lu})(?<=(?<![\p{L}\p{N}._-])\p{L}+\.?)/gu;

/** `on l’appelle Mr. Cinéma` */
const nickname = /(?:appel|surnomm|baptis|rebaptis)\p{L}*\s$/u;

/** Names of works, characters and brands that are called Mr or Dr. in French. */
const characters: ReadonlySet<string> = new Set([
  'Robot',
  'Bean',
  'T',
  'Freeze',
  'Hyde',
  'Nobody',
  'Big',
  'Fox',
  'Right',
  'President',
  'Dre',
  'Strange',
  'Martens',
  'Oetker',
  'Pepper',
]);
