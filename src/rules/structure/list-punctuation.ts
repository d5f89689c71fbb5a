/** Items of one list that end in different ways. */

import type { List, ListItem, Nodes } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { nodesOf } from '../nodes.ts';
import { masked, type ProofText } from '../proof-text.ts';
import type { Rule } from '../rule.ts';

export const listPunctuation: Rule = {
  name: 'list-punctuation',
  summary: 'Items of one list that end in different ways',
  severity: 'info',
  languages: 'any',
  fixable: false,
  *check({ article, texts }) {
    const blocks = new Map(texts.map((block) => [block.node, block]));
    for (const list of nodesOf(article.tree, 'list')) {
      const ends = endsOf(list, blocks);
      if (ends.length < 3 || isConsistent(ends)) continue;
      const kinds = [...new Set(ends)].map((end) => (end === '' ? 'nothing' : `« ${end} »`));
      yield { span: spanOf(list), message: `the items of this list end with ${kinds.join(' and ')}` };
    }
  },
};

/** What each item ends with: `.`, `;`, `,`, or the empty string. Those that end on something else, or go on below, do not tell. */
function endsOf(list: List, blocks: ReadonlyMap<Nodes, ProofText>): string[] {
  return list.children.flatMap((item) => {
    const text = onlyText(item, blocks)
      ?.replace(/(?<=[;,]\s*)(?:et|ou|and|or|und|oder|y|o|e)$/iu, '')
      .trimEnd();
    const last = text?.at(-1);
    if (last === undefined || last === masked || /[?!:\u2026]|\.\.$/u.test(text!.slice(-2))) return [];
    return [/[.;,]/u.test(last) ? last : ''];
  });
}

function onlyText({ children }: ListItem, blocks: ReadonlyMap<Nodes, ProofText>): string | undefined {
  return children.length === 1 ? blocks.get(children[0]!)?.text.trimEnd() : undefined;
}

/** All alike, or a sentence over all items: `;` or `,` after each, and a full stop after the last. */
function isConsistent(ends: readonly string[]): boolean {
  const [first] = ends;
  const last = ends.at(-1);
  const allAlike = ends.slice(0, -1).every((end) => end === first);
  return allAlike && (last === first || ((first === ';' || first === ',') && last === '.'));
}
