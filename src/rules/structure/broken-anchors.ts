/** Links to a place of the same article that is not there. */

import { anchorsOf } from '../../analyses/anchors.ts';
import { decodedId } from '../../analyses/inner-links.ts';
import { type Article, spanOf } from '../../core/article.ts';
import { textOf } from '../../core/prose/text-of.ts';
import { foldedId } from '../../text/folded-id.ts';
import { quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const brokenAnchors: Rule = {
  name: 'broken-anchors',
  summary: 'A link to a place of the article that is not there',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    const links = nodesOf(article.tree, 'link', 'definition').filter(({ url }) => /^#./u.test(url));
    if (links.length === 0) return;
    const ids = idsOf(article);
    for (const link of links) {
      const id = decodedId(link.url.slice(1));
      if (isThere(id, ids)) continue;
      yield { span: spanOf(link), message: `no heading and no element has the id ${quoted(id)}` };
    }
  },
};

/** Headings count by their words too: a site may make its addresses in a way that nothing here tells. */
function idsOf(article: Article): ReadonlySet<string> {
  return new Set(
    anchorsOf(article).flatMap(({ id, heading }) =>
      heading === null ? foldedId(id) : [foldedId(decodedId(id)), foldedId(textOf(heading.children))],
    ),
  );
}

/** `#top` is the top of any page (HTML 7.4.6.4), notes have ids that exports make, and the second heading of a name gets a number. */
function isThere(id: string, ids: ReadonlySet<string>): boolean {
  if (/^(?:top|user-content-.*|fn.*|:~:.*)$/iu.test(id)) return true;
  return ids.has(foldedId(id)) || ids.has(foldedId(id.replace(/[-_]\d+$/u, '')));
}
