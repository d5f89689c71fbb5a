/** Lines that lead in a list without a colon. */

import type { Nodes, Parents } from 'mdast';
import { formFor } from '../../text/plain-form.ts';
import { countWords } from '../../text/words.ts';
import { nodesOf } from '../nodes.ts';
import type { ProofText } from '../proof-text.ts';
import type { Rule } from '../rule.ts';

export const listLeadIn: Rule = {
  name: 'list-lead-in',
  summary: 'A line that leads in a list and ends without a colon',
  severity: 'info',
  // In English the sentence may run on into the list: `it consists of either`.
  languages: ['fr', 'de', 'es', 'it', 'pt', 'nl'],
  fixable: false,
  *check({ article, texts }) {
    const blocks = new Map(texts.map((block) => [block.node, block]));
    for (const parent of [article.tree, ...nodesOf(article.tree, 'blockquote')]) {
      for (const node of leadIns(parent)) {
        const block = blocks.get(node);
        const end = block === undefined ? null : formFor(block.isPlain, open).exec(block.text);
        if (end === null || isLabel(block!)) continue;
        yield {
          span: block!.sourceSpan(end.index, end.index + end[0].length),
          message: 'a list follows this line, which ends without « : »',
        };
      }
    }
  },
};

function leadIns({ children }: Parents): Nodes[] {
  return children.filter((node, index) => {
    if (node.type !== 'paragraph' || node.data?.role !== undefined) return false;
    return children[index + 1]?.type === 'list' && node.children.some(({ type }) => type === 'text');
  });
}

/** The last word, with no sign behind it. */
const open = /(?<![\p{L}\p{N}’'-])[\p{L}\p{N}’'-]*\p{L}[»”]?\s*$/u;

/** A numbered line, or a last sentence of few words, is a heading in disguise. */
function isLabel({ text, sentences }: ProofText): boolean {
  const last = sentences().at(-1);
  if (numbered.test(text)) return true;
  return last === undefined || countWords(text.slice(last.start, last.end)) < 5;
}

/** `2.1 La porte`, `IV. La porte`, `B. La porte`. */
const numbered = /^\s*(?:\d+(?:\.\d+)*[.)]?|(?:[IVXLC]+|[A-Z])[.)])\s/u;
