/** Links to a place of the same article that is not there. */

import { spanOf } from '../../core/article.ts';
import { quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';
import { anchorsOf, foldedId } from './anchors.ts';

export const brokenAnchors: Rule = {
  name: 'broken-anchors',
  summary: 'A link to a place of the article that is not there',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    const links = nodesOf(article.tree, 'link', 'definition').filter(({ url }) => /^#./u.test(url));
    if (links.length === 0) return;
    const ids = new Set(anchorsOf(article).map(({ id }) => foldedId(id)));
    for (const link of links) {
      const id = decoded(link.url.slice(1));
      if (isThere(id, ids)) continue;
      yield { span: spanOf(link), message: `no heading and no element has the id ${quoted(id)}` };
    }
  },
};

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A lone % is no escape.
    return id;
  }
}

/** `#top` is the top of any page (HTML 7.4.6.4), notes have ids that exports make, and the second heading of a name gets a number. */
function isThere(id: string, ids: ReadonlySet<string>): boolean {
  if (/^(?:top|user-content-.*|fn.*|:~:.*)$/iu.test(id)) return true;
  return ids.has(foldedId(id)) || ids.has(foldedId(id.replace(/-\d+$/u, '')));
}
