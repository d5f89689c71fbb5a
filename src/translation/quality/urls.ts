/** URLs and e-mail addresses in the text come back as they are, or lead to the same page in the language of the translation. */

import { type Check, eachPair } from './check.ts';
import { faultOf } from './difference.ts';
import { type Link, linksIn, sameAddress } from './links.ts';

export const urls: Check = {
  name: 'urls',
  summary: 'a URL or an e-mail address is missing or changed',
  severity: 'warning',
  find: eachPair(function* (pair) {
    const { source, target } = pair;
    const same = (a: Link, b: Link) =>
      a.kind === b.kind && sameAddress(a.text, b.text, source.language, target.language);
    const [here, there] = [linksIn(source.text), linksIn(target.text)];
    const added = there.filter((one) => !here.some((other) => same(other, one)));
    for (const link of here.filter((one) => !there.some((other) => same(one, other)))) {
      const at = added.findIndex(({ kind }) => kind === link.kind);
      const [other = null] = at < 0 ? [] : added.splice(at, 1);
      yield faultOf({ source: link, target: other }, `the ${link.kind}`, pair);
    }
    for (const link of added) yield faultOf({ source: null, target: link }, `the ${link.kind}`, pair);
  }),
};
