/** Notes that are called and not written, or written and not called. */

import { spanOf } from '../../core/article.ts';
import { matchesOf, quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const footnotes: Rule = {
  name: 'footnotes',
  summary: 'A note that is called and not written, or written and not called',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article, texts }) {
    const { tree, format } = article;
    // A call without a note is no call to the parser: it stands as text.
    for (const { found, span } of format === 'markdown' ? matchesOf(texts, call) : []) {
      yield { span, message: `the note ${quoted(found)} is called and not written` };
    }
    const called = new Set(nodesOf(tree, 'footnoteReference').map(({ identifier }) => identifier));
    for (const note of nodesOf(tree, 'footnoteDefinition')) {
      if (called.has(note.identifier)) continue;
      const { start } = spanOf(note);
      const label = `[^${note.label ?? note.identifier}]`;
      yield {
        span: { start, end: start + label.length },
        message: `the note ${quoted(label)} is written and not called`,
      };
    }
  },
};

const call = /\[\^[\p{L}\p{N}_-]+\](?!\()/gu;
