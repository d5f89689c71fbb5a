/** How many sentences are in the passive: a sign of distance, as information. */

import { accountsOfProse } from '../../core/accounts.ts';
import { formFor } from '../../text/plain-form.ts';
import type { Rule } from '../rule.ts';

export const passives: Rule = {
  name: 'passives',
  summary: 'Many sentences in the passive',
  severity: 'info',
  languages: ['fr'],
  fixable: false,
  settings: {
    percent: { summary: 'The most sentences in the passive, in a hundred', default: 30 },
    sentences: { summary: 'The shortest text that is judged, in sentences', default: 20 },
  },
  *check({ texts, setting }) {
    const all = texts
      .filter(({ account }) => accountsOfProse.has(account))
      .flatMap((block) => block.sentences().map((sentence) => ({ block, ...sentence })));
    if (all.length < setting('sentences')) return;
    const found = all.filter(({ block, start, end }) =>
      formFor(block.isPlain, passive).test(block.text.slice(start, end)),
    );
    const percent = Math.round((found.length * 100) / all.length);
    const [first] = found;
    if (first === undefined || percent <= setting('percent')) return;
    yield {
      span: first.block.sourceSpan(first.start, first.end),
      message: `${found.length} of ${all.length} sentences are in the passive: ${percent} %, the limit is ${setting('percent')} %`,
    };
  },
};

const be =
  'est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|soit|soient|été|être|sommes|êtes|suis|étant';

/** Participles that follow `être` in the active, or are no more than adjectives. */
const active =
  '(?:all|arriv|entr|rentr|rest|tomb|retourn|mont|remont|n|décéd|pass|situ|li|intéress|oblig|âg|motiv|désol|équilibr)ée?s?';
const irregular =
  '(?:faite?|mise?|prise?|dite?|écrite?|construite?|produite?|conduite?|réduite?|détruite?|vendue?|rendue?|perdue?|connue?|reçue?|vue?|lue?|tenue?|obtenue?|offerte?|ouverte?|couverte?|établie?|choisie?|réunie?|suivie?|définie?|garantie?|peinte?|atteinte?|battue?|élue?)s?';
const between = '(?:pas|plus|jamais|bien|ainsi|aussi|souvent|toujours|déjà|\\p{L}+ment)';
const passive = new RegExp(
  `(?<!\\p{L})(?:${be})\\s(?:${between}\\s)?(?!${active}(?!\\p{L}))(?:\\p{L}{2,}ée?s?|${irregular})(?![\\p{L}’'-])`,
  'u',
);
