/** Links whose text does not say where they lead: `cliquez [ici](…)`. */

import type { PhrasingContent } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { textOf } from '../../core/prose/text-of.ts';
import { quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const vagueLink: Rule = {
  name: 'vague-link',
  summary: 'A link whose text does not say where it leads (« ici », « here »)',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    for (const link of nodesOf(article.tree, 'link', 'linkReference')) {
      const text = textOf(link.children as PhrasingContent[])
        .normalize('NFC')
        .replace(/[\s.,:;!?»«()]+/gu, ' ')
        .trim();
      if (!vague.has(text.toLowerCase())) continue;
      const message = `a link called ${quoted(text)} does not say where it leads`;
      yield { span: spanOf(link), message };
    }
  },
};

/** WCAG 2.2, 2.4.9: the purpose of a link is told by its text alone. */
const vague: ReadonlySet<string> = new Set([
  'ici',
  'là',
  'ici même',
  'par ici',
  'cliquez ici',
  'cliquer ici',
  'ce lien',
  'lien',
  'here',
  'click here',
  'this link',
  'link',
  'hier',
  'hier klicken',
  'klicken sie hier',
  'dieser link',
  'aquí',
  'haga clic aquí',
  'haz clic aquí',
  'este enlace',
  'enlace',
  'qui',
  'clicca qui',
  'questo link',
  'aqui',
  'clique aqui',
  'este link',
  'klik hier',
  'deze link',
]);
