/** Abbreviations without their full stop, or miswritten: cf page, avant JC, M Durand, chap 3. */

import { faultsOf } from '../faults.ts';
import { isEnglishBefore } from '../foreign.ts';
import type { Rule } from '../rule.ts';

export const abbreviations: Rule = {
  name: 'abbreviations',
  summary: 'Abbreviations without their full stop, or miswritten: cf page 3, avant JC, M Durand, 200 Mds',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    for (const [pattern, becomes] of rows) {
      yield* faultsOf(texts, pattern, ({ 0: found, index }, { text }) =>
        isEnglishBefore(text, index)
          ? null
          : { message: `« ${found} »: the abbreviation is « ${becomes(found)} »`, becomes: becomes(found) },
      );
    }
  },
};

const dotted = (found: string) => `${found}.`;
const alone = "(?<![\\p{L}\\p{N}._/@’'-])";

const rows: readonly (readonly [pattern: RegExp, becomes: (found: string) => string])[] = [
  [new RegExp(`${alone}[cC]f(?=[ \\u00a0][\\p{L}\\d])(?![ \\u00a0](?:et|ou|est)(?!\\p{L}))`, 'gu'), dotted],
  [
    new RegExp(
      `${alone}M(?=[ \\u00a0]\\p{Lu}\\p{Ll}{2,})(?<=(?:^|[.!?…] ?|\\p{Ll}{2}[ \\u00a0]|, )M)(?<!(?:type|taille|classe|plan|point|ligne|groupe|version|modèle)[ \\u00a0]M)`,
      'gu',
    ),
    dotted,
  ],
  [new RegExp(`${alone}(?:chap|fig|art|vol|éd|coll)(?=[ \\u00a0]\\d)`, 'gu'), dotted],
  [/(?<=(?:avant|après|av\.|apr\.)[ \u00a0])J-?C(?![\p{L}.])/gu, () => 'J.-C.'],
  [/(?<=(?:avant|après|av\.|apr\.)[ \u00a0])J-?C(?=\.(?:\s|$))/gu, () => 'J.-C'],
  [/(?<=\d[ \u00a0\u202f]?)Mds?(?![\p{L}\p{N}])(?=[ \u00a0]|[,.;)])(?! ?€)/gu, () => 'milliards'],
  [/(?<=^|[.(\n] ?)[eE]x(?=[ \u00a0\u202f]?:)/gu, dotted],
];
